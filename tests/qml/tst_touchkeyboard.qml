// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Controls
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    width: 1000
    height: 700

    TouchKeyboard {
        id: keyboard

        width: 950
        spaceText: "Space"
        eraseText: "Erase"
        clearText: "Clear"
    }
    SignalSpy {
        id: typed

        target: keyboard
        signalName: "typed"
    }
    SignalSpy {
        id: erased

        target: keyboard
        signalName: "erased"
    }
    SignalSpy {
        id: cleared

        target: keyboard
        signalName: "cleared"
    }

    TestCase {
        name: "TouchKeyboard"
        when: windowShown

        readonly property var widths: [{
                "tag": "wide",
                "width": 950
            }, {
                "tag": "narrow",
                "width": 600
            }]

        /// To a width, and until every key has its place.
        function resize(width: real): void {
            keyboard.width = width;
            waitForItemPolished(keyboard);
            for (let line = 0; line < keyboard.children.length; ++line)
                waitForItemPolished(keyboard.children[line]);
        }
        function init(): void {
            resize(950);
            typed.clear();
            erased.clear();
            cleared.clear();
        }

        function test_hasEveryLetterAndDigit_data(): list<var> {
            return widths;
        }
        function test_hasEveryLetterAndDigit(row): void {
            resize(row.width);
            for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789") {
                typed.clear();
                const key = Touch.button(keyboard, letter);
                verify(key, letter);
                Touch.tap(this, key);
                compare(typed.count, 1);
                compare(typed.signalArguments[0][0], letter);
            }
        }
        function test_hasSpaceEraseAndClear(): void {
            Touch.tap(this, Touch.button(keyboard, "Space"));
            compare(typed.signalArguments[0][0], " ");
            Touch.tap(this, Touch.button(keyboard, "Erase"));
            compare(erased.count, 1);
            Touch.tap(this, Touch.button(keyboard, "Clear"));
            compare(cleared.count, 1);
        }
        function test_everyKeyIsAsBigAsAFingertipAndInTheKeyboard_data(): list<var> {
            return widths;
        }
        function test_everyKeyIsAsBigAsAFingertipAndInTheKeyboard(row): void {
            resize(row.width);
            for (const key of Touch.buttons(keyboard)) {
                const at = key.mapToItem(keyboard, 0, 0);
                verify(Math.min(key.width, key.height) >= Theme.size.touchTarget, key.text);
                verify(at.x >= -1 && at.x + key.width <= keyboard.width + 1, key.text);
            }
        }
        function test_keysDoNotOverlap_data(): list<var> {
            return widths;
        }
        function test_keysDoNotOverlap(row): void {
            resize(row.width);
            const keys = Touch.buttons(keyboard).map(key => [key.text, key.mapToItem(keyboard, 0, 0, key.width, key.height)]);
            keys.forEach((key, index) => {
                    const one = key[1];
                    keys.slice(index + 1).forEach(next => {
                            const two = next[1];
                            verify(one.x + one.width <= two.x || two.x + two.width <= one.x || one.y + one.height <= two.y || two.y + two.height <= one.y, key[0] + " " + next[0]);
                        });
                });
        }
        function test_whereTenKeysAreTooManyForALineTheyStandInTheOrderOfTheAlphabet(): void {
            resize(600);
            const letters = Touch.buttons(keyboard).map(key => key.text).slice(0, 26).join("");
            compare(letters, "abcdefghijklmnopqrstuvwxyz");
        }
        function test_quickFingersLoseNoLetter(): void {
            for (const letter of "fuzhou")
                Touch.tap(this, Touch.button(keyboard, letter));
            compare(typed.signalArguments.map(one => one[0]).join(""), "fuzhou");
        }
    }
}
