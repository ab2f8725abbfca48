// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Lengths in px. They grow with the screen, and never fall under what a hand and an eye need:
/// 20 mm for a touch, letters 3.8 mm high to read from 600 mm.
QtObject {
    id: root

    /// px of the shorter side of the window.
    required property real shortSide
    /// px for each mm of the panel; 0 where it is not known.
    required property real pixelsPerMillimetre

    readonly property real unit: root.shortSide / 1080
    /// 20 mm, but no more of a small panel than its layout can give.
    readonly property real touchTarget: Math.round(Math.max(72 * root.unit, Math.min(20 * root.pixelsPerMillimetre, 88 * root.unit)))
    readonly property real band: root.touchTarget + 2 * root.tight

    readonly property real hair: Math.max(1, Math.round(2 * root.unit))
    readonly property real tight: Math.round(12 * root.unit)
    readonly property real medium: Math.round(22 * root.unit)
    readonly property real wide: Math.round(36 * root.unit)
    readonly property real edge: Math.round(64 * root.unit)
    readonly property real corner: Math.round(6 * root.unit)

    /// Capital letters are about 0.71 em high.
    readonly property real readable: Math.min(3.8 / 0.71 * root.pixelsPerMillimetre, 38 * root.unit)
    readonly property int small: Math.round(Math.max(22 * root.unit, root.readable * 0.75))
    readonly property int body: Math.round(Math.max(30 * root.unit, root.readable))
    readonly property int lead: Math.round(Math.max(36 * root.unit, root.readable))
    readonly property int heading: Math.round(46 * root.unit)
    readonly property int title: Math.round(68 * root.unit)
    readonly property int display: Math.round(104 * root.unit)
    readonly property int figure: Math.round(84 * root.unit)
    readonly property int icon: Math.round(40 * root.unit)
}
