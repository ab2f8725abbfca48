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

    SearchScreen {
        id: screen

        anchors.fill: parent
        results: Museum.search
        bottomInset: 70
    }
    SignalSpy {
        id: storyChosen

        target: screen
        signalName: "storyChosen"
    }
    SignalSpy {
        id: zoneChosen

        target: screen
        signalName: "zoneChosen"
    }

    TestCase {
        name: "SearchScreen"
        when: windowShown

        function type(text: string): void {
            for (const letter of text)
                Touch.tap(this, Touch.button(screen, letter === " " ? "Space" : letter));
            tryVerify(() => !Museum.search.busy);
        }
        function init(): void {
            Museum.reset();
            Theme.shortSide = 720;
            storyChosen.clear();
            zoneChosen.clear();
            screen.forceActiveFocus();
        }
        function cleanupTestCase(): void {
            Museum.reset();
            Theme.shortSide = 1080;
        }

        function test_invitesToType(): void {
            verify(Touch.texts(screen).some(text => text.startsWith("Type an English word")));
        }
        function test_whatIsTypedIsShownAndFound(): void {
            type("dry");
            verify(Touch.texts(screen).includes("dry|"));
            tryVerify(() => Museum.search.hits.length > 0);
        }
        function test_aTapOnAnAnswerOpensItsSlide(): void {
            type("high water");
            tryVerify(() => Touch.button(screen, "High water") !== null);
            Touch.tap(this, Touch.button(screen, "High water"));
            compare(storyChosen.count, 1);
            compare(storyChosen.signalArguments[0][1], 0);
        }
        function test_aTapOnAZoneOpensTheZone(): void {
            type("fuzhou");
            tryVerify(() => Touch.button(screen, "The Sea at Fuzhou") !== null);
            Touch.tap(this, Touch.button(screen, "The Sea at Fuzhou"));
            compare(zoneChosen.count, 1);
            compare(zoneChosen.signalArguments[0][0], 1);
        }
        function test_eraseAndClearTakeLettersBack(): void {
            type("tide");
            Touch.tap(this, Touch.button(screen, "Erase"));
            compare(Museum.search.typed, "tid");
            Touch.tap(this, Touch.button(screen, "Clear"));
            compare(Museum.search.typed, "");
        }
        function test_aRealKeyboardWorksToo(): void {
            keyClick("s");
            keyClick("e");
            keyClick("a");
            compare(Museum.search.typed, "sea");
            keyClick(Qt.Key_Backspace);
            compare(Museum.search.typed, "se");
        }
        function test_saysWhereNothingIsFound(): void {
            type("xq");
            tryVerify(() => Touch.texts(screen).includes("Nothing found for “xq”. Try a shorter word."));
        }
        function test_aRepeatedSearchStartsAtTheTop(): void {
            type("s");
            tryVerify(() => Museum.search.hits.length > 0);
            type("e");
            tryVerify(() => Museum.search.hits.length > 0);
            const first = Touch.button(screen, Museum.search.hits[0].title || Museum.search.hits[0].context);
            verify(first);
            verify(first.mapToItem(screen, 0, 0).y >= 0);
        }
    }
}
