// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Theme

/// The pictures of the attract loop, each giving way to the next once that is decoded; never to
/// nothing.
Item {
    id: root

    required property ShownExhibition exhibition

    readonly property int count: root.exhibition.attractPictures.length
    /// Whether there is a picture; first a flat one, which is there before its layers are.
    readonly property bool pictured: root.front.settled
    readonly property bool settled: root.pictured && (Theme.still || !root.front.flat) && !fade.running
    readonly property bool moving: root.visible && !Theme.still && root.pictured && !root.front.flat
    property AttractScene front: first
    readonly property AttractScene back: root.front === first ? second : first

    /// Brings the next picture in, if it is there.
    function change(): void {
        if (!fade.running && root.back.count > 0 && root.back.settled)
            fade.start();
    }
    function finish(): void {
        const old = root.front;
        root.front = root.back;
        root.front.opacity = 1;
        old.opacity = 0;
        old.backwards = !root.front.backwards;
        old.flat = false;
        old.number = (root.front.number + 1) % root.count;
    }
    /// The layers of the first picture take the place of the flat one.
    function unfold(): void {
        if (Theme.still || !root.front.flat || !root.pictured)
            return;
        if (root.back.number !== root.front.number)
            root.back.number = root.front.number;
        if (root.back.settled)
            root.change();
    }

    onPicturedChanged: unfolding.restart()

    Connections {
        function onStillChanged(): void {
            root.unfold();
        }

        target: Theme
    }

    // The next scene is read while this one moves, not while somebody may touch at once.
    Timer {
        interval: Theme.motion.attractPicture / 4
        running: root.moving && root.back.number < 0
        onTriggered: root.back.number = (root.front.number + 1) % root.count
    }

    /// When all that changes together has changed.
    Timer {
        id: unfolding

        interval: 0
        onTriggered: root.unfold()
    }
    AttractScene {
        id: first

        anchors.fill: parent
        z: root.front === first ? 0 : 1
        number: 0
        flat: true
        exhibition: root.exhibition
        moving: root.moving && (root.front === first || fade.running)
    }
    AttractScene {
        id: second

        anchors.fill: parent
        z: root.front === second ? 0 : 1
        opacity: 0
        backwards: true
        exhibition: root.exhibition
        moving: root.moving && (root.front === second || fade.running)
        onSettledChanged: unfolding.restart()
    }
    Timer {
        interval: Theme.motion.attractPicture
        running: root.moving && !fade.running
        onTriggered: root.change()
    }
    OpacityAnimator {
        id: fade

        target: root.back
        from: 0
        to: 1
        duration: Theme.motion.picture
        onFinished: root.finish()
    }
}
