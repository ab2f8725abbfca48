// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Operation
import Vitrine.Theme

/// What an operator who has called sees in place of the exhibition: the lock, and behind it the panel.
FocusScope {
    id: root

    required property Operation operation
    required property ShownExhibition exhibition
    required property Languages languages

    readonly property bool open: root.operation.desk.state === OperatorDesk.Open

    focus: true
    // Nothing falls through to the exhibition.
    Keys.onPressed: event => event.accepted = true

    Rectangle {
        anchors.fill: parent
        color: Theme.color.ground
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Repeater {
        model: root.open ? 0 : 1

        LockPad {
            anchors.fill: parent
            focus: true
            desk: root.operation.desk
        }
    }
    Repeater {
        model: root.open ? 1 : 0

        OperatorPanel {
            anchors.fill: parent
            focus: true
            operation: root.operation
            exhibition: root.exhibition
            languages: root.languages
        }
    }
}
