// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Vitrine.Theme

/// Something between 0 and 1 that is drawn along a line; a touch anywhere on its height moves it.
T.Slider {
    id: root

    /// Its accessible name.
    required property string text

    implicitWidth: 4 * Theme.size.touchTarget
    implicitHeight: Theme.size.touchTarget
    leftPadding: Theme.size.tight
    rightPadding: Theme.size.tight
    stepSize: 0.1
    focusPolicy: Qt.TabFocus
    opacity: root.enabled ? 1 : 0.36
    Accessible.role: Accessible.Slider
    Accessible.name: root.text
    // Up and down lead to other controls.
    Keys.onUpPressed: event => event.accepted = false
    Keys.onDownPressed: event => event.accepted = false

    background: Item {
        Rectangle {
            x: root.leftPadding
            width: root.availableWidth
            height: 10 * Theme.size.unit
            anchors.verticalCenter: parent.verticalCenter
            radius: height / 2
            color: Theme.color.outline

            Rectangle {
                width: root.handle.x + root.handle.width / 2 - root.leftPadding
                height: parent.height
                radius: height / 2
                color: Theme.color.ornament
            }
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: (root.height - height) / 2
        width: Math.round(0.56 * Theme.size.touchTarget)
        height: width
        radius: width / 2
        color: root.pressed ? Theme.color.accentPressed : Theme.color.accent
        border.color: Theme.color.accentText
        border.width: Theme.size.hair
    }

    FocusRing {
        z: 1
        control: root
    }
}
