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

    AttractScreen {
        id: screen

        anchors.fill: parent
        exhibition: Museum.exhibition
        languages: Museum.languages
    }
    SignalSpy {
        id: touched

        target: screen
        signalName: "touched"
    }
    SignalSpy {
        id: touchedIn

        target: screen
        signalName: "touchedIn"
    }

    TestCase {
        name: "AttractScreen"
        when: windowShown

        function init(): void {
            Museum.reset();
            Theme.shortSide = 720;
            Theme.still = true;
            touched.clear();
            touchedIn.clear();
            tryVerify(() => screen.settled);
        }
        function cleanupTestCase(): void {
            Theme.shortSide = 1080;
            Theme.still = false;
        }

        function test_saysWhatItIsAndInvites(): void {
            const texts = Touch.texts(screen);
            for (const text of ["Sea and Sky", "A small exhibition", "Touch to begin", "English", "简体中文", "繁體中文"])
                verify(texts.includes(text), text);
        }
        function test_aTouchAnywhereBegins(): void {
            Touch.tap(this, screen, 900, 100);
            Touch.tap(this, screen, 5, 5);
            compare(touched.count, 2);
            compare(touchedIn.count, 0);
        }
        function test_aTouchOfALanguageBeginsInIt(): void {
            Touch.tap(this, Touch.button(screen, "繁體中文"));
            compare(touchedIn.count, 1);
            compare(touchedIn.signalArguments[0][0], "zh-Hant");
            compare(touched.count, 0);
        }
        function test_anyKeyBegins(): void {
            screen.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(touched.count, 1);
        }
        function test_theLanguagesTakeTurns(): void {
            screen.turn();
            verify(Touch.texts(screen).includes("海与天"));
            screen.turn();
            verify(Touch.texts(screen).includes("海與天"));
            screen.turn();
            verify(Touch.texts(screen).includes("Sea and Sky"));
            screen.locale = Qt.binding(() => screen.exhibition.locale);
        }
        function test_whereNothingMovesAllLanguagesInviteAtOnce(): void {
            const texts = Touch.texts(screen);
            for (const locale of screen.exhibition.locales)
                verify(texts.includes(Museum.languages.invitation(locale)), locale);
        }
        function test_eachLanguageInvitesInItsOwnWords(): void {
            Theme.still = false;
            tryVerify(() => !Touch.texts(screen).includes(Museum.languages.invitation("zh-Hant")));
            const invitations = new Set();
            for (let i = 0; i < 3; ++i) {
                invitations.add(Museum.languages.invitation(screen.locale));
                verify(Touch.texts(screen).includes(Museum.languages.invitation(screen.locale)));
                screen.turn();
            }
            screen.locale = Qt.binding(() => screen.exhibition.locale);
            compare(invitations.size, 3);
        }
    }
}
