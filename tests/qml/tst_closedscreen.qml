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

    MouseArea {
        id: beneath

        property int touches: 0

        anchors.fill: parent
        onPressed: touches += 1
    }
    ClosedScreen {
        id: screen

        anchors.fill: parent
        exhibition: Museum.exhibition
        languages: Museum.languages
        opensAt: new Date(2030, 4, 25, 10, 0)
    }

    TestCase {
        name: "ClosedScreen"
        when: windowShown

        function init(): void {
            Museum.reset();
            Theme.shortSide = 720;
            screen.now = new Date(2030, 4, 24, 18, 0);
            screen.minutes = 0;
        }
        function cleanupTestCase(): void {
            Theme.shortSide = 1080;
        }
        function words(): Item {
            return findChild(screen, "words");
        }

        function test_saysInEveryLanguageThatItIsClosedAndUntilWhen(): void {
            const texts = Touch.texts(screen);
            for (const text of ["Sea and Sky", "Closed now", "Open again tomorrow at 10:00", "现已闭馆", "明天 10:00 重新开放", "現已閉館", "明天 10:00 重新開放"])
                verify(texts.includes(text), text);
        }
        function test_saysNothingOfOpeningWhereThatIsNotKnown(): void {
            screen.opensAt = new Date(NaN);
            const texts = Touch.texts(screen);
            verify(texts.includes("Closed now"));
            verify(!texts.some(text => text.startsWith("Open again")), texts.join("|"));
            screen.opensAt = new Date(2030, 4, 25, 10, 0);
        }
        function test_touchesEndHereAndDoNothing(): void {
            mouseClick(screen, 600, 300);
            const touches = touchEvent(screen);
            touches.press(1, screen, 100, 100).press(2, screen, 500, 500).commit();
            touches.release(1, screen, 100, 100).release(2, screen, 500, 500).commit();
            compare(beneath.touches, 0);
            verify(Touch.texts(screen).includes("Closed now"));
        }
        function test_isNearlyBlackInEveryTheme(): void {
            for (const light of [false, true]) {
                Theme.light = light;
                const image = grabImage(screen);
                compare(image.pixel(1275, 5), "#000000");
            }
            Theme.light = false;
        }
        function test_wandersSlowlyAndStaysOnTheScreen(): void {
            const item = words();
            let seen = 0;
            let before = Qt.point(item.x, item.y);
            for (let minute = 0; minute < 1500; ++minute) {
                screen.advance();
                verify(Math.abs(item.x - before.x) <= 10 && Math.abs(item.y - before.y) <= 10, `minute ${minute}`);
                verify(item.x >= 0 && item.x + item.width <= screen.width, `minute ${minute}: ${item.x}`);
                verify(item.y >= 0 && item.y + item.height <= screen.height, `minute ${minute}: ${item.y}`);
                before = Qt.point(item.x, item.y);
                seen = Math.max(seen, item.x);
            }
            verify(seen > item.width / 2);
        }
    }
}
