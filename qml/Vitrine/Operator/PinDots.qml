// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Theme

/// How many digits have been typed, and how many there have to be at least.
Row {
    id: root

    required property int typed
    required property int least
    required property string shownAs

    Accessible.role: Accessible.StaticText
    Accessible.name: root.shownAs
    height: 0.4 * Theme.size.touchTarget
    spacing: Theme.size.tight

    Repeater {
        model: Math.min(12, Math.max(root.least, root.typed))

        Rectangle {
            required property int index

            anchors.verticalCenter: parent?.verticalCenter
            width: 0.24 * Theme.size.touchTarget
            height: width
            radius: width / 2
            color: index < root.typed ? Theme.color.ornament : Theme.color.clear
            border.color: Theme.color.ornament
            border.width: 1.5 * Theme.size.hair
        }
    }
}
