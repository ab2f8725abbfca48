// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// Ways through a story: previous, where one is, next, play.
Row {
    id: root

    required property int position
    required property int slideCount
    /// Where `next` ends: at the last slide, or after it.
    required property int last
    required property bool playing

    signal moved(int position)
    signal playToggled

    spacing: Theme.size.tight

    TouchButton {
        text: qsTr("Previous slide")
        iconName: "previous"
        enabled: root.position > 0
        onClicked: root.moved(root.position - 1)
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(dots.implicitWidth, place.implicitWidth, 2 * Theme.size.touchTarget)
        spacing: Theme.size.tight / 2

        BodyText {
            id: place

            anchors.horizontalCenter: parent.horizontalCenter
            text: root.position < root.slideCount ? qsTr("%1 of %2").arg(root.position + 1).arg(root.slideCount) : qsTr("End")
            font.pixelSize: Math.min(Theme.size.small, Theme.size.control * 0.8)
            lineHeight: 1
        }
        PageDots {
            id: dots

            anchors.horizontalCenter: parent.horizontalCenter
            count: root.slideCount
            current: root.position
        }
    }
    TouchButton {
        text: qsTr("Next slide")
        iconName: "next"
        prominent: enabled
        enabled: root.position < root.last
        onClicked: root.moved(root.position + 1)
    }
    TouchButton {
        text: root.playing ? qsTr("Pause") : qsTr("Play")
        iconName: root.playing ? "pause" : "play"
        enabled: root.playing || root.position < root.last
        onClicked: root.playToggled()
    }
}
