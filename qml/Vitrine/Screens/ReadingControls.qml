// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// While the exhibition is read aloud: hold the voice, let it go on, silence it.
Row {
    id: root

    required property Narrator narrator

    signal readAgain

    spacing: Theme.size.tight

    TouchButton {
        text: {
            switch (root.narrator.state) {
            case Narrator.Speaking:
                return qsTr("Pause reading");
            case Narrator.Paused:
                return qsTr("Go on reading");
            default:
                return qsTr("Read this aloud");
            }
        }
        iconName: root.narrator.state === Narrator.Speaking ? "pause" : "aloud"
        checked: root.narrator.state !== Narrator.Silent
        onClicked: {
            switch (root.narrator.state) {
            case Narrator.Speaking:
                root.narrator.pause();
                break;
            case Narrator.Paused:
                root.narrator.resume();
                break;
            default:
                root.readAgain();
            }
        }
    }
    TouchButton {
        text: qsTr("Stop reading")
        iconName: "stop"
        enabled: root.narrator.state !== Narrator.Silent
        onClicked: root.narrator.stop()
    }
}
