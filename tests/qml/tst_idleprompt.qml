// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Screens
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    width: 1280
    height: 720

    IdlePrompt {
        id: prompt

        anchors.fill: parent
        secondsLeft: 17
    }
    SignalSpy {
        id: stayed

        target: prompt
        signalName: "stayed"
    }
    SignalSpy {
        id: startedAgain

        target: prompt
        signalName: "startedAgain"
    }

    TestCase {
        name: "IdlePrompt"
        when: windowShown

        function init(): void {
            Theme.shortSide = 720;
            stayed.clear();
            startedAgain.clear();
            prompt.secondsLeft = 17;
            prompt.forceActiveFocus();
        }
        function cleanupTestCase(): void {
            Theme.shortSide = 1080;
        }

        function test_asksAndCounts(): void {
            verify(Touch.texts(prompt).includes("Still there?"));
            verify(Touch.texts(prompt).includes("17"));
            prompt.secondsLeft = 3;
            verify(Touch.texts(prompt).includes("3"));
        }
        function test_aTouchAnywhereStays_data(): list<var> {
            return [{
                    "tag": "a corner",
                    "x": 5,
                    "y": 5
                }, {
                    "tag": "the question",
                    "x": 640,
                    "y": 300
                }];
        }
        function test_aTouchAnywhereStays(row): void {
            Touch.tap(this, prompt, row.x, row.y);
            compare(stayed.count, 1);
            compare(startedAgain.count, 0);
        }
        function test_goOnStaysOnce(): void {
            Touch.tap(this, Touch.button(prompt, "Go on"));
            compare(stayed.count, 1);
        }
        function test_startAgainDoesNotStay(): void {
            Touch.tap(this, Touch.button(prompt, "Start again"));
            compare(startedAgain.count, 1);
            compare(stayed.count, 0);
        }
        function test_anyKeyStays(): void {
            keyClick(Qt.Key_Left);
            compare(stayed.count, 1);
        }
        function test_isAnnouncedAsAnAlert(): void {
            compare(prompt.Accessible.role, Accessible.AlertMessage);
            compare(prompt.Accessible.name, "Still there?");
        }
    }
}
