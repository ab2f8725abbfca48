// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Controls
import "Touch.js" as Touch

Item {
    width: 800
    height: 600

    ScrollArea {
        id: area

        width: 500
        height: 400
        upText: "Up"
        downText: "Down"

        Item {
            id: content

            width: area.innerWidth
            implicitHeight: 300
        }
    }

    TestCase {
        name: "ScrollArea"
        when: windowShown

        function init(): void {
            content.implicitHeight = 300;
            area.toStart();
        }

        function test_whatFitsHasAllTheWidthAndNoButtons(): void {
            compare(Touch.buttons(area).length, 0);
            compare(content.width, 500);
        }
        function test_whatIsTallerCanBeScrolledByButtons(): void {
            content.implicitHeight = 900;
            tryCompare(area, "spills", true);
            verify(content.width < 500 - Touch.button(area, "Down").width);
            verify(!Touch.button(area, "Up").enabled);
            Touch.tap(this, Touch.button(area, "Down"));
            compare(content.mapToItem(area, 0, 0).y, -320);
            Touch.tap(this, Touch.button(area, "Down"));
            compare(content.mapToItem(area, 0, 900).y, 400);
            verify(!Touch.button(area, "Down").enabled);
            area.toStart();
            compare(content.mapToItem(area, 0, 0).y, 0);
        }
    }
}
