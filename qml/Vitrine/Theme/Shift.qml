// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// How far bright things that stand still are from their place now, in px. Once a minute they go a
/// step on a closed path, so that they do not burn into the panel.
QtObject {
    id: root

    required property bool still
    /// px of a step on the screen at hand, as in Sizes.
    required property real unit
    /// ms of one step.
    required property int duration

    /// Which step of the path; at 0 everything is in its place.
    property int step: 0
    readonly property int steps: 16
    readonly property real angle: 2 * Math.PI * root.step / root.steps
    /// An eight that lies on its side: nowhere more than 24 px from its middle.
    readonly property real reach: root.still ? 0 : Math.min(20, 12 * root.unit)
    property real x: Math.round(root.reach * Math.sin(2 * root.angle))
    property real y: Math.round(0.6 * root.reach * Math.sin(root.angle))

    Behavior on x  {
        NumberAnimation {
            duration: root.duration
        }
    }
    Behavior on y  {
        NumberAnimation {
            duration: root.duration
        }
    }

    readonly property Timer minute: Timer {
        interval: 60000
        running: !root.still
        repeat: true
        onTriggered: root.advance()
    }

    function advance(): void {
        root.step = (root.step + 1) % root.steps;
    }
}
