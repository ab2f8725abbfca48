// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The first tier: the colours there are, named for what they come from. Only Colors uses it.
/// Those of the lacquer are for dark grounds, those of the jasmine for light ones; where a light
/// ground needs a deeper tone, it has "Deep" in its name.
QtObject {
    readonly property color ink: "#000000"
    readonly property color lacquer: "#120d10"
    readonly property color lacquerRaised: "#1e161a"
    readonly property color lacquerHigh: "#2c2126"
    readonly property color lacquerEdge: "#54433f"
    readonly property color umber: "#54453e"
    readonly property color snow: "#ffffff"
    readonly property color jasmine: "#f6efe2"
    readonly property color jasmineRaised: "#fffaf1"
    readonly property color jasmineHigh: "#e8dcc7"
    readonly property color jasmineEdge: "#b9a88f"
    readonly property color silk: "#cfc2b0"
    readonly property color vermilion: "#c2351f"
    readonly property color vermilionDeep: "#962515"
    readonly property color gold: "#e6b85f"
    readonly property color goldBright: "#ffd873"
    readonly property color goldDeep: "#6a4a0c"
    readonly property color river: "#7fc4c0"
    readonly property color riverDeep: "#1d6462"
    readonly property color banyan: "#9cc49a"
    readonly property color banyanDeep: "#3a673a"
    readonly property color dusk: "#d3a7c4"
    readonly property color duskDeep: "#7d4570"
}
