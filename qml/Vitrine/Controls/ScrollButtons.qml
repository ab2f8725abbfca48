// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Theme

/// Up and down beside a list that is longer than its place: nothing depends on a swipe.
Column {
    id: root

    required property Flickable view
    property string upText: ""
    property string downText: ""

    readonly property real start: root.view.originY
    readonly property real end: root.view.originY + root.view.contentHeight - root.view.height
    readonly property real step: root.view.height * 0.8

    spacing: Theme.size.tight
    visible: root.view.contentHeight > root.view.height + 1

    TouchButton {
        text: root.upText
        iconName: "up"
        enabled: root.view.contentY > root.start + 1
        onClicked: root.view.contentY = Math.max(root.start, root.view.contentY - root.step)
    }
    TouchButton {
        text: root.downText
        iconName: "down"
        enabled: root.view.contentY < root.end - 1
        onClicked: root.view.contentY = Math.min(root.end, root.view.contentY + root.step)
    }
}
