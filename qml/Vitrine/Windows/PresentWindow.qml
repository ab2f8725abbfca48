// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Presenter
import Vitrine.Screens

/// Present mode: the audience's window, and the guide's console on a second screen where there is
/// one; else F5 or P shows it here.
PlayerWindow {
    id: root

    required property Guide guide
    /// Whether the console has a screen of its own; the player puts it there.
    required property bool hasConsoleScreen
    property bool consoleShown: false
    property bool hallShown: false
    property bool consoleSettled: false
    property bool hallSettled: false

    function toggleHall(): void {
        root.consoleShown = false;
        root.hallShown = !root.hallShown;
    }

    settled: audience.settled && (!root.consoleShown || root.consoleSettled) && (!root.hallShown || root.hallSettled)

    GuideKeys {
        anchors.fill: parent
        guide: root.guide
        onHallToggled: root.toggleHall()
        onHallLeft: root.hallShown = false
        onConsoleToggled: root.consoleShown = !root.consoleShown && !root.hasConsoleScreen

        AudienceView {
            id: audience

            anchors.fill: parent
            exhibition: root.exhibition
            guide: root.guide
        }
        // Repeaters of one or none: a Loader refuses bound components in Qt 6.4.
        Repeater {
            model: root.hallShown ? 1 : 0

            HallScreen {
                anchors.fill: parent
                exhibition: root.exhibition
                onChosen: zoneId => {
                    root.guide.goTo(root.exhibition.firstSlideOf(zoneId));
                    root.hallShown = false;
                }
                onSettledChanged: root.hallSettled = settled
                Component.onCompleted: root.hallSettled = settled
            }
        }
        Repeater {
            model: root.consoleShown ? 1 : 0

            ConsoleView {
                anchors.fill: parent
                exhibition: root.exhibition
                guide: root.guide
                onSettledChanged: root.consoleSettled = settled
                Component.onCompleted: root.consoleSettled = settled
            }
        }
    }
}
