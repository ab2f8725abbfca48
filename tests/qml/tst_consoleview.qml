// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Content
import Vitrine.Presenter
import Vitrine.Tests
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    width: 1280
    height: 720

    ConsoleView {
        id: view

        anchors.fill: parent
        exhibition: Museum.exhibition
        guide: Museum.guide
    }

    TestCase {
        name: "ConsoleView"
        when: windowShown

        function init(): void {
            Theme.shortSide = 720;
            Museum.reset();
            tryVerify(() => view.settled);
        }
        function cleanupTestCase(): void {
            Museum.reset();
            Theme.shortSide = 1080;
        }
        function reads(text: string): bool {
            return Touch.texts(view).includes(text);
        }

        function test_showsTheSlideTheNextAndTheNotes(): void {
            for (const text of ["Tides · High water", "Ask who has seen it.", "Slide 1 of 4", "On screen", "Next"])
                verify(reads(text), text + " in " + Touch.texts(view).join("|"));
        }
        function test_itsButtonsLeadTheTalk(): void {
            Touch.tap(this, Touch.button(view, "Next"));
            compare(Museum.guide.current, 2);
            Touch.tap(this, Touch.button(view, "Previous"));
            compare(Museum.guide.current, 1);
            verify(!Touch.button(view, "Previous").enabled);
        }
        function test_saysWhatTheAudienceSees(): void {
            Touch.tap(this, Touch.button(view, "Black"));
            verify(reads("On screen: black"));
            Touch.tap(this, Touch.button(view, "White"));
            verify(reads("On screen: white"));
            Touch.tap(this, Touch.button(view, "White"));
            Touch.tap(this, Touch.button(view, "Hold"));
            Touch.tap(this, Touch.button(view, "Next"));
            verify(reads("On screen: held at slide 1"));
        }
        function test_saysWhereTheTalkEnds(): void {
            Museum.guide.last();
            verify(reads("This is the last slide"));
            verify(!Touch.button(view, "Next").enabled);
        }
        function test_theClockCanBeStartedStoppedAndReset(): void {
            Museum.guide.resetTimer();
            if (Museum.guide.running)
                Museum.guide.toggleTimer();
            Touch.tap(this, Touch.button(view, "Start the clock"));
            Museum.forward(61000);
            tryVerify(() => reads("01:01"));
            Touch.tap(this, Touch.button(view, "Stop the clock"));
            Museum.forward(60000);
            Touch.tap(this, Touch.button(view, "Reset the clock"));
            tryVerify(() => reads("00:00"));
        }
    }
}
