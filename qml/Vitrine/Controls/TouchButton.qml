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

    readonly property bool lit: root.prominent || root.checked
    readonly property color ink: root.lit ? Theme.color.accentText : Theme.color.text
    /// px that it takes with its text beside the icon, lit or not: what stands beside it must not move.
    readonly property real wordyWidth: Math.max(Theme.size.touchTarget, Math.max(label.implicitWidth, Math.ceil(litLabel.advanceWidth)) + 2 * Theme.size.medium + (root.iconName === "" ? 0 : icon.width + row.spacing))

    implicitWidth: root.showsText ? root.wordyWidth : Theme.size.touchTarget
    implicitHeight: Math.max(Theme.size.touchTarget, root.showsText ? label.implicitHeight + Theme.size.tight : 0)
    opacity: root.enabled ? 1 : 0.36

    TextMetrics {
        id: litLabel

        font.family: label.font.family
        font.pixelSize: label.font.pixelSize
        font.weight: Font.DemiBold
        text: root.text
    }

    background: Rectangle {
        radius: Theme.size.corner
        color: {
            if (root.lit)
                return root.down ? Theme.color.accentPressed : Theme.color.accent;
            return root.down ? Theme.color.pressed : Theme.color.surfaceHigh;
        }
        border.color: Theme.color.controlEdge
        border.width: Theme.size.hair
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.size.tight

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: root.ink
            visible: root.iconName !== ""
        }
        BodyText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            visible: root.showsText
            Accessible.ignored: true // The button says it.
            locale: root.textLocale
            text: root.text
            color: root.ink
            lineHeight: 1
            wrapMode: Text.NoWrap
            font.pixelSize: Theme.size.control
            font.weight: root.lit ? Font.DemiBold : Font.Normal
        }
    }
}
