// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Controls
import Vitrine.Operation
import Vitrine.Theme

/// What is well with the kiosk and what is not, with its remedy; the latter first.
ScrollArea {
    id: root

    required property Health health

    upText: qsTr("Up")
    downText: qsTr("Down")

    Column {
        width: root.innerWidth
        spacing: Theme.size.tight

        Repeater {
            model: root.health.lines

            HealthRow {
                // A value from C++, for which Qt 6.4 has no type here.
                required property var modelData

                width: root.innerWidth
                well: modelData.well
                fault: modelData.fault
                name: modelData.name
                value: modelData.value
                remedy: modelData.remedy
            }
        }
    }
}
