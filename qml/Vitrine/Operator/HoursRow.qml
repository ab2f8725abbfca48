// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// The opening hours of one day of the week.
Rectangle {
    id: root

    required property string name
    required property bool open
    required property string from
    required property string until
    /// Further spans of the day, which can be read here only.
    required property string more

    readonly property bool wide: root.width > 22 * Theme.size.control + 6 * Theme.size.touchTarget

    signal openChosen(bool open)
    signal openingMoved(int steps)
    signal closingMoved(int steps)
    signal copied

    implicitHeight: line.height + 2 * Theme.size.tight / 2
    radius: Theme.size.corner
    color: Theme.color.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Flow {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.size.medium
        width: parent.width - x - Theme.size.tight
        spacing: Theme.size.tight

        BodyText {
            width: root.wide ? 6 * Theme.size.control : line.width
            height: root.wide ? Theme.size.touchTarget : implicitHeight
            text: root.more === "" ? root.name : root.name + " + " + root.more
            font.pixelSize: Theme.size.control
            font.weight: Font.DemiBold
            verticalAlignment: Text.AlignVCenter
            lineHeight: 1
        }
        TouchButton {
            width: 5 * Theme.size.control
            text: root.open ? qsTr("Open") : qsTr("Closed")
            checked: root.open
            onClicked: root.openChosen(!root.open)
        }
        TimeStepper {
            visible: root.open
            time: root.from
            earlierText: qsTr("Opens earlier")
            laterText: qsTr("Opens later")
            onMoved: steps => root.openingMoved(steps)
        }
        TimeStepper {
            visible: root.open
            time: root.until
            earlierText: qsTr("Closes earlier")
            laterText: qsTr("Closes later")
            onMoved: steps => root.closingMoved(steps)
        }
        TouchButton {
            text: qsTr("All days so")
            onClicked: root.copied()
        }
    }
}
