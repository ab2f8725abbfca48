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
    /// The slides it goes through; after the last comes the first where it \a wraps.
    property int firstNumber: 1
    property int lastNumber: root.exhibition.slideCount
    property bool wraps: false
    /// A slide that has only its picture, and that cannot be read, is not shown; `unreadable` tells.
    property bool skips: false
    /// Empty for the exhibition's language of the moment.
    property string locale: ""
    property int fadeDuration: Theme.motion.slide
    property bool drifts: false
    property bool showsStory: true
    readonly property bool settled: root.shownNumber === root.number && root.front.settled && !fade.running
    /// Whether the slide is on screen, or coming in.
    readonly property bool present: root.arriving || root.settled
    /// The slide that is wholly on screen.
    property int shownNumber: 0
    property SlideView front: first
    readonly property SlideView back: root.front === first ? second : first

    /// The slide so many steps further on the way that was gone last; 0 for none.
    function beside(steps: int): int {
        const number = root.goal + steps * root.direction;
        if (number >= root.firstNumber && number <= root.lastNumber)
            return number;
        const count = root.lastNumber - root.firstNumber + 1;
        return root.wraps && count > 0 ? root.firstNumber + ((number - root.firstNumber) % count + count) % count : 0;
    }
    function show(): void {
        root.finish();
        if (root.shownNumber === root.number && root.front.slide.locale === root.effectiveLocale)
            return;
        root.back.slide.locale = root.locale;
        root.back.slide.number = root.number;
        root.back.opacity = 0;
        root.back.z = 1;
        root.front.z = 0;
        root.goal = root.number;
        root.waiting = true;
        root.begin();
    }
    function begin(): void {
        if (!root.waiting || !root.back.ready)
            return;
        if (root.skips && root.back.isEmpty()) {
            root.waiting = false;
            root.unreadable();
            return;
        }
        root.arriving = true;
        if (root.fadeDuration === 0 || root.shownNumber === 0)
            root.finish();
        else
            fade.restart();
    }
    function finish(): void {
        fade.stop();
        if (!root.waiting || !root.back.ready || (root.skips && root.back.isEmpty())) {
            root.waiting = false;
            root.arriving = false;
            return;
        }
        root.waiting = false;
        const old = root.front;
        root.front = root.back;
        root.shownNumber = root.front.slide.number;
        root.front.opacity = 1;
        old.opacity = 0;
        root.arriving = false;
    }

    /// 1 or -1: the way that was gone last.
    property int direction: 1
    property int numberBefore: root.number
    /// The slide that a view has been given: what comes after it is decoded ahead from then on, for
    /// until then its own pixels are held there.
    property int goal: root.number
    readonly property string effectiveLocale: root.locale === "" ? root.exhibition.locale : root.locale
    property bool waiting: false
    property bool arriving: false

    signal unreadable

    onNumberChanged: {
        const steps = root.number - root.numberBefore;
        const isAround = root.wraps && Math.abs(steps) > (root.lastNumber - root.firstNumber) / 2;
        root.direction = (steps < 0) !== isAround ? -1 : 1;
        root.numberBefore = root.number;
        change.restart();
    }
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
        onReadyChanged: root.begin()
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
        onReadyChanged: root.begin()
    }
    SlideAhead {
        exhibition: root.exhibition
        locale: root.locale
        number: root.beside(1)
        view: first
        density: root.Screen.devicePixelRatio
        likely: true
    }
    SlideAhead {
        exhibition: root.exhibition
        locale: root.locale
        number: root.beside(2)
        view: first
        density: root.Screen.devicePixelRatio
    }
    SlideAhead {
        exhibition: root.exhibition
        locale: root.locale
        /// Mostly the slide that was left, which its view still has.
        number: root.back.slide.number === root.beside(-1) ? 0 : root.beside(-1)
        view: first
        density: root.Screen.devicePixelRatio
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
}
