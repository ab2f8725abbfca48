// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Controls
import Vitrine.Operation
import Vitrine.Theme

/// When the exhibition is open, day by day, and what happens at night.
ScrollArea {
    id: root

    required property WeekPlan plan
    required property KioskSettings settings
    /// What is wrong with the clock; empty where it is believed.
    required property string clockDoubt
    /// Whether the light of the panel can be set.
    required property bool dimmable

    readonly property int brightnesses: 10
    // A list of maps from C++.
    readonly property var dates: root.plan.dates
    readonly property string nightWindow: "03:00-04:30"
    readonly property var names: [qsTr("Monday"), qsTr("Tuesday"), qsTr("Wednesday"), qsTr("Thursday"), qsTr("Friday"), qsTr("Saturday"), qsTr("Sunday")]

    upText: qsTr("Up")
    downText: qsTr("Down")

    Column {
        width: root.innerWidth
        spacing: Theme.size.tight

        BodyText {
            width: parent.width
            visible: root.clockDoubt !== ""
            text: qsTr("The clock is in doubt, so the exhibition stays open: %1").arg(root.clockDoubt)
            color: Theme.color.figure
        }
        Repeater {
            model: root.plan.days

            HoursRow {
                // A map from C++.
                required property var modelData
                required property int index

                width: root.innerWidth
                name: root.names[index]
                open: modelData.open
                from: modelData.from
                until: modelData.until
                more: modelData.more
                onOpenChosen: open => root.plan.setOpen(index, open)
                onOpeningMoved: steps => root.plan.moveOpening(index, steps)
                onClosingMoved: steps => root.plan.moveClosing(index, steps)
                onCopied: root.plan.copyToAll(index)
            }
        }
        Grid {
            id: tiles

            readonly property real tile: (width - (columns - 1) * spacing) / columns

            width: parent.width
            columns: Math.max(1, Math.min(2, Math.floor(root.innerWidth / (14 * Theme.size.control + 2 * Theme.size.touchTarget))))
            spacing: Theme.size.tight

            SettingTile {
                width: tiles.tile
                text: qsTr("Closed today")
                stateText: checked ? qsTr("On, until midnight") : qsTr("Off")
                iconName: "stop"
                checked: root.plan.closedToday
                onClicked: root.plan.closedToday = !root.plan.closedToday
            }
            SettingTile {
                width: tiles.tile
                text: qsTr("Begin anew every night")
                stateText: checked ? qsTr("Between %1, when nobody is there").arg(root.settings.restartWindow) : qsTr("Off")
                iconName: "reset"
                checked: root.settings.restartWindow !== ""
                onClicked: root.settings.restartWindow = checked ? "" : root.nightWindow
            }
            StepTile {
                width: tiles.tile
                visible: root.dimmable
                text: qsTr("Brightness of the panel")
                lessText: qsTr("Darker")
                moreText: qsTr("Brighter")
                stateText: qsTr("%1 of %2").arg(step).arg(steps)
                step: Math.max(1, Math.round(root.settings.brightness * root.brightnesses))
                steps: root.brightnesses
                onStepped: step => root.settings.brightness = step / root.brightnesses
            }
        }
        SmallText {
            width: parent.width
            visible: root.dates.length > 0
            text: qsTr("Other hours on: %1").arg(root.dates.map(date => date.date + " " + (date.spans === "" ? qsTr("closed") : date.spans)).join("; "))
        }
    }
}
