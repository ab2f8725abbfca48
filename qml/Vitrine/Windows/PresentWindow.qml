// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Content
import Vitrine.Presenter
import Vitrine.Screens
import Vitrine.Theme

/// Present mode: the audience's window, and the guide's console on a second screen where there is
/// one; else F5 or P shows it here.
PlayerWindow {
    id: root

    required property Guide guide
    required property Languages languages
    /// Whether the console has a screen of its own; the player puts it there.
    required property bool hasConsoleScreen
    property alias consoleWindow: consoleWindow
    property bool consoleShown: false
    property bool hallShown: false
    property bool consoleSettled: false
    property bool hallSettled: false

    settled: audience.settled && (!root.consoleShown || root.consoleSettled) && (!root.hallShown || root.hallSettled)

    component Commands: FocusScope {
        focus: true
        Keys.onPressed: event => {
            event.accepted = true;
            switch (event.key) {
            case Qt.Key_PageDown:
            case Qt.Key_Right:
            case Qt.Key_Down:
            case Qt.Key_Space:
            case Qt.Key_Return:
            case Qt.Key_Enter:
            case Qt.Key_N:
                root.hallShown = false;
                root.guide.next();
                break;
            case Qt.Key_PageUp:
            case Qt.Key_Left:
            case Qt.Key_Up:
            case Qt.Key_Backspace:
                root.hallShown = false;
                root.guide.previous();
                break;
            case Qt.Key_Home:
                root.guide.first();
                break;
            case Qt.Key_End:
                root.guide.last();
                break;
            case Qt.Key_B:
            case Qt.Key_Period:
                root.guide.toggleBlack();
                break;
            case Qt.Key_W:
            case Qt.Key_Comma:
                root.guide.toggleWhite();
                break;
            case Qt.Key_F:
                root.guide.toggleFreeze();
                break;
            case Qt.Key_F5:
            case Qt.Key_P:
                root.consoleShown = !root.consoleShown && !root.hasConsoleScreen;
                break;
            case Qt.Key_Escape:
                root.consoleShown = false;
                root.hallShown = !root.hallShown;
                break;
            default:
                event.accepted = false;
            }
        }
    }

    Commands {
        anchors.fill: parent

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
    Window {
        id: consoleWindow

        title: "Vitrine"
        color: Theme.color.ground
        visible: false
        onClosing: close => close.accepted = root.windowed

        Commands {
            anchors.fill: parent

            ConsoleView {
                id: console

                /// Theme's lengths are those of the audience's screen.
                readonly property real ratio: Math.min(consoleWindow.width, consoleWindow.height) / Theme.shortSide

                width: consoleWindow.width / ratio
                height: consoleWindow.height / ratio
                scale: ratio
                transformOrigin: Item.TopLeft
                exhibition: root.exhibition
                guide: root.guide
            }
        }
    }
}
