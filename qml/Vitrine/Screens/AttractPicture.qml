// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Controls
import Vitrine.Theme

/// A picture that drifts, and gives way to the next once that is decoded; never to nothing.
Item {
    id: root

    required property url source
    required property url next
    required property bool portrait
    readonly property bool settled: shown.settled

    signal shownNext

    clip: true

    PictureView {
        id: shown

        anchors.fill: parent
        source: root.source
        focusX: 0.65
        focusAt: root.portrait ? 0.5 : 0.68

        ScaleAnimator on scale  {
            id: drift

            from: 1
            to: 1.05
            duration: Theme.motion.attractPicture + Theme.motion.picture
            running: root.visible && !Theme.still
        }
    }
    PictureView {
        id: coming

        anchors.fill: parent
        source: Theme.still ? "" : root.next
        focusX: 0.65
        focusAt: shown.focusAt
        opacity: 0
    }
    Timer {
        interval: Theme.motion.attractPicture
        running: root.visible && !Theme.still && coming.shown && !fade.running
        onTriggered: fade.start()
    }
    OpacityAnimator {
        id: fade

        target: coming
        from: 0
        to: 1
        duration: Theme.motion.picture
        onFinished: {
            root.shownNext();
            coming.opacity = 0;
            drift.restart();
        }
    }
}
