// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Slides
import Vitrine.Tests
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    width: 1280
    height: 720

    SlideFader {
        id: fader

        anchors.fill: parent
        exhibition: Museum.exhibition
        number: 1
        fadeDuration: 60
    }

    TestCase {
        name: "SlideFader"
        when: windowShown

        function init(): void {
            Museum.reset();
            Theme.shortSide = 720;
            fader.locale = "";
            fader.number = 1;
            tryVerify(() => fader.settled && fader.front.slide.locale === "en");
        }
        function cleanupTestCase(): void {
            Theme.shortSide = 1080;
        }

        function test_aSlideReplacesTheOneBefore(): void {
            fader.number = 2;
            tryVerify(() => fader.settled);
            verify(Touch.texts(fader).includes("Then the sand is dry."));
            verify(!Touch.texts(fader).includes("High water"));
        }
        function test_theOldSlideStaysUntilTheNewOneIsThere(): void {
            fader.number = 2;
            verify(Touch.texts(fader).includes("High water"));
            compare(fader.front.opacity, 1);
            tryVerify(() => fader.settled);
        }
        function test_whoChangesTheirMindEndsWhereTheyWanted(): void {
            for (const number of [2, 3, 4, 1, 3])
                fader.number = number;
            tryVerify(() => fader.settled);
            compare(fader.shownNumber, 3);
            compare(fader.front.opacity, 1);
            compare(fader.back.opacity, 0);
        }
        function test_aChangeInTheMiddleOfAChangeIsNotLost(): void {
            fader.number = 2;
            tryVerify(() => fader.back.opacity > 0 || fader.settled);
            fader.number = 3;
            tryVerify(() => fader.settled);
            compare(fader.shownNumber, 3);
        }
        function test_numberAndLanguageMayChangeTogether(): void {
            fader.number = 2;
            fader.locale = "zh-Hant";
            tryVerify(() => fader.settled && fader.front.slide.locale === "zh-Hant");
            verify(Touch.texts(fader).includes("然後沙灘乾了。"));
        }
        function test_theExhibitionsLanguageIsFollowed(): void {
            Museum.exhibition.locale = "zh-Hans";
            tryVerify(() => fader.settled && Touch.texts(fader).includes("长乐的海水上涨六米。"));
        }
        function test_theSameSlideAgainChangesNothing(): void {
            const front = fader.front;
            fader.show();
            compare(fader.front, front);
            verify(fader.settled);
        }
    }
}
