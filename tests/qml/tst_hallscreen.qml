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
    height: 1280

    HallScreen {
        id: screen

        width: 1280
        height: 720
        exhibition: Museum.exhibition
        bottomInset: 70
    }
    SignalSpy {
        id: chosen

        target: screen
        signalName: "chosen"
    }

    TestCase {
        name: "HallScreen"
        when: windowShown

        function init(): void {
            Museum.reset();
            Theme.shortSide = 720;
            screen.width = 1280;
            screen.height = 720;
            chosen.clear();
            tryVerify(() => screen.settled);
        }
        function cleanupTestCase(): void {
            Theme.shortSide = 1080;
        }

        function test_showsEveryZoneOnce(): void {
            compare(Touch.buttons(screen).map(card => card.text).sort(), ["The Sea at Fuzhou", "The Sky"]);
        }
        function test_aTapOpensAZone(): void {
            Touch.tap(this, Touch.button(screen, "The Sky"));
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], 2);
        }
        function test_saysHowManyStoriesThereAre(): void {
            verify(Touch.texts(screen).some(text => text.startsWith("Zone · ")), Touch.texts(screen).join("|"));
            verify(Touch.texts(screen).some(text => text.startsWith("Theme · ")), Touch.texts(screen).join("|"));
        }
        function test_followsTheLanguage(): void {
            Museum.exhibition.locale = "zh-Hans";
            tryVerify(() => Touch.button(screen, "福州的海") !== null);
            verify(Touch.texts(screen).includes("海与天"));
        }
        function test_everyCardIsInSight_data(): list<var> {
            return [{
                    "tag": "wide",
                    "width": 1280,
                    "height": 720
                }, {
                    "tag": "tall",
                    "width": 720,
                    "height": 1280
                },];
        }
        function test_everyCardIsInSight(row): void {
            screen.width = row.width;
            screen.height = row.height;
            for (const card of Touch.buttons(screen)) {
                const at = card.mapToItem(screen, 0, 0);
                verify(at.x >= 0 && at.x + card.width <= screen.width, card.text);
                verify(at.y >= 0 && at.y + card.height <= screen.height - screen.bottomInset, card.text);
                verify(Math.min(card.width, card.height) >= Theme.size.touchTarget, card.text);
            }
        }
    }
}
