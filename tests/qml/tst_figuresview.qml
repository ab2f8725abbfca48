// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Vitrine.Content
import Vitrine.Slides
import Vitrine.Tests
import Vitrine.Theme
import "Touch.js" as Touch

Item {
    id: root

    width: 800
    height: 900

    ShownSlide {
        id: shownSlide

        exhibition: Summit.exhibition
    }
    Repeater {
        id: view

        model: 0

        FiguresView {
            width: 600
            slide: shownSlide
            live: false
        }
    }

    TestCase {
        name: "FiguresView"
        when: windowShown

        function init(): void {
            Theme.still = true;
            Theme.textScale = 1;
            view.model = 0;
        }
        function cleanupTestCase(): void {
            Theme.still = false;
            Theme.textScale = 1;
        }
        /// The figures of a slide of the summit, as they are laid out.
        function figuresOf(path: string): Item {
            shownSlide.number = Summit.numberOf(path);
            view.model = 1;
            const item = view.itemAt(0);
            tryVerify(() => item.implicitHeight > 0);
            return item;
        }
        function named(item: Item, name: string): var {
            return Touch.all(item, one => one.objectName === name);
        }

        function test_barsAreAsLongAsTheirValues(): void {
            const bars = named(figuresOf("summit/competition/3"), "bar");
            compare(bars.length, 2);
            fuzzyCompare(bars[0].width, bars[0].parent.width * 0.65, 0.5);
            fuzzyCompare(bars[1].width, bars[1].parent.width * 0.5, 0.5);
        }
        function test_thereIsADotForEveryThing(): void {
            compare(named(figuresOf("cross-strait/new-zone/2"), "dot").length, 8);
        }
        function test_manyThingsShareADotAndItIsSaid(): void {
            const figures = figuresOf("summit/competition/2");
            compare(named(figures, "dot").length, 40 + 120);
            verify(Touch.texts(figures).includes("One dot stands for 100."));
        }
        function test_allDotsOfASlideAreOfOneSize(): void {
            const dots = named(figuresOf("summit/since-2018/3"), "dot");
            compare(dots.length, 17 + 18 + 26);
            for (const dot of dots) {
                compare(dot.width, dots[0].width);
                verify(dot.x + dot.width <= 600);
            }
        }
        function test_ofAShareAHundredDotsAreThereAndSoManyLit(): void {
            const dots = named(figuresOf("fuzhou/growth/2"), "dot");
            compare(dots.length, 100);
            compare(dots.filter(dot => dot.isLit).length, 55);
        }
        function test_aTimelineHasItsYearsInOrderDownALine(): void {
            const figures = figuresOf("summit/since-2018/2");
            const years = Touch.all(figures, Touch.isText).filter(item => /^20[0-9][0-9]$/.test(item.text));
            compare(years.map(item => item.text), ["2018", "2019", "2020", "2021", "2022", "2023", "2024"]);
            const heights = years.map(item => item.mapToItem(figures, 0, 0).y);
            for (let index = 1; index < heights.length; ++index)
                verify(heights[index] > heights[index - 1]);
        }
        function test_layersHaveTheirThingsOnThem(): void {
            const things = named(figuresOf("foundations/three-two-two/1"), "thing");
            compare(things.length, 3 + 2 + 2);
        }
        function test_withMotionNumbersRunUpOnceTheSlideIsInView(): void {
            Theme.still = false;
            const figures = figuresOf("summit/since-2018/3");
            compare(figures.part, 0);
            verify(!Touch.texts(figures).includes("1,700+"));
            figures.live = true;
            tryVerify(() => figures.part > 0 && !figures.isRunning);
            verify(Touch.texts(figures).includes("1,700+"));
            figures.live = false;
            figures.live = true;
            compare(figures.part, 1);
        }
        function test_aNumberKeepsItsPlaceAndSizeWhileItRuns_data(): list<var> {
            return [{
                    "tag": "beside its words",
                    "path": "summit/since-2018/3"
                }, {
                    "tag": "too long for its place",
                    "path": "cross-strait/computing-and-data/3"
                },];
        }
        function test_aNumberKeepsItsPlaceAndSizeWhileItRuns(row): void {
            Theme.still = false;
            const figures = figuresOf(row.path);
            const places = () => Touch.all(figures, Touch.isText).map(item => [item.x, item.y, item.width, item.height, item.font.pixelSize].join());
            figures.part = 1;
            const reached = places();
            for (const part of [0, 0.1, 0.5, 0.99]) {
                figures.part = part;
                compare(places(), reached, "at " + part);
            }
        }
        function test_nothingIsCutOrDrawnOverWhenTextIsTwiceAsLarge_data(): list<var> {
            return ["summit/since-2018/2", "summit/since-2018/3", "summit/competition/3", "foundations/three-two-two/1", "cross-strait/computing-and-data/3"].map(path => ({
                            "tag": path
                        }));
        }
        function test_nothingIsCutOrDrawnOverWhenTextIsTwiceAsLarge(row): void {
            Theme.textScale = 2;
            const figures = figuresOf(row.tag);
            const texts = Touch.all(figures, Touch.isText).filter(item => item.text !== "");
            for (const text of texts) {
                verify(!text.truncated && text.contentWidth <= text.width + 1, text.text);
                const at = text.mapToItem(figures, 0, 0);
                verify(at.x >= 0 && at.x + text.contentWidth <= 600 && at.y + text.contentHeight <= figures.implicitHeight + 1, text.text);
                for (const other of texts.filter(item => item !== text)) {
                    const to = other.mapToItem(figures, 0, 0);
                    verify(at.x + text.contentWidth <= to.x || to.x + other.contentWidth <= at.x || at.y + text.contentHeight <= to.y + 1 || to.y + other.contentHeight <= at.y + 1, text.text + " / " + other.text);
                }
            }
        }
        function test_aViewOnItsWayOutDrawsNothingOfTheNextSlide(): void {
            verify(named(figuresOf("foundations/three-two-two/1"), "thing").length > 0);
            failOnWarning(/Model size/); // A dot for each of 1.8 billion yuan.
            view.model = 0;
            verify(named(figuresOf("cross-strait/computing-and-data/3"), "thing").length === 0);
        }
        function test_figuresAreNeverLowerWhereTheyAreNarrower_data(): list<var> {
            return ["summit/since-2018/2", "summit/since-2018/3", "summit/competition/2", "summit/competition/3", "environment/service-hall/1", "foundations/three-two-two/1", "summit/experience-zone/2", "cross-strait/computing-and-data/3"].map(path => ({
                            "tag": path
                        }));
        }
        function test_figuresAreNeverLowerWhereTheyAreNarrower(row): void {
            const figures = figuresOf(row.tag);
            let before = 0;
            for (let width = 760; width >= 500; width -= 20) {
                figures.width = width;
                waitForRendering(figures);
                verify(figures.implicitHeight >= before, "at " + width + ": " + figures.implicitHeight + " < " + before);
                before = figures.implicitHeight;
            }
        }
        function test_whoStillsMotionSeesTheNumbersAtOnce(): void {
            Theme.still = false;
            const figures = figuresOf("summit/since-2018/3");
            figures.live = true;
            Theme.still = true;
            compare(figures.part, 1);
        }
        function test_everyFigureSaysWhatItCounts_data(): list<var> {
            return ["summit/since-2018/3", "cross-strait/new-zone/2", "summit/since-2018/2", "foundations/three-two-two/1"].map(path => ({
                            "tag": path
                        }));
        }
        function test_everyFigureSaysWhatItCounts(row): void {
            const figures = figuresOf(row.tag);
            for (let index = 0; index < shownSlide.figures.length; ++index) {
                const name = shownSlide.figures[index].display + " " + shownSlide.figures[index].counts;
                verify(Touch.all(figures, item => item.Accessible.name === name).length === 1, name);
            }
        }
    }
}
