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

    ZoneScreen {
        id: screen

        width: 1280
        height: 720
        zone: Museum.exhibition.zones[0]
        bottomInset: 70
    }
    SignalSpy {
        id: chosen

        target: screen
        signalName: "chosen"
    }

    TestCase {
        name: "ZoneScreen"
        when: windowShown

        function init(): void {
            Museum.reset();
            Theme.shortSide = 720;
            screen.zone = Museum.exhibition.zones[0];
            chosen.clear();
            tryVerify(() => screen.settled);
        }
        function cleanupTestCase(): void {
            Theme.shortSide = 1080;
        }

        function test_introducesTheZone(): void {
            const texts = Touch.texts(screen);
            for (const text of ["The Sea at Fuzhou", "The sea comes and goes.", "The title is the editors’."])
                verify(texts.includes(text), text);
        }
        function test_showsItsStoriesAndNoOthers(): void {
            verify(Touch.button(screen, "Tides"));
            compare(Touch.button(screen, "Clouds"), null);
        }
        function test_aTapOpensAStory(): void {
            Touch.tap(this, Touch.button(screen, "Tides"));
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], 1);
        }
        function test_withoutANoteThereIsNone(): void {
            screen.zone = Museum.exhibition.zones[1];
            verify(!Touch.texts(screen).includes("The title is the editors’."));
            verify(Touch.button(screen, "Clouds"));
        }
        function test_followsTheLanguage(): void {
            Museum.exhibition.locale = "zh-Hant";
            tryVerify(() => Touch.button(screen, "潮汐") !== null);
            verify(Touch.texts(screen).includes("標題為編者所加。"));
        }
    }
}
