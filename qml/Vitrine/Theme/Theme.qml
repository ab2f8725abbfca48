// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/// The look of everything. The window sets the first properties; the rest follows from them.
QtObject {
    id: root

    property string locale: "en"
    property real shortSide: 1080
    property real pixelsPerMillimetre: 0
    property bool still: false
    /// Jasmine, the light theme, instead of lacquer, the dark one.
    property bool light: false
    property bool highContrast: false
    property real textScale: 1

    readonly property Colors color: Colors {
        light: root.light
        strong: root.highContrast
    }
    readonly property Sizes size: Sizes {
        shortSide: root.shortSide
        pixelsPerMillimetre: root.pixelsPerMillimetre
        textScale: root.textScale
    }
    readonly property Fonts font: Fonts {
        locale: root.locale
    }
    readonly property Motion motion: Motion {
        still: root.still
    }
    /// Add it to what is bright and stands still, by a Translate.
    readonly property Shift shift: Shift {
        still: root.still
        unit: root.size.unit
        duration: root.motion.picture
    }
    /// Words stand on plates of their own beside a picture, not on a shade over it: a light shade over
    /// a dark drawing looks like fog, and high contrast wants none.
    readonly property bool plates: root.light || root.highContrast
    /// Text is so large for its screen that a layout has room for less beside it: a visitor wants it
    /// so, or the panel is small.
    readonly property bool largeText: root.size.body > 37 * root.size.unit
}
