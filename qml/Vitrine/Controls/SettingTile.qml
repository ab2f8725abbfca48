// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Theme

/// Something that is on or off: the whole tile turns it over. `checked` says which.
Pressable {
    id: root

    required property string iconName
    /// Said in words, too: a colour alone tells not everybody.
    required property string stateText

    implicitHeight: Math.max(1.7 * Theme.size.touchTarget, words.implicitHeight + 2 * Theme.size.tight)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.description: root.stateText

    background: Rectangle {
        radius: Theme.size.corner
        color: root.down ? Theme.color.pressed : Theme.color.surfaceHigh
        border.color: root.checked ? Theme.color.ornament : Theme.color.controlEdge
        border.width: (root.checked ? 2 : 1) * Theme.size.hair
    }

    Item {
        anchors.fill: parent
        anchors.leftMargin: Theme.size.medium
        anchors.rightMargin: Theme.size.medium

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
        }
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: icon.right
            anchors.right: track.left
            anchors.leftMargin: Theme.size.medium
            anchors.rightMargin: Theme.size.tight

            BodyText {
                Accessible.ignored: true
                width: parent.width
                text: root.text
                font.pixelSize: Theme.size.control
                font.weight: Font.DemiBold
                lineHeight: 1
            }
            SmallText {
                Accessible.ignored: true
                width: parent.width
                text: root.stateText
                lineHeight: 1
            }
        }
        Rectangle {
            id: track

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: 1.8 * height
            height: 0.5 * Theme.size.touchTarget
            radius: height / 2
            color: root.checked ? Theme.color.accent : Theme.color.ground
            border.color: root.checked ? Theme.color.accent : Theme.color.textQuiet
            border.width: Theme.size.hair

            Rectangle {
                x: root.checked ? parent.width - width - y : y
                y: (parent.height - height) / 2
                width: height
                height: 0.66 * parent.height
                radius: height / 2
                color: root.checked ? Theme.color.accentText : Theme.color.textQuiet
            }
        }
    }
}
