// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The second tier: what a colour is for.
QtObject {
    id: root

    readonly property Pigments pigments: Pigments {
    }

    readonly property color ground: root.pigments.lacquer
    readonly property color surface: root.pigments.lacquerRaised
    readonly property color surfaceHigh: root.pigments.lacquerHigh
    readonly property color outline: root.pigments.lacquerEdge
    readonly property color text: root.pigments.jasmine
    readonly property color textQuiet: root.pigments.silk
    readonly property color accent: root.pigments.vermilion
    readonly property color accentPressed: root.pigments.vermilionDeep
    readonly property color accentText: root.pigments.jasmine
    readonly property color figure: root.pigments.gold
    readonly property color ornament: root.pigments.gold
    readonly property color focus: root.pigments.gold
    readonly property color official: root.pigments.banyan
    readonly property color press: root.pigments.river
    readonly property color report: root.pigments.gold
    readonly property color inference: root.pigments.dusk
    /// Over a picture, so that text on it can be read.
    readonly property color veil: Qt.alpha(root.pigments.lacquer, 0.62)
    readonly property color panel: Qt.alpha(root.pigments.lacquer, 0.93)
    readonly property color clear: Qt.alpha(root.pigments.lacquer, 0)
    readonly property color blankWhite: "white"
    readonly property color blankBlack: "black"
}
