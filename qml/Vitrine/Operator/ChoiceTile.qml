// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// One of a few, each a button.
Rectangle {
    id: root

    required property string text
    // Lists of strings from C++, which qmllint 6.4 does not take for list<string>.
    required property var names
    required property var values
    required property string current

    signal chosen(string value)

    implicitHeight: Math.max(1.7 * Theme.size.touchTarget, column.height + 2 * Theme.size.tight)
    radius: Theme.size.corner
    color: Theme.color.surfaceHigh
    border.color: Theme.color.controlEdge
    border.width: Theme.size.hair
    Accessible.role: Accessible.Grouping
    Accessible.name: root.text

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.size.medium
        width: parent.width - 2 * x
        spacing: Theme.size.tight / 2

        BodyText {
            width: parent.width
            text: root.text
            font.pixelSize: Theme.size.control
            font.weight: Font.DemiBold
            lineHeight: 1
        }
        Flow {
            width: parent.width
            spacing: Theme.size.tight / 2

            Repeater {
                model: root.values

                TouchButton {
                    required property string modelData
                    required property int index

                    text: root.names[index]
                    textLocale: modelData
                    checked: modelData === root.current
                    onClicked: root.chosen(modelData)
                }
            }
        }
    }
}
