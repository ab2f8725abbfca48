// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Controls
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    id: root

    width: 900
    height: 600

    PictureCard {
        id: card

        width: 500
        height: 400
        picture: "picture:1"
        eyebrow: "The Sea"
        text: "Tides"
        remark: "2 slides"
    }
    SignalSpy {
        id: clicks

        target: card
        signalName: "clicked"
    }

    TestCase {
        name: "PictureCard"
        when: windowShown

        function init(): void {
            card.width = 500;
            card.height = 400;
            clicks.clear();
            tryVerify(() => card.settled);
        }

        function test_saysWhatItLeadsTo(): void {
            compare(Touch.texts(card), ["The Sea", "Tides", "2 slides"]);
            compare(card.Accessible.name, "Tides");
            compare(card.Accessible.description, "2 slides");
        }
        function test_aTapAnywhereOpensIt(): void {
            Touch.tap(this, card);
            Touch.tap(this, card, 3, 3);
            Touch.tap(this, card, card.width - 4, card.height - 4);
            compare(clicks.count, 3);
        }
        function test_enterOpensIt(): void {
            card.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(clicks.count, 1);
        }
        function test_itsWordsStayInIt_data(): list<var> {
            return [{
                    "tag": "tall",
                    "width": 420,
                    "height": 560
                }, {
                    "tag": "wide",
                    "width": 880,
                    "height": 300
                }, {
                    "tag": "small",
                    "width": 400,
                    "height": 220
                },];
        }
        function test_itsWordsStayInIt(row): void {
            card.width = row.width;
            card.height = row.height;
            for (const text of Touch.all(card, Touch.isText)) {
                const at = text.mapToItem(card, 0, 0);
                verify(at.x >= 0 && at.y >= 0 && at.x + text.contentWidth <= card.width && at.y + text.contentHeight <= card.height, text.text);
            }
        }
        function test_itsWordsCanBeRead(): void {
            // The ground behind the words is dark whatever the picture is.
            const image = grabImage(card);
            verify(image.red(card.width - 8, card.height - 8) < 60);
            verify(image.green(card.width - 8, card.height - 8) < 60);
        }
    }
}
