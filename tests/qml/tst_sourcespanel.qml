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

    SourcesPanel {
        id: panel

        width: 1280
        height: 720
        citations: Museum.visit.citations
        credit: Museum.exhibition.credit
        bottomInset: 70
    }
    SignalSpy {
        id: closed

        target: panel
        signalName: "closed"
    }

    TestCase {
        name: "SourcesPanel"
        when: windowShown

        function init(): void {
            Museum.reset();
            Theme.shortSide = 720;
            panel.width = 1280;
            panel.height = 720;
            Museum.open("sea/tides");
            Museum.visit.sourcesShown = true;
            closed.clear();
        }
        function cleanupTestCase(): void {
            Museum.reset();
            Theme.shortSide = 1080;
        }

        function test_showsEachStatementItsSourcesAndHowSureItIs(): void {
            const texts = Touch.texts(panel);
            for (const text of ["The tide rises twice a day.", "The tide at Changle rises by six metres.", "The harbour master · Log of the harbour · 2024-05-24 · https://example.org/log", "The almanac", "Confirmed by an official source · Report, paragraph P1", "Confirmed by other press reports", "Data: the coast guard"])
                verify(texts.includes(text), text + " in " + texts.join("|"));
        }
        function test_whatTheEditorsInferredSaysSo(): void {
            Museum.open("sky/clouds");
            Museum.visit.sourcesShown = true;
            verify(Touch.texts(panel).includes("Inferred by the editors"));
        }
        function test_closesByItsButton(): void {
            Touch.tap(this, Touch.button(panel, "Close"));
            compare(closed.count, 1);
        }
        function test_closesByATouchBesideIt(): void {
            Touch.tap(this, panel, 40, 300);
            compare(closed.count, 1);
        }
        function test_aTouchOfItsTextClosesNothing(): void {
            const statement = Touch.all(panel, item => item.text === "The tide rises twice a day.")[0];
            Touch.tap(this, statement);
            compare(closed.count, 0);
        }
        function test_whatDoesNotFitCanBeReachedByButtons(): void {
            panel.height = 330;
            tryVerify(() => Touch.button(panel, "Down") !== null);
            const down = Touch.button(panel, "Down");
            const up = Touch.button(panel, "Up");
            verify(down.enabled);
            verify(!up.enabled);
            for (let i = 0; i < 20 && down.enabled; ++i)
                Touch.tap(this, down);
            verify(!down.enabled);
            verify(up.enabled);
        }
    }
}
