// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Content
import Vitrine.Screens
import Vitrine.Tests
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    width: 1280
    height: 720

    KioskView {
        id: view

        anchors.fill: parent
        focus: true
        exhibition: Museum.exhibition
        visit: Museum.visit
        presence: Museum.presence
        search: Museum.search
        languages: Museum.languages
        access: Museum.access
        narrator: Museum.narrator
        reader: Museum.reader
    }

    TestCase {
        name: "KioskView"
        when: windowShown

        function init(): void {
            Theme.shortSide = 720;
            Theme.still = true;
            Museum.reset();
            tryVerify(() => view.settled);
        }
        function cleanupTestCase(): void {
            Museum.reset();
            Theme.shortSide = 1080;
            Theme.still = false;
        }

        function test_theBandIsThereOnEveryScreenButTheAttractLoop(): void {
            compare(Touch.button(view, "Home"), null);
            Museum.visit.enterHall();
            tryVerify(() => view.settled && Touch.button(view, "Home") !== null);
        }
        function test_aTouchBeginsAndHomeComesBack(): void {
            Touch.tap(this, view, 900, 100);
            tryVerify(() => view.settled && Museum.visit.screen === Visit.Hall);
            Touch.tap(this, Touch.button(view, "The Sky"));
            tryVerify(() => view.settled && Museum.visit.screen === Visit.Zone);
            Touch.tap(this, Touch.button(view, "Home"));
            tryVerify(() => view.settled && Museum.visit.screen === Visit.Hall);
        }
        function traveller(): var {
            return Touch.all(view, item => item.travelling !== undefined)[0] ?? null;
        }
        function cameToRest(screen: int): void {
            tryVerify(() => view.settled);
            compare(Museum.visit.screen, screen);
            compare(traveller(), null);
        }

        function test_aPictureGoesAlongToAZoneToAStoryAndBack(): void {
            Museum.visit.enterHall();
            tryVerify(() => view.settled);
            Theme.still = false;
            Touch.tap(this, Touch.button(view, "The Sky"));
            tryVerify(() => traveller() !== null);
            cameToRest(Visit.Zone);
            Touch.tap(this, Touch.button(view, "Clouds"));
            tryVerify(() => traveller() !== null);
            cameToRest(Visit.Story);
            Touch.tap(this, Touch.button(view, "Back"));
            tryVerify(() => traveller() !== null);
            cameToRest(Visit.Zone);
            Touch.tap(this, Touch.button(view, "Back"));
            tryVerify(() => traveller() !== null);
            cameToRest(Visit.Hall);
        }
        function test_whoChangesTheirMindOnTheWayGetsWhereTheyWant_data(): list<var> {
            return [{
                    "tag": "back",
                    "change": () => Museum.visit.back(),
                    "screen": Visit.Hall
                }, {
                    "tag": "on to a story",
                    "change": () => Museum.open("sky/clouds"),
                    "screen": Visit.Story
                }, {
                    "tag": "another language",
                    "change": () => Museum.exhibition.locale = "zh-Hant",
                    "screen": Visit.Zone
                }, {
                    "tag": "reset",
                    "change": () => Museum.reset(),
                    "screen": Visit.Attract
                }];
        }
        function test_whoChangesTheirMindOnTheWayGetsWhereTheyWant(data: var): void {
            Museum.visit.enterHall();
            tryVerify(() => view.settled);
            Theme.still = false;
            Touch.tap(this, Touch.button(view, "The Sky"));
            tryVerify(() => traveller() !== null);
            data.change();
            cameToRest(data.screen);
        }
        function test_nothingTravelsWhereMotionIsOff(): void {
            Museum.visit.enterHall();
            tryVerify(() => view.settled);
            Touch.tap(this, Touch.button(view, "The Sky"));
            compare(traveller(), null);
            cameToRest(Visit.Zone);
        }

        function test_theLanguageChangesEverythingAtOnce(): void {
            Museum.visit.enterHall();
            tryVerify(() => view.settled);
            Touch.tap(this, Touch.button(view, "简体中文"));
            tryVerify(() => Touch.button(view, "福州的海") !== null);
            compare(Touch.button(view, "The Sky"), null);
        }
        function test_whileItAsksOnlyThePromptCanBeTouched(): void {
            Museum.visit.enterHall();
            Museum.presence.stay();
            tryVerify(() => view.settled);
            Museum.forward(45000);
            tryVerify(() => Touch.button(view, "Go on") !== null);
            verify(!Touch.button(view, "The Sky").enabled);
            verify(!Touch.button(view, "English").enabled);
            Touch.tap(this, Touch.button(view, "The Sky"));
            compare(Museum.visit.screen, Visit.Hall);
            compare(Museum.presence.state, VisitorPresence.Somebody);
        }
        function test_afterThePromptTheKeysWorkAgain(): void {
            Museum.open("sea/tides");
            Museum.presence.stay();
            tryVerify(() => view.settled);
            Museum.forward(45000);
            tryVerify(() => Touch.button(view, "Go on") !== null);
            keyClick(Qt.Key_Return);
            tryCompare(Museum.presence, "state", VisitorPresence.Somebody);
            keyClick(Qt.Key_Right);
            compare(Museum.visit.position, 1);
        }
        function test_escapeHidesTheSourcesFirst(): void {
            Museum.open("sea/tides");
            tryVerify(() => view.settled);
            Museum.visit.sourcesShown = true;
            keyClick(Qt.Key_Escape);
            verify(!Museum.visit.sourcesShown);
            compare(Museum.visit.screen, Visit.Story);
        }
    }
}
