// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The second tier: what a colour is for. Each role has a tone on the dark lacquer and one on the
/// light jasmine; in high contrast a few become black, white and bright gold.
QtObject {
    id: root

    required property bool light
    required property bool strong

    readonly property Pigments pigments: Pigments {
    }

    readonly property color ground: root.tone(root.pigments.lacquer, root.pigments.jasmine, root.pigments.ink, root.pigments.snow)
    readonly property color surface: root.tone(root.pigments.lacquerRaised, root.pigments.jasmineRaised, root.pigments.ink, root.pigments.snow)
    readonly property color surfaceHigh: root.tone(root.pigments.lacquerHigh, root.pigments.jasmineHigh, root.pigments.ink, root.pigments.snow)
    readonly property color outline: root.tone(root.pigments.lacquerEdge, root.pigments.jasmineEdge, root.pigments.snow, root.pigments.ink)
    /// Around what can be pressed, where its ground alone does not show it.
    readonly property color controlEdge: root.strong ? root.text : root.clear
    /// The ground of a control while it is pressed.
    readonly property color pressed: root.tone(root.pigments.lacquerEdge, root.pigments.jasmineEdge, root.pigments.umber, root.pigments.jasmineHigh)
    readonly property color text: root.tone(root.pigments.jasmine, root.pigments.lacquer, root.pigments.snow, root.pigments.ink)
    readonly property color textQuiet: root.tone(root.pigments.silk, root.pigments.umber, root.pigments.snow, root.pigments.ink)
    readonly property color accent: root.tone(root.pigments.vermilion, root.pigments.vermilion, root.pigments.goldBright, root.pigments.vermilionDeep)
    readonly property color accentPressed: root.tone(root.pigments.vermilionDeep, root.pigments.vermilionDeep, root.pigments.gold, root.pigments.ink)
    readonly property color accentText: root.tone(root.pigments.jasmine, root.pigments.jasmineRaised, root.pigments.ink, root.pigments.snow)
    readonly property color figure: root.tone(root.pigments.gold, root.pigments.vermilionDeep, root.pigments.goldBright, root.pigments.vermilionDeep)
    readonly property color ornament: root.tone(root.pigments.gold, root.pigments.goldDeep, root.pigments.goldBright, root.pigments.vermilionDeep)
    readonly property color focus: root.tone(root.pigments.gold, root.pigments.riverDeep, root.pigments.goldBright, root.pigments.vermilionDeep)
    readonly property color official: root.tone(root.pigments.banyan, root.pigments.banyanDeep, root.pigments.banyan, root.pigments.banyanDeep)
    readonly property color press: root.tone(root.pigments.river, root.pigments.riverDeep, root.pigments.river, root.pigments.riverDeep)
    readonly property color report: root.tone(root.pigments.gold, root.pigments.goldDeep, root.pigments.goldBright, root.pigments.goldDeep)
    readonly property color inference: root.tone(root.pigments.dusk, root.pigments.duskDeep, root.pigments.dusk, root.pigments.duskDeep)
    /// Over a picture, so that text on it can be read.
    readonly property color shade: Qt.alpha(root.ground, root.strong ? 1 : 0.84)
    /// Over a whole screen behind a panel.
    readonly property color veil: Qt.alpha(root.ground, root.strong ? 0.86 : 0.62)
    readonly property color panel: Qt.alpha(root.ground, root.strong ? 1 : 0.93)
    readonly property color clear: Qt.alpha(root.ground, 0)
    readonly property color blankWhite: root.pigments.snow
    readonly property color blankBlack: root.pigments.ink

    function tone(dark: color, bright: color, strongDark: color, strongBright: color): color {
        if (root.light)
            return root.strong ? strongBright : bright;
        return root.strong ? strongDark : dark;
    }
}
