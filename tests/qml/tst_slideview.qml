// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Content
import Vitrine.Slides
import Vitrine.Tests
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    width: 1280
    height: 1280

    SlideView {
        id: view

        width: 1280
        height: 720
        slide: ShownSlide {
            id: slide

            exhibition: Museum.exhibition
            number: 1
        }
    }

    TestCase {
        name: "SlideView"
        when: windowShown

        function init(): void {
            Museum.reset();
            Theme.shortSide = 720;
            Theme.still = true;
            view.width = 1280;
            view.height = 720;
            view.bottomInset = 0;
            view.showsStory = true;
            slide.number = 1;
            slide.locale = "";
            tryVerify(() => view.settled);
        }
        function cleanupTestCase(): void {
            Theme.shortSide = 1080;
            Theme.still = false;
        }

        function test_showsTheStoryTitleFiguresCaptionAndCredit(): void {
            compare(Touch.texts(view), ["Tides", "High water", "6 m", "between high and low water", "At Changle the water rises by six metres.", "Illustration: Vitrine"]);
        }
        function test_withoutATitleThereIsNoGapForOne(): void {
            slide.number = 2;
            compare(Touch.texts(view), ["Tides", "Then the sand is dry.", "Drawing: a child"]);
        }
        function test_theStoryNeedNotBeNamed(): void {
            view.showsStory = false;
            verify(!Touch.texts(view).includes("Tides"));
        }
        function test_saysToWhoCannotSeeWhatIsInThePicture(): void {
            compare(view.Accessible.name, "High water");
            verify(view.Accessible.description.includes("A shore"));
        }
        function test_speaksTheLanguageOfItsSlide(): void {
            slide.locale = "zh-Hant";
            verify(Touch.texts(view).includes("長樂的海水上漲六米。"));
            for (const text of Touch.all(view, Touch.isText))
                verify(text.font.family.endsWith("CJK TC"), text.text + ": " + text.font.family);
        }
        function test_theLabelStaysOverWhatCoversTheEdge_data(): list<var> {
            return [{
                    "tag": "wide",
                    "width": 1280,
                    "height": 720
                }, {
                    "tag": "tall",
                    "width": 720,
                    "height": 1280
                },];
        }
        function test_theLabelStaysOverWhatCoversTheEdge(row): void {
            view.width = row.width;
            view.height = row.height;
            view.bottomInset = 100;
            for (const text of Touch.all(view, Touch.isText)) {
                const at = text.mapToItem(view, 0, 0);
                verify(at.y >= 0 && at.y + text.height <= view.height - 100, text.text);
                verify(at.x >= 0 && at.x + text.width <= view.width, text.text);
            }
        }
        function test_thePictureGoesFromEdgeToEdge(): void {
            const image = grabImage(view);
            for (const [x, y] of [[1279, 0], [1279, 719], [0, 0], [700, 2]])
                verify(!Qt.colorEqual(image.pixel(x, y), Theme.color.ground), x + "," + y);
        }
        function test_aSlideThatDoesNotExistIsEmptyAndNothingToWaitFor(): void {
            slide.number = 99;
            tryVerify(() => view.settled);
            compare(Touch.texts(view), []);
        }
    }
}
