// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// What the statements on screen rest on: each with its sources and how sure it is.
Item {
    id: root

    /// ShownCitation objects: a list of values, as Visit has it.
    required property var citations
    required property string credit
    property real bottomInset: 0

    signal closed

    readonly property bool portrait: root.width < root.height

    function confidenceText(confidence: int): string {
        switch (confidence) {
        case ShownCitation.Official:
            return qsTr("Confirmed by an official source");
        case ShownCitation.Press:
            return qsTr("Confirmed by other press reports");
        case ShownCitation.Report:
            return qsTr("In the report only");
        default:
            return qsTr("Inferred by the editors");
        }
    }
    function confidenceColor(confidence: int): color {
        switch (confidence) {
        case ShownCitation.Official:
            return Theme.color.official;
        case ShownCitation.Press:
            return Theme.color.press;
        case ShownCitation.Report:
            return Theme.color.report;
        default:
            return Theme.color.inference;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.veil

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.closed()
        }
    }
    Rectangle {
        id: sheet

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.bottomInset
        width: root.portrait ? parent.width : Math.round(parent.width * 0.5)
        height: root.portrait ? Math.round(parent.height * 0.66) : parent.height - root.bottomInset
        color: Theme.color.surface

        // Keeps the veil's from closing.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Rectangle {
            width: root.portrait ? parent.width : Theme.size.hair
            height: root.portrait ? Theme.size.hair : parent.height
            color: Theme.color.ornament
        }
        TitleText {
            id: heading

            anchors.left: parent.left
            anchors.right: close.left
            anchors.verticalCenter: close.verticalCenter
            anchors.leftMargin: Theme.size.edge
            text: qsTr("What this rests on")
            font.pixelSize: Theme.size.heading
        }
        TouchButton {
            id: close

            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.size.wide
            text: qsTr("Close")
            iconName: "close"
            onClicked: root.closed()
        }
        ScrollArea {
            id: list

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: close.bottom
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.size.edge
            anchors.rightMargin: Theme.size.wide
            anchors.topMargin: Theme.size.medium
            anchors.bottomMargin: Theme.size.medium
            upText: qsTr("Up")
            downText: qsTr("Down")

            Column {
                id: entries

                width: list.innerWidth
                spacing: Theme.size.wide

                Repeater {
                    model: root.citations

                    Column {
                        id: entry

                        required property ShownCitation modelData

                        width: entries.width
                        spacing: Theme.size.tight

                        BodyText {
                            width: parent.width
                            text: entry.modelData.statement
                        }
                        Row {
                            width: parent.width
                            spacing: Theme.size.tight

                            Rectangle {
                                id: mark

                                y: (confidence.font.pixelSize * confidence.lineHeight - height) / 2
                                width: 16 * Theme.size.unit
                                height: width
                                radius: width / 2
                                color: root.confidenceColor(entry.modelData.confidence)
                            }
                            SmallText {
                                id: confidence

                                width: parent.width - mark.width - parent.spacing
                                color: Theme.color.text
                                text: root.confidenceText(entry.modelData.confidence) + (entry.modelData.paragraph === "" ? "" : " · " + qsTr("Report, paragraph %1").arg(entry.modelData.paragraph))
                            }
                        }
                        Repeater {
                            model: entry.modelData.sources

                            SmallText {
                                required property string modelData

                                width: entry.width
                                text: modelData
                                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                            }
                        }
                    }
                }
                SmallText {
                    width: parent.width
                    text: root.credit
                }
            }
        }
    }
}
