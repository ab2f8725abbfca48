// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// How a visitor makes the exhibition suit them. The screen above stays in sight, so that each
/// change is seen at once.
Panel {
    id: root

    required property Access access

    readonly property int volumeSteps: 5

    function stateOf(on: bool): string {
        return on ? qsTr("On") : qsTr("Off");
    }

    title: qsTr("Make it suit you")
    closeText: qsTr("Close")

    ScrollArea {
        id: area

        width: root.innerWidth
        height: Math.min(wanted, root.room)
        upText: qsTr("Up")
        downText: qsTr("Down")

        Grid {
            id: tiles

            readonly property real tile: (area.innerWidth - (columns - 1) * columnSpacing) / columns

            width: area.innerWidth
            columns: Math.max(1, Math.min(4, Math.floor((area.innerWidth + columnSpacing) / (12 * Theme.size.control + 1.8 * Theme.size.touchTarget + columnSpacing))))
            columnSpacing: Theme.size.tight
            rowSpacing: Theme.size.tight

            StepTile {
                width: tiles.tile
                text: qsTr("Text size")
                lessText: qsTr("Smaller text")
                moreText: qsTr("Larger text")
                stateText: qsTr("%1 of %2").arg(root.access.textStep).arg(root.access.textSteps)
                step: root.access.textStep
                steps: root.access.textSteps
                onStepped: step => root.access.textStep = step
            }
            SettingTile {
                width: tiles.tile
                text: qsTr("High contrast")
                stateText: root.stateOf(checked)
                iconName: "contrast"
                checked: root.access.highContrast
                onClicked: root.access.highContrast = !root.access.highContrast
            }
            SettingTile {
                width: tiles.tile
                text: qsTr("Light background")
                stateText: root.stateOf(checked)
                iconName: "light"
                checked: root.access.light
                onClicked: root.access.light = !root.access.light
            }
            SettingTile {
                width: tiles.tile
                text: qsTr("Less motion")
                stateText: root.stateOf(checked)
                iconName: "still"
                checked: root.access.still
                onClicked: root.access.still = !root.access.still
            }
            SettingTile {
                width: tiles.tile
                text: qsTr("Everything within low reach")
                stateText: root.stateOf(checked)
                iconName: "reach"
                checked: root.access.lowReach
                onClicked: root.access.lowReach = !root.access.lowReach
            }
            SettingTile {
                width: tiles.tile
                text: qsTr("Read aloud")
                stateText: root.stateOf(checked)
                iconName: "aloud"
                checked: root.access.readsAloud
                onClicked: root.access.readsAloud = !root.access.readsAloud
            }
            StepTile {
                width: tiles.tile
                visible: root.access.readsAloud
                text: qsTr("Volume")
                lessText: qsTr("Softer")
                moreText: qsTr("Louder")
                stateText: qsTr("%1 of %2").arg(step).arg(steps)
                step: Math.max(1, Math.round(root.access.volume * root.volumeSteps))
                steps: root.volumeSteps
                onStepped: step => root.access.volume = step / root.volumeSteps
            }
            TouchButton {
                width: tiles.tile
                height: Math.max(1.7 * Theme.size.touchTarget, implicitHeight)
                text: qsTr("As it was")
                iconName: "reset"
                showsText: true
                enabled: !root.access.usual
                onClicked: root.access.reset()
            }
        }
    }
}
