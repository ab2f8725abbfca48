// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Slides
import Vitrine.Theme

/// What the audience sees: the slide, or black, or white. Never a note.
Item {
    id: root

    required property ShownExhibition exhibition
    required property Guide guide
    readonly property bool settled: fader.settled

    SlideFader {
        id: fader

        anchors.fill: parent
        exhibition: root.exhibition
        number: root.guide.shown
    }
    Rectangle {
        anchors.fill: parent
        opacity: root.guide.blank === Guide.None ? 0 : 1
        visible: opacity > 0
        color: root.guide.blank === Guide.White ? Theme.color.blankWhite : Theme.color.blankBlack

        Behavior on opacity  {
            NumberAnimation {
                duration: Theme.motion.quick
            }
        }
    }
}
