// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Controls
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    width: 1000
    height: 200

    LanguageSwitch {
        id: languages

        locales: ["en", "zh-Hans", "zh-Hant"]
        names: ["English", "简体中文", "繁體中文"]
        current: "en"
    }
    SignalSpy {
        id: chosen

        target: languages
        signalName: "chosen"
    }

    TestCase {
        name: "LanguageSwitch"
        when: windowShown

        function init(): void {
            languages.current = "en";
            chosen.clear();
        }

        function test_eachLanguageHasItsOwnName(): void {
            compare(Touch.texts(languages), ["English", "简体中文", "繁體中文"]);
        }
        function test_eachNameIsWrittenInItsOwnFont(): void {
            const families = Touch.all(languages, Touch.isText).map(text => text.font.family);
            compare(families, ["Noto Sans", "Noto Sans CJK SC", "Noto Sans CJK TC"]);
        }
        function test_aTapAsksForALanguage_data(): list<var> {
            return [{
                    "tag": "en",
                    "index": 0
                }, {
                    "tag": "zh-Hans",
                    "index": 1
                }, {
                    "tag": "zh-Hant",
                    "index": 2
                }];
        }
        function test_aTapAsksForALanguage(row): void {
            Touch.tap(this, Touch.buttons(languages)[row.index]);
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], row.tag);
        }
        function test_theCurrentOneIsLit(): void {
            languages.current = "zh-Hant";
            compare(Touch.buttons(languages).map(button => button.checked), [false, false, true]);
        }
        function test_aTapAloneLightsNothing(): void {
            Touch.tap(this, Touch.button(languages, "简体中文"));
            compare(Touch.buttons(languages).map(button => button.checked), [true, false, false]);
        }
        function test_eachIsAsBigAsAFingertipAndApart(): void {
            const all = Touch.buttons(languages);
            for (let i = 0; i < all.length; ++i) {
                verify(Math.min(all[i].width, all[i].height) >= Theme.size.touchTarget);
                verify(i === 0 || all[i].x >= all[i - 1].x + all[i - 1].width + 1);
            }
        }
    }
}
