// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Operation
import Vitrine.Screens
import Vitrine.Theme

/// The window of every mode: it tells Theme how large it is and which language it speaks.
Window {
    id: root

    required property ShownExhibition exhibition
    required property Access access
    required property Languages languages
    /// What the operator's panel shows; null where there is none.
    property Operation operation: null
    /// Inches of the panel; 0: what the screen itself says.
    required property real panelDiagonal
    /// A person is trying things out: the window may be closed.
    required property bool windowed
    /// px that lengths are measured by.
    property real shortSide: Math.min(root.width, root.height)
    /// Nothing moves by itself.
    property bool still: false
    /// An operator has called and stands before the lock or the panel: the exhibition rests.
    readonly property bool attended: root.operation !== null && root.operation.desk.state !== OperatorDesk.Away
    /// Outside opening hours.
    readonly property bool closed: root.operation !== null && !root.operation.openState.open
    /// Whether everything on screen is loaded; for the tour and for tests.
    property bool settled: true

    title: "Vitrine"
    color: Theme.color.ground
    // Read when it is needed: at the start a visitor waits for the first picture.
    onAttendedChanged: {
        if (root.attended)
            panel.setSource("qrc:/qt/qml/Vitrine/Operator/OperatorLayer.qml", {
                    "operation": root.operation,
                    "exhibition": root.exhibition,
                    "languages": root.languages
                });
        else
            panel.source = "";
    }
    onClosing: close => close.accepted = root.windowed

    Binding {
        target: Theme
        property: "shortSide"
        value: Math.max(1, root.shortSide)
    }
    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.panelDiagonal > 0 ? Math.hypot(root.width, root.height) / (25.4 * root.panelDiagonal) : root.Screen.pixelDensity
    }
    Binding {
        target: Theme
        property: "still"
        value: root.still || root.access.still
    }
    Binding {
        target: Theme
        property: "light"
        value: root.access.light
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.access.highContrast
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.access.textScale
    }
    Binding {
        target: Theme
        property: "locale"
        value: root.exhibition.locale
    }
    Repeater {
        model: root.closed ? 1 : 0

        ClosedScreen {
            z: 1
            anchors.fill: parent
            exhibition: root.exhibition
            languages: root.languages
            opensAt: root.operation.openState.opensAt
            now: root.operation.openState.wallTime()
        }
    }
    Loader {
        id: panel

        z: 2
        anchors.fill: parent
        focus: root.attended
        onLoaded: panel.forceActiveFocus()
    }
    Shortcut {
        enabled: root.windowed
        sequence: "Ctrl+Q"
        onActivated: Qt.quit()
    }
}
