// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Theme

/// A picture that fills its place; what does not fit is cut off, but never its focus.
Item {
    id: root

    property url source: ""
    /// What stays in sight when the sides are cut off: 0 left … 1 right.
    property real focusX: 0.5
    /// The picture's focus is brought here where there is room: 0 left … 1 right.
    property real focusAt: 0.5
    /// px it is decoded for; its own size, unless that changes while it moves.
    property size decodedFor: Qt.size(root.width, root.height)
    /// Whether the picture is there, or will never be.
    readonly property bool settled: image.status === Image.Ready || image.status === Image.Error || String(root.source) === ""
    readonly property bool shown: image.status === Image.Ready

    readonly property real ratio: image.implicitWidth > 0 ? Math.max(root.width / image.implicitWidth, root.height / image.implicitHeight) : 1

    clip: true

    Image {
        id: image

        width: Math.ceil(implicitWidth * root.ratio)
        height: Math.ceil(implicitHeight * root.ratio)
        x: Math.round(Math.max(root.width - width, Math.min(0, root.width * root.focusAt - width * root.focusX)))
        y: Math.round((root.height - height) / 2)
        asynchronous: true
        source: root.width > 0 && root.height > 0 ? root.source : ""
        sourceSize.width: Math.ceil(root.decodedFor.width)
        sourceSize.height: Math.ceil(root.decodedFor.height)
        smooth: true
    }
}
