// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Controls
import Vitrine.Theme

Item {
    width: 400
    height: 600

    Column {
        BodyText {
            id: body

            width: 300
            text: "Running text that is long enough to need more than one line"
        }
        SmallText {
            id: small

            text: "Credit"
        }
        Eyebrow {
            id: eyebrow

            text: "Where it belongs"
        }
        TitleText {
            id: title

            width: 300
            text: "A title"
        }
    }

    TestCase {
        name: "Texts"
        when: windowShown

        function cleanup(): void {
            Theme.locale = "en";
            body.locale = Qt.binding(() => Theme.locale);
        }

        function test_theLargerTheMoreImportant(): void {
            verify(title.font.pixelSize > body.font.pixelSize);
            verify(body.font.pixelSize > small.font.pixelSize);
            compare(eyebrow.font.pixelSize, small.font.pixelSize);
        }
        function test_eachSpeaksTheLanguageOfTheScreen(): void {
            Theme.locale = "zh-Hant";
            compare(body.font.family, "Noto Sans CJK TC");
            compare(title.font.family, "Noto Serif CJK TC");
        }
        function test_oneMaySpeakAnother(): void {
            body.locale = "zh-Hans";
            compare(body.font.family, "Noto Sans CJK SC");
            compare(small.font.family, "Noto Sans");
        }
        function test_runningTextGoesOnInTheNextLine(): void {
            verify(body.lineCount > 1);
            verify(body.contentWidth <= body.width);
        }
        function test_whatLooksLikeMarkupIsShownAsItIs(): void {
            compare(body.textFormat, Text.PlainText);
            compare(title.textFormat, Text.PlainText);
        }
    }
}
