// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The first tier: the colours there are, named for what they come from. Only Colors uses it.
QtObject {
    readonly property color lacquer: "#120d10"
    readonly property color lacquerRaised: "#1e161a"
    readonly property color lacquerHigh: "#2c2126"
    readonly property color lacquerEdge: "#54433f"
    readonly property color jasmine: "#f6efe2"
    readonly property color silk: "#cfc2b0"
    readonly property color vermilion: "#c2351f"
    readonly property color vermilionDeep: "#962515"
    readonly property color gold: "#e6b85f"
    readonly property color river: "#7fc4c0"
    readonly property color banyan: "#9cc49a"
    readonly property color dusk: "#d3a7c4"
}
