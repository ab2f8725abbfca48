// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Lengths in px. They grow with the screen, and never fall under what a hand and an eye need:
/// 20 mm for a touch (15 where a small panel has no room), letters 3.8 mm high to read from 600 mm.
QtObject {
    id: root

    /// px of the shorter side of the window.
    required property real shortSide
    /// px for each mm of the panel; 0 where it is not known.
    required property real pixelsPerMillimetre
    /// How much larger than usual a visitor wants the text: 1 … 2.
    required property real textScale

    readonly property real unit: root.shortSide / 1080
    readonly property real touchTarget: Math.round(Math.max(72 * root.unit, root.millimetres(15, 132), root.millimetres(20, 88)))

    readonly property real hair: Math.max(1, Math.round(2 * root.unit))
    readonly property real tight: Math.round(12 * root.unit)
    readonly property real medium: Math.round(22 * root.unit)
    readonly property real wide: Math.round(36 * root.unit)
    readonly property real edge: Math.round(64 * root.unit)
    readonly property real corner: Math.round(6 * root.unit)

    /// Capital letters are about 0.71 em high.
    readonly property real readable: root.millimetres(3.8 / 0.71, 46)
    readonly property int small: root.text(22, 1)
    /// Of words on buttons.
    readonly property int control: root.text(30, 0.5)
    readonly property int body: root.text(30, 1)
    readonly property int lead: root.text(36, 1)
    /// Large text is large already: it grows less, and stays larger than what it heads.
    readonly property int heading: root.text(46, 0.6)
    readonly property int title: root.text(68, 0.35)
    readonly property int display: root.text(104, 0.1)
    readonly property int figure: root.text(84, 0.35)
    readonly property real icon: Math.round(Math.max(40 * root.unit, 0.5 * root.touchTarget))

    /// \a length mm in px, but no more than \a most units.
    function millimetres(length: real, most: real): real {
        return Math.min(length * root.pixelsPerMillimetre, most * root.unit);
    }
    /// \a units of a letter's em in px; \a share says how much of the wanted growth it takes.
    function text(units: real, share: real): int {
        return Math.round(Math.max(units * root.unit, root.readable) * (1 + (root.textScale - 1) * share));
    }
}
