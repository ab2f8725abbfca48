// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Theme

/// A button with an icon, a text, or both; `text` is its accessible name also where it is not shown.
Pressable {
    id: root

    property string iconName: ""
    property bool showsText: root.iconName === ""
    property bool prominent: false
    /// The language of the text, where it is not that of the screen.
    property string textLocale: Theme.locale

    implicitWidth: Math.max(Theme.size.touchTarget, row.implicitWidth + 2 * (root.showsText ? Theme.size.medium : 0))
    implicitHeight: Theme.size.touchTarget
    opacity: root.enabled ? 1 : 0.36

    background: Rectangle {
        radius: Theme.size.corner
        color: {
            if (root.prominent || root.checked)
                return root.down ? Theme.color.accentPressed : Theme.color.accent;
            return root.down ? Theme.color.outline : Theme.color.surfaceHigh;
        }
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.size.tight

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            visible: root.iconName !== ""
        }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.showsText
            locale: root.textLocale
            text: root.text
            lineHeight: 1
            wrapMode: Text.NoWrap
            font.weight: root.prominent || root.checked ? Font.DemiBold : Font.Normal
        }
    }
}
