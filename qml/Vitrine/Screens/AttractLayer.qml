// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Pictures

/// One layer of a picture of the attract loop: as wide as the scene, standing on its lower edge. It
/// moves sideways on the render thread, or by `place`, pixel by pixel.
Item {
    id: root

    required property url source
    /// px to decode at; a height of 0 follows from the width.
    required property size wanted
    /// px from rest where the movement begins; it ends as far on the other side.
    required property real reach
    required property int duration
    required property bool moving
    /// Whether `place` moves it, -1 … 1.
    required property bool steps
    required property real place

    readonly property real aspect: image.status === PictureItem.Ready ? image.implicitWidth / image.implicitHeight : 0
    readonly property bool settled: image.status === PictureItem.Ready || image.status === PictureItem.Failed

    PictureItem {
        id: image

        x: root.steps ? Math.round(root.place * root.reach) : 0
        y: root.height - height
        width: root.width
        height: implicitWidth > 0 ? Math.round(implicitHeight * root.width / implicitWidth) : 0
        source: root.source
        decodedFor: root.wanted
    }
    XAnimator {
        target: image
        from: -root.reach
        to: root.reach
        duration: root.duration
        running: root.moving && !root.steps
    }
}
