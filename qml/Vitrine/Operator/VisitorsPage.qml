// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Controls
import Vitrine.Operation
import Vitrine.Theme

/// How many visitors there were, what they looked at, and the way of it onto a stick.
ScrollArea {
    id: root

    required property VisitReport report
    required property int visitorsToday
    required property bool counting

    function copyText(): string {
        switch (root.report.copy) {
        case VisitReport.Copying:
            return qsTr("Writing …");
        case VisitReport.Copied:
            return qsTr("Written: %1. The stick can be pulled out.").arg(root.report.copied);
        case VisitReport.NoStick:
            return qsTr("No stick is plugged in.");
        case VisitReport.CopyFailed:
            return qsTr("The stick did not take it. %1").arg(root.report.copied);
        default:
            return qsTr("A table and a page for a browser, of everything that was counted.");
        }
    }

    upText: qsTr("Up")
    downText: qsTr("Down")
    Component.onCompleted: root.report.refresh()

    Column {
        width: root.innerWidth
        spacing: Theme.size.medium

        Row {
            spacing: 2 * Theme.size.edge

            Column {
                TitleText {
                    text: root.visitorsToday
                    font.pixelSize: Theme.size.figure
                    color: Theme.color.figure
                    lineHeight: 1
                }
                BodyText {
                    text: qsTr("visits today")
                }
            }
            Column {
                TitleText {
                    text: root.report.visitors
                    font.pixelSize: Theme.size.figure
                    color: Theme.color.figure
                    lineHeight: 1
                }
                BodyText {
                    text: qsTr("in %n day(s)", "", root.report.days.length)
                }
            }
        }
        DayBars {
            width: parent.width
            days: root.report.days
            most: root.report.mostVisitors
        }
        Column {
            width: parent.width
            visible: root.report.stories.length > 0
            spacing: Theme.size.tight / 2

            Eyebrow {
                text: qsTr("Looked at longest")
            }
            Repeater {
                model: root.report.stories

                BodyText {
                    // A map from C++.
                    required property var modelData

                    width: root.innerWidth
                    text: qsTr("%1: %n minute(s)", "", modelData.minutes).arg(modelData.path)
                }
            }
        }
        Column {
            width: parent.width
            spacing: Theme.size.tight / 2

            TouchButton {
                text: qsTr("Copy onto the stick")
                enabled: root.report.copy !== VisitReport.Copying
                onClicked: root.report.copyToStick()
            }
            SmallText {
                width: parent.width
                text: root.copyText()
            }
            SmallText {
                width: parent.width
                visible: !root.counting
                text: qsTr("Counting is switched off in the settings.")
                color: Theme.color.figure
            }
        }
    }
}
