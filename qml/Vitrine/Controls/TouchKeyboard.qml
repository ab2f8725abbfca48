// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Theme

/// Latin letters and digits for the search: English words, or pinyin. As on any keyboard where ten
/// keys in a line are large enough for a finger; else in the order of the alphabet.
Column {
    id: root

    property string spaceText: ""
    property string eraseText: ""
    property string clearText: ""
    /// px with which ten keys stand in a line.
    readonly property real wanted: 10 * Theme.size.touchTarget + 9 * root.spacing
    readonly property bool isUsual: root.width >= root.wanted - 1
    readonly property int columns: root.isUsual ? 10 : Math.max(4, Math.floor((root.width + root.spacing) / (Theme.size.touchTarget + root.spacing)))
    readonly property real keyWidth: (root.width - (root.columns - 1) * root.spacing) / root.columns
    readonly property var rows: root.isUsual ? ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"] : root.alphabet(root.columns)

    signal typed(string letter)
    signal erased
    signal cleared

    function alphabet(columns: int): var {
        const keys = "abcdefghijklmnopqrstuvwxyz1234567890";
        const lines = [];
        for (let start = 0; start < keys.length; start += columns)
            lines.push(keys.slice(start, start + columns));
        return lines;
    }

    spacing: Theme.size.tight * 0.75

    Repeater {
        model: root.rows

        Row {
            id: row

            required property string modelData

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
        }
    }
    Row {
        id: wordKeys

        readonly property real share: (root.width - 2 * root.spacing) / 10

        spacing: root.spacing

        TouchButton {
            width: 5 * wordKeys.share
            text: root.spaceText
            onClicked: root.typed(" ")
        }
        TouchButton {
            width: 2 * wordKeys.share
            text: root.eraseText
            iconName: "erase"
            onClicked: root.erased()
        }
        TouchButton {
            width: 3 * wordKeys.share
            text: root.clearText
            onClicked: root.cleared()
        }
    }
}
