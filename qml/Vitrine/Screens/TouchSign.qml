// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// A hand that taps, and a ring that spreads from it: touch. Large enough to be read from afar.
Item {
    id: root

    required property bool pulsing

    readonly property bool moving: root.pulsing && !Theme.still

    implicitWidth: 2.6 * Theme.size.touchTarget
    implicitHeight: implicitWidth
    onMovingChanged: {
        if (!root.moving) {
            hand.scale = 1;
            ring.opacity = 0;
        }
    }

    component Ring: Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.color.clear
        border.color: Theme.color.ornament
        border.width: 3 * Theme.size.hair
    }

    // Where nothing moves, the ring stands around the hand.
    Ring {
        anchors.margins: root.width * 0.06
        opacity: Theme.still ? 1 : 0.35
    }
    Ring {
        id: ring

        visible: !Theme.still
        opacity: 0
    }
    Rectangle {
        id: hand

        anchors.fill: parent
        anchors.margins: root.width * 0.16
        radius: width / 2
        color: Theme.color.accent

        Icon {
            anchors.centerIn: parent
            name: "touch"
            color: Theme.color.accentText
            size: Math.round(parent.width * 0.64)
        }
    }
    SequentialAnimation {
        loops: Animation.Infinite
        running: root.moving

        ScaleAnimator {
            target: hand
            from: 1
            to: 0.86
            duration: 0.16 * Theme.motion.pulse
            easing.type: Easing.InQuad
        }
        ParallelAnimation {
            ScaleAnimator {
                target: hand
                from: 0.86
                to: 1
                duration: 0.24 * Theme.motion.pulse
                easing.type: Easing.OutCubic
            }
            ScaleAnimator {
                target: ring
                from: 0.66
                to: 1.16
                duration: 0.6 * Theme.motion.pulse
                easing.type: Easing.OutCubic
            }
            OpacityAnimator {
                target: ring
                from: 1
                to: 0
                duration: 0.6 * Theme.motion.pulse
                easing.type: Easing.InQuad
            }
        }
        PauseAnimation {
            duration: 0.34 * Theme.motion.pulse
        }
    }
}
