// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// A picture on its way from its place on one screen to its place on the next: it covers the one,
/// grows or shrinks into the other, and leaves what is over the picture there to be seen. Where the
/// two pictures differ, one becomes the other.
Item {
    id: root

    readonly property bool travelling: way.running

    property rect departure
    property rect arrival
    /// 0 at the departure … 1 at the arrival.
    property real progress: 0

    /// Begins, if both pictures are there; \a from may be gone in the next moment.
    function travel(from: PictureView, to: PictureView): void {
        root.stop();
        root.departure = from.mapToItem(root.parent, Qt.rect(0, 0, from.width, from.height));
        root.arrival = to.mapToItem(root.parent, Qt.rect(0, 0, to.width, to.height));
        left.show(from, to);
        reached.show(to, from);
        if (left.shown && reached.shown)
            way.start();
    }
    function stop(): void {
        way.stop();
        root.opacity = 0;
        left.source = "";
        reached.source = "";
    }
    function between(departure: real, arrival: real): real {
        return departure + (arrival - departure) * root.progress;
    }

    visible: root.travelling
    x: root.between(root.departure.x, root.arrival.x)
    y: root.between(root.departure.y, root.arrival.y)
    width: root.between(root.departure.width, root.arrival.width)
    height: root.between(root.departure.height, root.arrival.height)

    component Side: PictureView {
        property real ownFocusAt: 0.5
        property real otherFocusAt: 0.5

        /// What \a picture shows, in the very pixels that are decoded for it already.
        function show(picture: PictureView, other: PictureView): void {
            decodedFor = picture.decodedFor;
            focusX = picture.focusX;
            ownFocusAt = picture.focusAt;
            otherFocusAt = other.focusAt;
            source = picture.source;
        }

        anchors.fill: parent
    }
    Side {
        id: left

        focusAt: root.between(ownFocusAt, otherFocusAt)
    }
    Side {
        id: reached

        opacity: root.progress
        focusAt: root.between(otherFocusAt, ownFocusAt)
    }
    SequentialAnimation {
        id: way

        onFinished: root.stop()

        ParallelAnimation {
            NumberAnimation {
                target: root
                property: "progress"
                from: 0
                to: 1
                duration: Theme.motion.travel
                easing.type: Easing.InOutCubic
            }
            NumberAnimation {
                target: root
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.motion.quick / 2
            }
        }
        NumberAnimation {
            target: root
            property: "opacity"
            to: 0
            duration: Theme.motion.quick
        }
    }
}
