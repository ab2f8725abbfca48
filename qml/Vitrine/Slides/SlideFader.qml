// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Theme

/// One slide at a time; the next comes in over the one before, once its picture is decoded.
Item {
    id: root

    required property ShownExhibition exhibition
    /// The slide to show: its place in the exhibition, from 1.
    required property int number
    /// Empty for the exhibition's language of the moment.
    property string locale: ""
    property int fadeDuration: Theme.motion.slide
    property bool drifts: false
    property bool showsStory: true
    readonly property bool settled: root.shownNumber === root.number && root.front.settled && !fade.running
    /// The slide that is wholly on screen.
    property int shownNumber: 0
    property SlideView front: first
    readonly property SlideView back: root.front === first ? second : first

    function show(): void {
        root.finish();
        if (root.shownNumber === root.number && root.front.slide.locale === root.effectiveLocale)
            return;
        root.back.slide.locale = root.locale;
        root.back.slide.number = root.number;
        root.back.opacity = 0;
        root.back.z = 1;
        root.front.z = 0;
        root.waiting = true;
        root.begin();
    }
    function begin(): void {
        if (!root.waiting || !root.back.settled)
            return;
        if (root.fadeDuration === 0)
            root.finish();
        else
            fade.restart();
    }
    function finish(): void {
        fade.stop();
        if (!root.waiting)
            return;
        root.waiting = false;
        const old = root.front;
        root.front = root.back;
        root.shownNumber = root.front.slide.number;
        root.front.opacity = 1;
        old.opacity = 0;
    }

    readonly property string effectiveLocale: root.locale === "" ? root.exhibition.locale : root.locale
    property bool waiting: false

    onNumberChanged: change.restart()
    onLocaleChanged: change.restart()
    Component.onCompleted: root.show()

    SlideView {
        id: first

        anchors.fill: parent
        opacity: 0
        drifts: root.drifts && root.front === first
        live: root.front === first
        showsStory: root.showsStory
        slide: ShownSlide {
            exhibition: root.exhibition
        }
        onSettledChanged: root.begin()
    }
    SlideView {
        id: second

        anchors.fill: parent
        opacity: 0
        drifts: root.drifts && root.front === second
        live: root.front === second
        showsStory: root.showsStory
        slide: ShownSlide {
            exhibition: root.exhibition
        }
        onSettledChanged: root.begin()
    }
    Preload {
        exhibition: root.exhibition
        number: root.number + 1
        wanted: first.pictureSize
    }
    Preload {
        exhibition: root.exhibition
        number: root.number - 1
        wanted: first.pictureSize
    }
    /// Number and language may change together.
    Timer {
        id: change

        interval: 0
        onTriggered: root.show()
    }
    OpacityAnimator {
        id: fade

        target: root.back
        from: 0
        to: 1
        duration: root.fadeDuration
        onFinished: root.finish()
    }

    component Preload: Image {
        id: preload

        required property ShownExhibition exhibition
        required property int number
        required property size wanted
        readonly property ShownSlide slide: ShownSlide {
            exhibition: preload.exhibition
            number: preload.number > 0 && preload.number <= preload.exhibition.slideCount ? preload.number : 0
        }

        visible: false
        asynchronous: true
        source: preload.slide.picture.url
        sourceSize.width: Math.ceil(preload.wanted.width)
        sourceSize.height: Math.ceil(preload.wanted.height)
    }
}
