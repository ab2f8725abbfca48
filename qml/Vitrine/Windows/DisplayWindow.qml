// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Slides
import Vitrine.Theme

/// Display mode: the slides one after the other, for ever and without anybody.
PlayerWindow {
    id: root

    required property Languages languages
    /// The slides that are shown, by their place in the exhibition.
    required property int firstSlide
    required property int lastSlide
    /// Whether the languages take turns, story by story.
    required property bool alternates

    property int number: root.firstSlide
    property string slideLocale: root.exhibition.locale

    function goOn(): void {
        const isNewStory = next.position === 0;
        root.number = next.number;
        if (root.alternates && isNewStory)
            root.slideLocale = root.exhibition.localeAfter(root.slideLocale);
    }

    settled: fader.settled

    SlideFader {
        id: fader

        anchors.fill: parent
        exhibition: root.exhibition
        number: root.number
        locale: root.slideLocale
        fadeDuration: Theme.motion.picture
        drifts: true
    }
    ShownSlide {
        id: next

        exhibition: root.exhibition
        number: root.number < root.lastSlide ? root.number + 1 : root.firstSlide
    }
    Timer {
        interval: Math.max(root.exhibition.dwell, fader.front.slide.readingTime)
        running: fader.settled
        onTriggered: root.goOn()
    }
}
