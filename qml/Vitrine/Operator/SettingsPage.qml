// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Operation
import Vitrine.Theme

/// How a visit begins and ends on this kiosk.
ScrollArea {
    id: root

    required property KioskSettings settings
    required property ShownExhibition exhibition
    required property Languages languages

    readonly property var idleTimes: [0, 15, 30, 45, 60, 90, 120, 180, 300, 600]
    readonly property var promptTimes: [0, 10, 15, 20, 30, 45, 60]
    readonly property int volumes: 10
    readonly property int brightnesses: 10

    /// The place of a time among those that can be chosen: the nearest from below.
    function stepOf(times: var, seconds: int): int {
        let step = 1;
        for (let index = 0; index < times.length; ++index)
            if (times[index] <= seconds)
                step = index + 1;
        return step;
    }
    function timeText(seconds: int): string {
        if (seconds === 0)
            return qsTr("As the exhibition says");
        return seconds < 120 ? qsTr("%n second(s)", "", seconds) : qsTr("%n minute(s)", "", seconds / 60);
    }
    function onOff(on: bool): string {
        return on ? qsTr("On") : qsTr("Off");
    }

    upText: qsTr("Up")
    downText: qsTr("Down")

    Grid {
        id: tiles

        readonly property real tile: (root.innerWidth - (columns - 1) * columnSpacing) / columns

        width: root.innerWidth
        columns: Math.max(1, Math.min(2, Math.floor(root.innerWidth / (14 * Theme.size.control + 2 * Theme.size.touchTarget))))
        columnSpacing: Theme.size.tight
        rowSpacing: Theme.size.tight

        ChoiceTile {
            width: tiles.tile
            visible: root.exhibition.locales.length > 1
            text: qsTr("Language at the start of a visit")
            names: root.languages.ownNames
            values: root.exhibition.locales
            current: root.settings.locale === "" ? root.exhibition.locales[0] : root.settings.locale
            onChosen: value => root.settings.locale = value
        }
        StepTile {
            width: tiles.tile
            text: qsTr("Volume at the start of a visit")
            lessText: qsTr("Softer")
            moreText: qsTr("Louder")
            stateText: qsTr("%1 of %2").arg(step).arg(steps)
            step: Math.max(1, Math.round(root.settings.volume * root.volumes))
            steps: root.volumes
            onStepped: step => root.settings.volume = step / root.volumes
        }
        StepTile {
            width: tiles.tile
            text: qsTr("Without a touch, until “Still there?”")
            lessText: qsTr("Shorter")
            moreText: qsTr("Longer")
            stateText: root.timeText(root.settings.idle)
            step: root.stepOf(root.idleTimes, root.settings.idle)
            steps: root.idleTimes.length
            onStepped: step => root.settings.idle = root.idleTimes[step - 1]
        }
        StepTile {
            width: tiles.tile
            text: qsTr("Time to answer it")
            lessText: qsTr("Shorter")
            moreText: qsTr("Longer")
            stateText: root.timeText(root.settings.prompt)
            step: root.stepOf(root.promptTimes, root.settings.prompt)
            steps: root.promptTimes.length
            onStepped: step => root.settings.prompt = root.promptTimes[step - 1]
        }
        SettingTile {
            width: tiles.tile
            text: qsTr("Count visits, without knowing whose")
            stateText: root.onOff(checked)
            iconName: "notes"
            checked: root.settings.countsVisits
            onClicked: root.settings.countsVisits = !root.settings.countsVisits
        }
        SettingTile {
            width: tiles.tile
            text: qsTr("Take exhibitions without a signature")
            stateText: checked ? qsTr("On: whoever has a stick can change what is shown") : qsTr("Off")
            iconName: "sources"
            checked: root.settings.takesUnsignedPacks
            onClicked: root.settings.takesUnsignedPacks = !root.settings.takesUnsignedPacks
        }
    }
}
