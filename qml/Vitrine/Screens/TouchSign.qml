// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// A hand in a ring that says: touch.
Item {
    id: root

    required property bool pulsing

    implicitWidth: 1.3 * Theme.size.touchTarget
    implicitHeight: implicitWidth

    Rectangle {
        id: ring

        anchors.fill: parent
        radius: width / 2
        color: Theme.color.clear
        border.color: Theme.color.ornament
        border.width: 2 * Theme.size.hair

        ScaleAnimator on scale  {
            from: 0.82
            to: 1.12
            duration: Theme.motion.pulse
            loops: Animation.Infinite
            easing.type: Easing.InOutSine
            running: root.pulsing && !Theme.still
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: parent.width * 0.14
        radius: width / 2
        color: Theme.color.accent

        Icon {
            anchors.centerIn: parent
            name: "touch"
            size: parent.width * 0.62
        }
    }
}
