// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Vitrine.Content
import Vitrine.Slides
import Vitrine.Theme

/// Display mode: the slides one after the other, for ever and without anybody.
PlayerWindow {
    id: root

    /// The slides that are shown, by their place in the exhibition.
    required property int firstSlide
    required property int lastSlide
    /// Whether the languages take turns, story by story.
    required property bool alternates
    /// Whether a slide stays until a key is pressed.
    required property bool held
    /// ms a slide stays, from when it begins to come; 0: as long as it takes to read.
    property int dwell: 0
    /// ms in which a slide gives way to the next by itself.
    property int fade: Theme.motion.picture

    property int number: root.firstSlide
    property string slideLocale: root.exhibition.locale
    /// Somebody pressed a key and wants to see the slide now.
    property bool atOnce: false
    /// Slides left out one after the other, because their pictures cannot be read.
    property int leftOut: 0
    readonly property int count: root.lastSlide - root.firstSlide + 1

    function go(steps: int): void {
        const number = root.firstSlide + ((root.number - root.firstSlide + steps) % root.count + root.count) % root.count;
        root.show(number);
    }
    function show(number: int): void {
        if (root.alternates && number !== root.number) {
            target.number = number;
            if (target.position === 0)
                root.slideLocale = root.exhibition.localeAfter(root.slideLocale);
        }
        root.number = number;
    }
    function goByHand(steps: int): void {
        root.atOnce = true;
        root.go(steps);
    }

    settled: fader.settled

    /// Where the languages take turns, the slide that comes: does a story begin with it?
    ShownSlide {
        id: target

        exhibition: root.exhibition
    }
    Item {
        anchors.fill: parent
        focus: !root.attended
        enabled: !root.attended && !root.closed
        visible: !root.closed
        Keys.onPressed: event => {
            event.accepted = true;
            switch (event.key) {
            case Qt.Key_Right:
            case Qt.Key_Down:
            case Qt.Key_PageDown:
            case Qt.Key_Space:
            case Qt.Key_Return:
            case Qt.Key_Enter:
                root.goByHand(1);
                break;
            case Qt.Key_Left:
            case Qt.Key_Up:
            case Qt.Key_PageUp:
            case Qt.Key_Backspace:
                root.goByHand(-1);
                break;
            case Qt.Key_Home:
                root.goByHand(root.firstSlide - root.number);
                break;
            case Qt.Key_End:
                root.goByHand(root.lastSlide - root.number);
                break;
            default:
                event.accepted = false;
            }
        }

        SlideFader {
            id: fader

            anchors.fill: parent
            exhibition: root.exhibition
            number: root.number
            firstNumber: root.firstSlide
            lastNumber: root.lastSlide
            wraps: true
            skips: true
            locale: root.slideLocale
            fadeDuration: root.atOnce ? 0 : root.fade
            // Drawn anew at every step, a picture that grows costs a core where there is no GPU.
            drifts: !root.held && GraphicsInfo.api !== GraphicsInfo.Software
            onShownNumberChanged: {
                root.atOnce = false;
                root.leftOut = 0;
            }
            onUnreadable: {
                root.leftOut += 1;
                if (root.leftOut < root.count)
                    root.go(fader.direction);
            }
        }
    }
    Timer {
        interval: root.dwell > 0 ? root.dwell : Math.max(root.exhibition.dwell, fader.front.slide.readingTime)
        running: fader.present && !root.held && root.count > 1
        onTriggered: root.go(1)
    }
}
