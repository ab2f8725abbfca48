// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Screens
import Vitrine.Theme

/// Kiosk mode.
PlayerWindow {
    id: root

    required property Visit visit
    required property VisitorPresence presence
    required property SearchResults search
    required property Narrator narrator
    required property ScreenReader reader
    /// mm over the floor: of the panel's lower edge, and of the band in which a low reach has all
    /// controls.
    property real lowerEdge: root.width < root.height ? 400 : 800
    required property real lowestReach
    required property real highestReach

    readonly property real shorter: Math.min(root.width, root.height)
    readonly property real density: Theme.pixelsPerMillimetre
    readonly property real underReach: root.access.lowReach ? Math.min(Math.max(0, root.lowestReach - root.lowerEdge) * root.density, root.height * 0.5) : 0
    readonly property real reachHeight: root.access.lowReach ? Math.min(Math.max((root.highestReach - Math.max(root.lowestReach, root.lowerEdge)) * root.density, root.shorter * 0.3), root.height - root.underReach) : root.height
    /// A screen needs this many units of height.
    readonly property real leastUnits: 660

    settled: view.settled
    shortSide: Math.min(root.shorter, root.reachHeight * 1080 / root.leastUnits)

    KioskView {
        id: view

        anchors.fill: parent
        focus: !root.attended
        enabled: !root.attended && !root.closed
        visible: !root.closed
        exhibition: root.exhibition
        visit: root.visit
        presence: root.presence
        search: root.search
        languages: root.languages
        access: root.access
        narrator: root.narrator
        reader: root.reader
        beyondReach: root.height - root.underReach - root.reachHeight
        underReach: root.underReach
    }
}
