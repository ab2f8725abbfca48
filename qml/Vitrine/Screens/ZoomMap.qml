// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Pictures
import Vitrine.Theme

/// The whole picture, small, with a frame around the part of it that is in view.
Rectangle {
    id: root

    required property url source
    /// Of 0 … 1 of the picture.
    required property rect part
    /// Width by height.
    required property real ratio

    readonly property real side: 220 * Theme.size.unit
    readonly property alias frame: frame

    implicitWidth: Math.round(root.ratio < 1 ? root.side * root.ratio : root.side) + 2 * Theme.size.hair
    implicitHeight: Math.round(root.ratio < 1 ? root.side : root.side / root.ratio) + 2 * Theme.size.hair
    color: Theme.color.ground
    border.color: Theme.color.outline
    border.width: Theme.size.hair

    PictureItem {
        id: picture

        x: Theme.size.hair
        y: Theme.size.hair
        width: root.width - 2 * x
        height: root.height - 2 * y
        source: root.source
        decodedFor: Qt.size(width, height)
        whole: true
        previews: true
    }
    // On what is dark and on what is bright: one line around the other.
    Rectangle {
        anchors.fill: frame
        anchors.margins: -Theme.size.hair
        color: Theme.color.clear
        border.color: Theme.color.ground
        border.width: Theme.size.hair
    }
    Rectangle {
        id: frame

        x: picture.x + Math.round(root.part.x * picture.width)
        y: picture.y + Math.round(root.part.y * picture.height)
        width: Math.round(root.part.width * picture.width)
        height: Math.round(root.part.height * picture.height)
        color: Theme.color.clear
        border.color: Theme.color.focus
        border.width: 2 * Theme.size.hair
    }
}
