// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Vitrine.Theme

/// The languages, each by its own name.
Row {
    id: root

    // Lists of strings from C++, which qmllint 6.4 does not take for list<string>.
    required property var locales
    /// The names by which the languages call themselves, in the order of `locales`.
    required property var names
    required property string current

    signal chosen(string locale)

    spacing: Theme.size.tight / 2

    Repeater {
        model: root.locales

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
