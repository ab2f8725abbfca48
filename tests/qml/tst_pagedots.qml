// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Controls
import "Touch.js" as Touch

Item {
    width: 600
    height: 100

    PageDots {
        id: dots

        count: 5
        current: 0
    }

    TestCase {
        name: "PageDots"
        when: windowShown

        function marks(): list<var> {
            return Touch.all(dots, item => item.isCurrent !== undefined);
        }
        function init(): void {
            dots.count = 5;
            dots.current = 0;
        }

        function test_thereIsOneForEachPage(): void {
            compare(marks().length, 5);
        }
        function test_theCurrentOneIsLonger(): void {
            dots.current = 3;
            compare(marks().map(mark => mark.isCurrent), [false, false, false, true, false]);
            tryVerify(() => marks()[3].width > 3 * marks()[0].width);
        }
        function test_afterTheLastPageNoneIsCurrent(): void {
            dots.current = 5;
            compare(marks().filter(mark => mark.isCurrent).length, 0);
        }
        function test_moreThanCanBeCountedAtAGlanceAreNotShown(): void {
            dots.count = 13;
            compare(marks().length, 0);
        }
    }
}
