// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// A story to take along: its text and sources in QR codes that need no network.
Panel {
    id: root

    required property ShownExhibition exhibition
    required property ShownStory story

    property int page: 0
    readonly property bool beside: root.innerWidth > 1.4 * root.room
    readonly property real side: Math.floor(Math.min(root.beside ? root.room : 0.5 * root.room, 0.5 * root.innerWidth, 700 * Theme.size.unit))

    title: qsTr("Take it with you")
    closeText: qsTr("Close")

    Takeaway {
        id: takeaway

        exhibition: root.exhibition
        story: root.story
        onPagesChanged: root.page = 0
    }
    Item {
        width: root.innerWidth
        height: Math.min(root.room, Math.max(code.height, preview.y + preview.wanted))

        QrCode {
            id: code

            width: root.side
            height: root.side
            text: takeaway.pages[root.page] ?? ""
            dark: Theme.color.blankBlack
            light: Theme.color.blankWhite
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code")
            Accessible.description: text
        }
        Column {
            id: guide

            x: code.width + Theme.size.wide
            width: parent.width - x
            spacing: Theme.size.medium

            BodyText {
                width: parent.width
                text: qsTr("Point your phone’s camera at the square. It holds the text and the sources; no network is needed.")
            }
            Flow {
                width: parent.width
                visible: takeaway.pages.length > 1
                spacing: Theme.size.tight

                TouchButton {
                    text: qsTr("Previous code")
                    iconName: "previous"
                    enabled: root.page > 0
                    onClicked: root.page -= 1
                }
                BodyText {
                    height: Theme.size.touchTarget
                    leftPadding: Theme.size.tight
                    rightPadding: Theme.size.tight
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("Code %1 of %2").arg(root.page + 1).arg(takeaway.pages.length)
                    font.pixelSize: Theme.size.control
                    lineHeight: 1
                }
                TouchButton {
                    text: qsTr("Next code")
                    iconName: "next"
                    prominent: enabled
                    enabled: root.page + 1 < takeaway.pages.length
                    onClicked: root.page += 1
                }
            }
        }
        ScrollArea {
            id: preview

            x: root.beside ? guide.x : 0
            y: (root.beside ? guide.height : Math.max(code.height, guide.height)) + Theme.size.medium
            width: parent.width - x
            height: Math.max(0, parent.height - y)
            upText: qsTr("Up")
            downText: qsTr("Down")

            SmallText {
                width: preview.innerWidth
                text: code.text
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
}
