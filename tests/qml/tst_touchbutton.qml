// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Controls
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    id: root

    width: 800
    height: 400

    TouchButton {
        id: plain

        text: "Press"
    }
    TouchButton {
        id: icon

        x: 400
        text: "Home"
        iconName: "home"
    }
    TouchButton {
        id: both

        y: 200
        text: "Sources"
        iconName: "sources"
        showsText: true
    }
    SignalSpy {
        id: clicks

        target: plain
        signalName: "clicked"
    }

    TestCase {
        name: "TouchButton"
        when: windowShown

        function init(): void {
            Theme.shortSide = 1080;
            Theme.pixelsPerMillimetre = 0;
            plain.enabled = true;
            plain.checked = false;
            clicks.clear();
            root.forceActiveFocus();
        }
        function cleanupTestCase(): void {
            init();
        }

        function test_itGivesWayUnderTheFingerAndComesBack(): void {
            const touch = touchEvent(plain);
            touch.press(1, plain, 10, 10);
            touch.commit();
            verify(plain.down);
            tryVerify(() => plain.scale < 1);
            tryCompare(plain, "scale", 0.98);
            touch.release(1, plain, 10, 10);
            touch.commit();
            tryCompare(plain, "scale", 1);
        }
        function test_isAtLeastAsBigAsAFingertip_data(): list<var> {
            return [{
                    "tag": "a small window",
                    "shortSide": 600,
                    "pixelsPerMillimetre": 0
                }, {
                    "tag": "full HD",
                    "shortSide": 1080,
                    "pixelsPerMillimetre": 0
                }, {
                    "tag": "4K",
                    "shortSide": 2160,
                    "pixelsPerMillimetre": 0
                }, {
                    "tag": "a panel of 24 inches",
                    "shortSide": 1080,
                    "pixelsPerMillimetre": 3.6
                }, {
                    "tag": "a panel of 55 inches",
                    "shortSide": 2160,
                    "pixelsPerMillimetre": 3.15
                },];
        }
        function test_isAtLeastAsBigAsAFingertip(row): void {
            Theme.shortSide = row.shortSide;
            Theme.pixelsPerMillimetre = row.pixelsPerMillimetre;
            for (const button of [plain, icon, both]) {
                verify(Math.min(button.width, button.height) >= Theme.size.touchTarget);
                verify(Math.min(button.width, button.height) >= Math.round(72 * row.shortSide / 1080));
            }
        }

        function test_oneTapIsOneClick(): void {
            Touch.tap(this, plain);
            compare(clicks.count, 1);
        }
        function test_aFingerThatSlidesOffPressesNothing(): void {
            Touch.swipe(this, plain, Qt.point(10, 10), Qt.point(10, 390));
            compare(clicks.count, 0);
        }
        function test_anEdgeBelongsToTheButton(): void {
            Touch.tap(this, plain, 1, 1);
            Touch.tap(this, plain, plain.width - 2, plain.height - 2);
            compare(clicks.count, 2);
        }
        function test_whatIsDisabledPressesNothingAndLooksSo(): void {
            plain.enabled = false;
            Touch.tap(this, plain);
            compare(clicks.count, 0);
            verify(plain.opacity < 0.5);
        }

        function test_theKeyboardPressesIt_data(): list<var> {
            return [{
                    "tag": "Return",
                    "key": Qt.Key_Return
                }, {
                    "tag": "Enter",
                    "key": Qt.Key_Enter
                }, {
                    "tag": "Space",
                    "key": Qt.Key_Space
                },];
        }
        function test_theKeyboardPressesIt(row): void {
            plain.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(clicks.count, 1);
        }
        function test_theRingShowsWhatTheKeyboardWouldPress(): void {
            const ring = () => Touch.all(plain, item => item.control === plain).length;
            compare(ring(), 0);
            plain.forceActiveFocus(Qt.TabFocusReason);
            compare(ring(), 1);
            Touch.tap(this, icon);
            plain.focus = false;
            compare(ring(), 0);
        }
        function test_tabGoesFromOneToTheNext(): void {
            plain.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(icon.activeFocus);
        }

        function test_itsTextIsItsNameEvenWhereItShowsAnIcon(): void {
            compare(icon.Accessible.name, "Home");
            compare(icon.Accessible.role, Accessible.Button);
            compare(Touch.texts(icon), []);
            compare(Touch.texts(plain), ["Press"]);
            compare(Touch.texts(both), ["Sources"]);
        }
        function test_growsWithItsText(): void {
            verify(both.width > both.height);
            const label = Touch.all(both, Touch.isText)[0];
            verify(label.mapToItem(both, label.width, 0).x <= both.width);
        }
        function test_isLitWhereItIsChecked(): void {
            plain.checked = true;
            const lit = grabImage(plain).pixel(4, plain.height / 2);
            plain.checked = false;
            const unlit = grabImage(plain).pixel(4, plain.height / 2);
            verify(Qt.colorEqual(lit, Theme.color.accent), lit);
            verify(Qt.colorEqual(unlit, Theme.color.surfaceHigh), unlit);
        }
    }
}
