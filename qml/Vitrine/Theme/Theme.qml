// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/// The look of everything. The window sets the first four properties; the rest follows from them.
QtObject {
    id: root

    property string locale: "en"
    property real shortSide: 1080
    property real pixelsPerMillimetre: 0
    property bool still: false

    readonly property Colors color: Colors {
    }
    readonly property Sizes size: Sizes {
        shortSide: root.shortSide
        pixelsPerMillimetre: root.pixelsPerMillimetre
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
}
