// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Theme

/// Which of several pages is shown; a tap on the row is not needed, so the dots are no targets.
Row {
    id: root

    required property int count
    required property int current

    spacing: Theme.size.tight

    Repeater {
        model: root.count <= 12 ? root.count : 0

        Rectangle {
            required property int index
            readonly property bool isCurrent: index === root.current

            anchors.verticalCenter: parent?.verticalCenter
            width: (isCurrent ? 32 : 10) * Theme.size.unit
            height: 10 * Theme.size.unit
            radius: height / 2
            color: isCurrent ? Theme.color.ornament : Theme.color.outline

            Behavior on width  {
                NumberAnimation {
                    duration: Theme.motion.slide
                    easing.type: Easing.OutCubic
                }
            }
            Behavior on color  {
                ColorAnimation {
                    duration: Theme.motion.slide
                }
            }
        }
    }
}
