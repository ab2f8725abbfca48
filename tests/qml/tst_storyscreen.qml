// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Screens
import Vitrine.Tests
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    width: 1280
    height: 720

    StoryScreen {
        id: screen

        anchors.fill: parent
        story: Museum.exhibition.zones[0].stories[0]
        bottomInset: 70
        onMoved: position => screen.position = position
    }
    SignalSpy {
        id: chosen

        target: screen
        signalName: "chosen"
    }

    TestCase {
        name: "StoryScreen"
        when: windowShown

        readonly property point atRight: Qt.point(1000, 300)
        readonly property point atLeft: Qt.point(200, 300)

        function arrives(position: int): void {
            tryVerify(() => screen.position === position && screen.settled && !screen.children[0].moving);
        }
        function inSight(text: string): bool {
            return Touch.all(screen, Touch.isText).some(item => item.text === text && item.mapToItem(screen, 0, 0).x >= 0 && item.mapToItem(screen, 0, 0).x < screen.width);
        }
        function init(): void {
            Museum.exhibition.locale = "en";
            Theme.shortSide = 720;
            Theme.still = false;
            screen.position = 0;
            chosen.clear();
            arrives(0);
        }
        function cleanupTestCase(): void {
            Theme.shortSide = 1080;
        }

        function test_beginsWithTheFirstSlide(): void {
            verify(inSight("High water"));
            verify(!inSight("Then the sand is dry."));
        }
        function test_aSwipeLeadsOnAndBack(): void {
            Touch.swipe(this, screen, atRight, atLeft);
            arrives(1);
            verify(inSight("Then the sand is dry."));
            Touch.swipe(this, screen, atLeft, atRight);
            arrives(0);
            verify(inSight("High water"));
        }
        function test_oneSwipeIsOneSlideHoweverFar(): void {
            Touch.swipe(this, screen, Qt.point(1270, 300), Qt.point(5, 300));
            arrives(1);
        }
        function test_aShortTouchMovesNothing(): void {
            Touch.tap(this, screen, 640, 200);
            arrives(0);
        }
        function test_beforeTheFirstThereIsNothing(): void {
            Touch.swipe(this, screen, atLeft, atRight);
            arrives(0);
            verify(inSight("High water"));
        }
        function test_aPositionIsGoneTo(): void {
            screen.position = 1;
            arrives(1);
            verify(inSight("Then the sand is dry."));
        }
        function test_withoutMotionItIsThereAtOnce(): void {
            Theme.still = true;
            screen.position = 1;
            arrives(1);
            verify(inSight("Then the sand is dry."));
        }
        function test_afterTheLastSlideTheRelatedStoriesWait(): void {
            screen.position = 2;
            arrives(2);
            verify(inSight("Go on to"));
            Touch.tap(this, Touch.button(screen, "Clouds"));
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], 2);
        }
    }
}
