// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// Everything a gesture does on a picture, for those who use none: larger, smaller, the four ways.
Item {
    id: root

    /// 0 the whole picture … 1 as large as it gets.
    required property real zoom
    required property bool canZoom
    /// The part of the picture in view, of 0 … 1.
    required property rect part

    signal zoomed(real zoom)
    signal enlarged
    signal reduced
    /// -1, 0 or 1 each way.
    signal pushed(int across, int down)
    signal closed

    readonly property real gap: Theme.size.tight
    readonly property real least: 0.001
    readonly property real aside: ways.width + close.width + 2 * Theme.size.wide
    readonly property real leastSlider: 3 * Theme.size.touchTarget
    /// Too narrow for one line: the slider has one of its own.
    readonly property bool stacked: 2 * Theme.size.touchTarget + 2 * root.gap + root.leastSlider + root.aside > root.width
    readonly property real sliderRoom: root.width - (root.stacked ? 0 : root.aside) - 2 * (Theme.size.touchTarget + root.gap)

    implicitHeight: (root.stacked ? 2 : 1) * Theme.size.touchTarget + (root.stacked ? root.gap : 0)

    Row {
        id: ways

        anchors.bottom: parent.bottom
        spacing: root.gap

        TouchButton {
            text: qsTr("Further left")
            iconName: "previous"
            enabled: root.part.left > root.least
            onClicked: root.pushed(-1, 0)
        }
        TouchButton {
            text: qsTr("Further up")
            iconName: "up"
            enabled: root.part.top > root.least
            onClicked: root.pushed(0, -1)
        }
        TouchButton {
            text: qsTr("Further down")
            iconName: "down"
            enabled: root.part.bottom < 1 - root.least
            onClicked: root.pushed(0, 1)
        }
        TouchButton {
            text: qsTr("Further right")
            iconName: "next"
            enabled: root.part.right < 1 - root.least
            onClicked: root.pushed(1, 0)
        }
    }
    Row {
        x: root.stacked ? 0 : ways.width + Theme.size.wide + Math.max(0, (root.sliderRoom - slider.width) / 2)
        y: 0
        spacing: root.gap

        TouchButton {
            text: qsTr("Smaller picture")
            iconName: "less"
            enabled: root.zoom > root.least
            onClicked: root.reduced()
        }
        TouchSlider {
            id: slider

            width: root.stacked ? root.sliderRoom : Math.min(root.sliderRoom, 8 * Theme.size.touchTarget)
            text: qsTr("Size of the picture")
            value: root.zoom
            enabled: root.canZoom
            onMoved: root.zoomed(value)
        }
        TouchButton {
            text: qsTr("Larger picture")
            iconName: "more"
            enabled: root.canZoom && root.zoom < 1 - root.least
            onClicked: root.enlarged()
        }
    }
    TouchButton {
        id: close

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: qsTr("Close")
        iconName: "close"
        onClicked: root.closed()
    }
}
