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
            view.model = 0;
        }
        function cleanupTestCase(): void {
            Theme.still = false;
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
            const bars = named(figuresOf("summit/since-2018/3"), "bar");
            compare(bars.length, 3);
            fuzzyCompare(bars[2].width, bars[2].parent.width, 0.5);
            fuzzyCompare(bars[0].width / bars[2].width, 1700 / 2600, 0.005);
            fuzzyCompare(bars[1].width / bars[2].width, 1800 / 2600, 0.005);
        }
        function test_thereIsADotForEveryThing(): void {
            compare(named(figuresOf("cross-strait/new-zone/2"), "dot").length, 8);
        }
        function test_manyThingsShareADotAndItIsSaid(): void {
            const figures = figuresOf("summit/competition/2");
            compare(named(figures, "dot").length, 40 + 120);
            verify(Touch.texts(figures).includes("One dot stands for 100."));
        }
        function test_ofAShareAHundredDotsAreThereAndSoManyLit(): void {
            const dots = named(figuresOf("summit/competition/3"), "dot");
            compare(dots.length, 100);
            compare(dots.filter(dot => dot.isLit).length, 65);
        }
        function test_aTimelineHasItsYearsInOrderDownALine(): void {
            const figures = figuresOf("summit/since-2018/2");
            const years = Touch.all(figures, Touch.isText).filter(item => /^20[0-9][0-9]$/.test(item.text));
            compare(years.map(item => item.text), ["2018", "2019", "2020", "2021", "2022", "2023"]);
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
            tryCompare(figures, "part", 1, 5000);
            verify(Touch.texts(figures).includes("1,700+"));
            verify(!figures.isRunning);
            figures.live = false;
            figures.live = true;
            compare(figures.part, 1);
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
