// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Controls
import Vitrine.Theme

/// One answer of the search.
Pressable {
    id: root

    required property ShownHit hit

    text: root.hit.title === "" ? root.hit.context : root.hit.title
    implicitHeight: Math.max(1.9 * Theme.size.touchTarget, words.implicitHeight + 2 * Theme.size.tight)
    Accessible.description: root.hit.context

    background: Rectangle {
        color: root.down ? Theme.color.pressed : Theme.color.surface
        radius: Theme.size.corner
    }

    Item {
        anchors.fill: parent

        PictureView {
            id: picture

            width: Theme.largeText ? 0 : Math.min(height * 1.4, parent.width * 0.24)
            height: parent.height
            source: root.hit.picture
            focusX: 0.65
        }
        Column {
            id: words

            anchors.left: picture.right
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.size.medium
            anchors.rightMargin: Theme.size.medium

            Eyebrow {
                Accessible.ignored: true
                width: parent.width
                visible: text !== ""
                text: root.hit.context
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            BodyText {
                Accessible.ignored: true
                width: parent.width
                text: root.text
                font.weight: Font.DemiBold
                wrapMode: Theme.largeText ? Text.Wrap : Text.NoWrap
                maximumLineCount: Theme.largeText ? 2 : 1
                elide: Text.ElideRight
            }
            SmallText {
                Accessible.ignored: true
                width: parent.width
                text: root.hit.excerpt
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
    }
}
