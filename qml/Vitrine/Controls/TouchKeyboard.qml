// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Theme

/// Latin letters and digits for the search: English words, or pinyin.
Column {
    id: root

    readonly property list<string> rows: ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"]
    readonly property real keyWidth: (root.width - 9 * root.spacing) / 10
    property string spaceText: ""
    property string eraseText: ""
    property string clearText: ""

    signal typed(string letter)
    signal erased
    signal cleared

    spacing: Theme.size.tight * 0.75

    Repeater {
        model: root.rows

        Row {
            id: row

            required property string modelData
            required property int index

            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: root.spacing

            Repeater {
                model: row.modelData.split("")

                TouchButton {
                    required property string modelData

                    width: root.keyWidth
                    text: modelData
                    onClicked: root.typed(modelData)
                }
            }
            TouchButton {
                visible: row.index === 3
                width: 2 * root.keyWidth + root.spacing
                text: root.eraseText
                iconName: "erase"
                onClicked: root.erased()
            }
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.spacing

        TouchButton {
            width: 5 * root.keyWidth + 4 * root.spacing
            text: root.spaceText
            onClicked: root.typed(" ")
        }
        TouchButton {
            width: 3 * root.keyWidth + 2 * root.spacing
            text: root.clearText
            onClicked: root.cleared()
        }
    }
}
