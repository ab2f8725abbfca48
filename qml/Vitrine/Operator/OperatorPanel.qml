// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Operation
import Vitrine.Theme

/// The operator's panel: pages beside a rail, and the ways out under it.
FocusScope {
    id: root

    required property Operation operation
    required property ShownExhibition exhibition
    required property Languages languages

    /// px that the widest name of a page or a way out takes.
    readonly property real nameWidth: 8.6 * Theme.size.control + 2 * Theme.size.medium
    readonly property real inner: root.width - 2 * Theme.size.edge
    readonly property real lineHeight: Theme.size.touchTarget + Theme.size.tight
    /// The rail is over the page, and the ways out under it, where beside it there is no room.
    readonly property bool stacked: root.width < root.height || 9 * root.lineHeight + heading.height + 4 * Theme.size.wide > root.height
    readonly property real railWidth: root.stacked ? root.inner : Math.max(root.nameWidth, 5 * Theme.size.touchTarget)

    function columnsFor(width: real, most: int): int {
        return root.stacked ? Math.max(1, Math.min(most, Math.floor((root.inner + Theme.size.tight) / (width + Theme.size.tight)))) : 1;
    }

    function nameOf(page: int): string {
        switch (page) {
        case Operation.HealthPage:
            return root.operation.health.warnings > 0 ? qsTr("Health (%1)").arg(root.operation.health.warnings) : qsTr("Health");
        case Operation.ExhibitionPage:
            return qsTr("Exhibition");
        case Operation.SettingsPage:
            return qsTr("Settings");
        case Operation.HoursPage:
            return qsTr("Opening hours");
        case Operation.VisitorsPage:
            return qsTr("Visitors");
        default:
            return qsTr("Log");
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Operator's panel")
    Keys.onEscapePressed: root.operation.desk.leave()
    Component.onCompleted: root.operation.health.refresh()

    Timer {
        interval: 5000
        running: true
        repeat: true
        onTriggered: root.operation.health.refresh()
    }
    Item {
        id: heading

        /// Whether the languages have room beside the title; else they stand under it.
        readonly property bool roomy: heading.width > languageSwitch.width + 10 * Theme.size.heading

        x: Theme.size.edge
        y: Theme.size.wide
        width: root.inner
        height: heading.roomy ? Math.max(titles.height, languageSwitch.height) : languageSwitch.y + languageSwitch.height

        Column {
            id: titles

            y: heading.roomy ? (heading.height - titles.height) / 2 : 0
            width: heading.width - (heading.roomy ? languageSwitch.width + Theme.size.medium : 0)
            spacing: Theme.size.tight / 2

            Eyebrow {
                width: parent.width
                text: qsTr("Operator's panel")
            }
            TitleText {
                width: parent.width
                text: root.exhibition.title
                font.pixelSize: Theme.size.heading
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
        LanguageSwitch {
            id: languageSwitch

            x: heading.roomy ? heading.width - languageSwitch.width : 0
            y: heading.roomy ? (heading.height - languageSwitch.height) / 2 : titles.height + Theme.size.tight
            locales: root.exhibition.locales
            names: root.languages.ownNames
            current: root.exhibition.locale
            onChosen: locale => root.exhibition.locale = locale
        }
    }
    Grid {
        id: rail

        x: Theme.size.edge
        y: heading.y + heading.height + Theme.size.wide
        width: root.railWidth
        columns: root.columnsFor(root.nameWidth, 6)
        spacing: Theme.size.tight

        Repeater {
            model: [Operation.HealthPage, Operation.ExhibitionPage, Operation.SettingsPage, Operation.HoursPage, Operation.VisitorsPage, Operation.LogPage]

            TouchButton {
                required property int modelData

                width: (rail.width - (rail.columns - 1) * rail.spacing) / rail.columns
                text: root.nameOf(modelData)
                checked: root.operation.page === modelData
                onClicked: root.operation.page = modelData
            }
        }
    }
    Grid {
        id: exits

        x: Theme.size.edge
        y: root.height - height - Theme.size.wide
        width: root.railWidth
        columns: root.columnsFor(root.nameWidth, 3)
        spacing: Theme.size.tight

        SureButton {
            width: (exits.width - (exits.columns - 1) * exits.spacing) / exits.columns
            calmText: qsTr("Restart")
            sureText: qsTr("Restart now?")
            onConfirmed: root.operation.restartWanted()
        }
        SureButton {
            width: (exits.width - (exits.columns - 1) * exits.spacing) / exits.columns
            calmText: qsTr("End the kiosk")
            sureText: qsTr("End it now?")
            onConfirmed: root.operation.endWanted()
        }
        TouchButton {
            width: (exits.width - (exits.columns - 1) * exits.spacing) / exits.columns
            text: qsTr("Close")
            prominent: true
            onClicked: root.operation.desk.leave()
        }
    }
    Item {
        id: place

        x: root.stacked ? Theme.size.edge : rail.x + rail.width + Theme.size.edge
        y: root.stacked ? rail.y + rail.height + Theme.size.wide : rail.y
        width: root.width - x - Theme.size.edge
        height: (root.stacked ? exits.y : root.height) - y - Theme.size.wide

        Repeater {
            model: root.operation.page === Operation.HealthPage ? 1 : 0

            HealthPage {
                anchors.fill: parent
                health: root.operation.health
            }
        }
        Repeater {
            model: root.operation.page === Operation.ExhibitionPage ? 1 : 0

            ExhibitionPage {
                anchors.fill: parent
                arrivals: root.operation.arrivals
                exhibition: root.exhibition
                program: root.operation.program
            }
        }
        Repeater {
            model: root.operation.page === Operation.HoursPage ? 1 : 0

            HoursPage {
                anchors.fill: parent
                plan: root.operation.plan
                settings: root.operation.settings
                clockDoubt: root.operation.openState.clockDoubt
                dimmable: root.operation.screen.hasBacklight
            }
        }
        Repeater {
            model: root.operation.page === Operation.VisitorsPage ? 1 : 0

            VisitorsPage {
                anchors.fill: parent
                report: root.operation.visits
                visitorsToday: root.operation.statistics.visitorsToday
                counting: root.operation.settings.countsVisits
            }
        }
        Repeater {
            model: root.operation.page === Operation.LogPage ? 1 : 0

            LogPage {
                anchors.fill: parent
                log: root.operation.log
            }
        }
        Repeater {
            model: root.operation.page === Operation.SettingsPage ? 1 : 0

            SettingsPage {
                anchors.fill: parent
                settings: root.operation.settings
                exhibition: root.exhibition
                languages: root.languages
            }
        }
    }
}
