// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Pictures

/// A picture that fills its place; what does not fit is cut off, but never its focus.
Item {
    id: root

    property url source: ""
    /// The picture is shown whole instead, with room left beside it.
    property bool whole: false
    /// What stays in sight when the sides are cut off: 0 left … 1 right.
    property real focusX: 0.5
    /// The picture's focus is brought here where there is room: 0 left … 1 right.
    property real focusAt: 0.5
    /// px it is decoded for; its own size, unless that changes while it moves.
    property size decodedFor: Qt.size(root.width, root.height)
    /// A small rendition may stand in until the sharp one is decoded.
    property bool previews: false
    /// Whether the picture is there as sharp as it will be, or will never be.
    readonly property bool settled: image.sharp || image.status === PictureItem.Failed || String(root.source) === ""
    readonly property alias status: image.status
    readonly property bool shown: image.status === PictureItem.Ready

    readonly property real widthRatio: image.implicitWidth > 0 ? root.width / image.implicitWidth : 1
    readonly property real heightRatio: image.implicitHeight > 0 ? root.height / image.implicitHeight : 1
    readonly property real ratio: root.whole ? Math.min(1, root.widthRatio, root.heightRatio) : Math.max(root.widthRatio, root.heightRatio)
    /// px of the picture itself, where it is shown whole.
    readonly property rect place: Qt.rect(image.x, image.y, image.width, image.height)

    clip: !root.whole

    PictureItem {
        id: image

        width: Math.ceil(implicitWidth * root.ratio)
        height: Math.ceil(implicitHeight * root.ratio)
        x: root.whole ? Math.round((root.width - width) / 2) : Math.round(Math.max(root.width - width, Math.min(0, root.width * root.focusAt - width * root.focusX)))
        y: Math.round((root.height - height) / 2)
        source: root.width > 0 && root.height > 0 ? root.source : ""
        decodedFor: root.decodedFor
        whole: root.whole
        previews: root.previews
    }
}
