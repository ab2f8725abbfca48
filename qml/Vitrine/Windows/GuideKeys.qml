// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content

/// The keys of a guide and of every clicker, whichever window has them.
FocusScope {
    id: root

    required property Guide guide

    /// The guide wants to see or leave the hall or the console in the audience's window.
    signal hallToggled
    signal hallLeft
    signal consoleToggled

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
            root.hallLeft();
            root.guide.next();
            break;
        case Qt.Key_PageUp:
        case Qt.Key_Left:
        case Qt.Key_Up:
        case Qt.Key_Backspace:
            root.hallLeft();
            root.guide.previous();
            break;
        case Qt.Key_Home:
            root.hallLeft();
            root.guide.first();
            break;
        case Qt.Key_End:
            root.hallLeft();
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
            root.consoleToggled();
            break;
        case Qt.Key_Escape:
            root.hallToggled();
            break;
        default:
            event.accepted = false;
        }
    }
}
