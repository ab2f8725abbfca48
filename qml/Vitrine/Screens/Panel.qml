// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// A sheet that comes over the lower part of a screen, with a title and a way to close it.
FocusScope {
    id: root

    default property alias content: place.data
    required property string title
    required property string closeText
    /// px at the lower edge that the control band covers.
    property real bottomInset: 0
    /// px of the content, and the most that it may be tall.
    readonly property real innerWidth: root.width - 2 * Theme.size.edge
    readonly property real room: root.height - root.bottomInset - heading.height - 4 * Theme.size.medium

    signal closed

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.closed()
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.bottomInset
        height: heading.height + place.height + 3 * Theme.size.medium
        color: Theme.color.surface

        // Keeps a touch here from closing.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        Rectangle {
            width: parent.width
            height: 2 * Theme.size.hair
            color: Theme.color.ornament
        }
        Item {
            id: heading

            x: Theme.size.edge
            y: Theme.size.medium
            width: root.innerWidth
            height: Math.max(close.height, words.implicitHeight)

            TitleText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - close.width - Theme.size.medium
                text: root.title
                font.pixelSize: Theme.size.heading
            }
            TouchButton {
                id: close

                anchors.right: parent.right
                text: root.closeText
                iconName: "close"
                onClicked: root.closed()
            }
        }
        Item {
            id: place

            x: Theme.size.edge
            y: heading.y + heading.height + Theme.size.medium
            width: root.innerWidth
            height: childrenRect.height
        }
    }
}
