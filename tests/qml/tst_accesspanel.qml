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

    AccessPanel {
        id: panel

        anchors.fill: parent
        access: Museum.access
        bottomInset: 90
    }
    SignalSpy {
        id: closed

        target: panel
        signalName: "closed"
    }

    TestCase {
        name: "AccessPanel"
        when: windowShown

        function init(): void {
            Theme.shortSide = 720;
            Museum.access.reset();
            closed.clear();
        }
        function cleanupTestCase(): void {
            Theme.shortSide = 1080;
            Theme.textScale = 1;
            Museum.access.reset();
        }

        function test_textGrowsAndShrinksStepByStep(): void {
            for (let step = 2; step <= 4; ++step) {
                Touch.tap(this, Touch.button(panel, "Larger text"));
                compare(Museum.access.textStep, step);
            }
            verify(!Touch.button(panel, "Larger text").enabled);
            Touch.tap(this, Touch.button(panel, "Smaller text"));
            compare(Museum.access.textScale, 1.5);
            verify(Touch.texts(panel).includes("3 of 4"));
        }
        function test_eachTileTurnsItsSettingOverAndSaysSo_data(): list<var> {
            return [{
                    "tag": "High contrast",
                    "setting": "highContrast"
                }, {
                    "tag": "Light background",
                    "setting": "light"
                }, {
                    "tag": "Less motion",
                    "setting": "still"
                }, {
                    "tag": "Everything within low reach",
                    "setting": "lowReach"
                }, {
                    "tag": "Read aloud",
                    "setting": "readsAloud"
                }];
        }
        function test_eachTileTurnsItsSettingOverAndSaysSo(row): void {
            const tile = Touch.button(panel, row.tag);
            verify(!Museum.access[row.setting]);
            Touch.tap(this, tile);
            verify(Museum.access[row.setting]);
            verify(tile.checked);
            verify(Touch.texts(tile).includes("On"));
            Touch.tap(this, tile);
            verify(!Museum.access[row.setting]);
            verify(Touch.texts(tile).includes("Off"));
        }
        function test_theVolumeIsThereWhileItReadsAloud(): void {
            compare(Touch.button(panel, "Louder"), null);
            Museum.access.readsAloud = true;
            Museum.access.volume = 0.6;
            tryVerify(() => Touch.button(panel, "Louder") !== null);
            waitForItemPolished(Touch.button(panel, "Read aloud").parent);
            Touch.tap(this, Touch.button(panel, "Louder"));
            fuzzyCompare(Museum.access.volume, 0.8, 0.001);
        }
        function test_everythingIsAsItWasByOneTouch(): void {
            verify(!Touch.button(panel, "As it was").enabled);
            Museum.access.textStep = 3;
            Museum.access.light = true;
            Touch.tap(this, Touch.button(panel, "As it was"));
            verify(Museum.access.usual);
        }
        function test_closesByItsButtonAndByATouchBesideIt(): void {
            Touch.tap(this, Touch.button(panel, "Close"));
            Touch.tap(this, panel, 600, 40);
            compare(closed.count, 2);
        }
        function test_atTwiceTheTextEverySettingCanStillBeReached(): void {
            Theme.textScale = 2;
            for (const name of ["Larger text", "High contrast", "Read aloud", "As it was"]) {
                const button = Touch.button(panel, name);
                verify(button !== null, name);
                if (button.mapToItem(panel, 0, button.height).y <= panel.height - panel.bottomInset)
                    continue;
                verify(Touch.button(panel, "Down").enabled, name + " is out of sight and nothing leads there");
            }
        }
    }
}
