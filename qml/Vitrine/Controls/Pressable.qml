// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Vitrine.Theme

/// What everything that can be pressed has in common: by a finger, by the keyboard, by an
/// assistive program. `text` is its accessible name.
T.AbstractButton {
    id: root

    focusPolicy: Qt.TabFocus
    // It gives way under the finger.
    scale: root.down ? 0.98 : 1
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Behavior on scale  {
        NumberAnimation {
            duration: Theme.motion.quick / 2
        }
    }

    FocusRing {
        z: 1
        control: root
    }
}
