// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Screens
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    width: 1920
    height: 400

    ControlBand {
        id: band

        width: 1920
        locales: ["en", "zh-Hans", "zh-Hant"]
        localeNames: ["English", "简体中文", "繁體中文"]
        locale: "en"
        atHome: false
        searching: false
        hasSources: true
        sourcesShown: false
        accessShown: false
        hasMiddle: true

        StoryControls {
            id: controls

            position: 1
            slideCount: 4
            last: 4
            playing: false
        }
    }
    SignalSpy {
        id: home

        target: band
        signalName: "homePressed"
    }
    SignalSpy {
        id: back

        target: band
        signalName: "backPressed"
    }
    SignalSpy {
        id: search

        target: band
        signalName: "searchPressed"
    }
    SignalSpy {
        id: language

        target: band
        signalName: "localeChosen"
    }
    SignalSpy {
        id: moved

        target: controls
        signalName: "moved"
    }
    SignalSpy {
        id: play

        target: controls
        signalName: "playToggled"
    }
    SignalSpy {
        id: access

        target: band
        signalName: "accessPressed"
    }
    SignalSpy {
        id: sources

        target: band
        signalName: "sourcesPressed"
    }

    TestCase {
        name: "ControlBand"
        when: windowShown

        function init(): void {
            for (const spy of [home, back, search, access, language, moved, play, sources])
                spy.clear();
            band.atHome = false;
            band.hasSources = true;
            band.width = 1920;
            Theme.textScale = 1;
            controls.position = 1;
            controls.playing = false;
        }

        function cleanupTestCase(): void {
            Theme.textScale = 1;
        }

        function test_leadsHomeBackToTheSearchAndToAccess(): void {
            Touch.tap(this, Touch.button(band, "Home"));
            Touch.tap(this, Touch.button(band, "Back"));
            Touch.tap(this, Touch.button(band, "Search"));
            Touch.tap(this, Touch.button(band, "Access"));
            compare([home.count, back.count, search.count, access.count], [1, 1, 1, 1]);
        }
        function test_leadsToTheSourcesWhereThereAreAny(): void {
            Touch.tap(this, Touch.button(band, "Sources"));
            compare(sources.count, 1);
            band.hasSources = false;
            compare(Touch.button(band, "Sources"), null);
        }
        function test_inTheHallThereIsNoWayBackAndThatCanBeSeen(): void {
            band.atHome = true;
            Touch.tap(this, Touch.button(band, "Home"));
            Touch.tap(this, Touch.button(band, "Back"));
            compare([home.count, back.count], [0, 0]);
            verify(!Touch.button(band, "Home").enabled);
        }
        function test_asksForALanguage(): void {
            Touch.tap(this, Touch.button(band, "简体中文"));
            compare(language.signalArguments[0][0], "zh-Hans");
        }
        function test_leadsThroughAStory(): void {
            Touch.tap(this, Touch.button(band, "Next slide"));
            compare(moved.signalArguments[0][0], 2);
            Touch.tap(this, Touch.button(band, "Previous slide"));
            compare(moved.signalArguments[1][0], 0);
            Touch.tap(this, Touch.button(band, "Play"));
            compare(play.count, 1);
            verify(Touch.texts(band).includes("2 of 4"));
        }
        function test_atTheEndsThereIsNoFurtherWay(): void {
            controls.position = 0;
            verify(!Touch.button(band, "Previous slide").enabled);
            controls.position = 4;
            verify(!Touch.button(band, "Next slide").enabled);
            verify(!Touch.button(band, "Play").enabled);
            verify(Touch.texts(band).includes("End"));
        }
        function test_whatPlaysCanBeStoppedEvenAtTheEnd(): void {
            controls.position = 4;
            controls.playing = true;
            verify(Touch.button(band, "Pause").enabled);
        }
        function test_nothingOverlaps_data(): list<var> {
            return [{
                    "tag": "wide",
                    "width": 1920,
                    "scale": 1
                }, {
                    "tag": "tall",
                    "width": 1080,
                    "scale": 1
                }, {
                    "tag": "wide with large text",
                    "width": 1920,
                    "scale": 2
                }, {
                    "tag": "tall with large text",
                    "width": 1080,
                    "scale": 2
                }];
        }
        function test_nothingOverlaps(row): void {
            band.width = row.width;
            Theme.textScale = row.scale;
            tryVerify(() => faults().length === 0, 5000, faults().join("; "));
        }
        function faults(): list<string> {
            const boxes = Touch.buttons(band).map(button => [button.text, button.mapToItem(band, 0, 0, button.width, button.height)]);
            const found = [];
            boxes.forEach((box, index) => {
                    const text = box[0];
                    const one = box[1];
                    if (one.x < 0 || one.x + one.width > band.width || one.y < 0 || one.y + one.height > band.height)
                        found.push(text + " leaves the band");
                    boxes.slice(index + 1).forEach(next => {
                            const two = next[1];
                            if (one.x + one.width > two.x && two.x + two.width > one.x && one.y + one.height > two.y && two.y + two.height > one.y)
                                found.push(text + " overlaps " + next[0]);
                        });
                });
            return found;
        }
    }
}
