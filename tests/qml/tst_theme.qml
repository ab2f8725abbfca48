// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Vitrine.Theme

TestCase {
    name: "Theme"

    function init(): void {
        Theme.shortSide = 1080;
        Theme.pixelsPerMillimetre = 0;
        Theme.locale = "en";
        Theme.still = false;
        Theme.light = false;
        Theme.highContrast = false;
        Theme.textScale = 1;
        Theme.shift.duration = 0;
    }
    function cleanupTestCase(): void {
        init();
        Theme.shift.duration = Qt.binding(() => Theme.motion.picture);
    }

    function test_lengthsGrowWithTheScreen(): void {
        const target = Theme.size.touchTarget;
        const body = Theme.size.body;
        Theme.shortSide = 2160;
        compare(Theme.size.touchTarget, 2 * target);
        compare(Theme.size.body, 2 * body);
    }

    function test_aTargetIsTwentyMillimetresWhereThePanelIsKnown(): void {
        Theme.pixelsPerMillimetre = 4;
        compare(Theme.size.touchTarget, 80);
    }
    function test_aTargetIsNeverTinyAndNeverTooLargeForItsScreen(): void {
        Theme.pixelsPerMillimetre = 1;
        compare(Theme.size.touchTarget, 72);
        Theme.pixelsPerMillimetre = 40;
        verify(Theme.size.touchTarget < 1080 / 8);
    }

    function test_aTargetOfASmallPanelIsAtLeastFifteenMillimetres(): void {
        Theme.pixelsPerMillimetre = 6.2; // 14 inches of 1920x1080
        verify(Theme.size.touchTarget >= 15 * 6.2);
    }

    function test_textGrowsToTwiceItsSizeAndKeepsItsOrder(): void {
        const before = [Theme.size.small, Theme.size.body, Theme.size.lead];
        Theme.textScale = 2;
        compare([Theme.size.small, Theme.size.body, Theme.size.lead], before.map(size => 2 * size));
        verify(Theme.size.lead <= Theme.size.heading);
        verify(Theme.size.heading <= Theme.size.title);
        verify(Theme.size.title <= Theme.size.display);
    }
    function test_noTextIsSmallerThanCanBeReadOnASmallPanel(): void {
        Theme.pixelsPerMillimetre = 6.2;
        for (const size of [Theme.size.small, Theme.size.control, Theme.size.body])
            verify(size * 0.71 >= 3.8 * 6.2 - 1);
    }

    function test_whatStandsStillGoesRoundAndComesBack(): void {
        const places = new Set();
        let before = Qt.point(0, 0);
        for (let i = 0; i < Theme.shift.steps; ++i) {
            Theme.shift.advance();
            const place = Qt.point(Theme.shift.x, Theme.shift.y);
            verify(Math.hypot(place.x - before.x, place.y - before.y) <= 12);
            verify(Math.hypot(place.x, place.y) <= 24);
            places.add(place.x + " " + place.y);
            before = place;
        }
        compare([Theme.shift.step, Theme.shift.x, Theme.shift.y], [0, 0, 0]);
        verify(places.size > 12);
    }
    function test_itGoesAtMost24PixelsOnAnyScreen(): void {
        for (const side of [540, 1080, 2160, 4320]) {
            Theme.shortSide = side;
            verify(Math.hypot(Theme.shift.reach, 0.6 * Theme.shift.reach) <= 24);
        }
    }
    function test_nothingShiftsWhereMotionIsOff(): void {
        Theme.still = true;
        Theme.shift.step = 2;
        compare([Theme.shift.x, Theme.shift.y], [0, 0]);
        verify(!Theme.shift.minute.running);
        Theme.shift.step = 0;
    }

    function test_lettersCanBeReadFromWhereAVisitorStands(): void {
        Theme.pixelsPerMillimetre = 6;
        fuzzyCompare(Theme.size.body * 0.71, 3.8 * 6, 0.5);
        compare(Theme.size.small, Theme.size.body);
        verify(Theme.size.body <= Theme.size.lead);
    }

    function test_eachLanguageHasItsOwnFonts(): void {
        compare(Theme.font.text, "Noto Sans");
        Theme.locale = "zh-Hans";
        compare(Theme.font.text, "Noto Sans CJK SC");
        compare(Theme.font.title, "Noto Serif CJK SC");
        Theme.locale = "zh-Hant";
        compare(Theme.font.text, "Noto Sans CJK TC");
        compare(Theme.font.title, "Noto Serif CJK TC");
    }

    function test_nothingMovesWhereMotionIsOff(): void {
        Theme.still = true;
        compare([Theme.motion.quick, Theme.motion.screen, Theme.motion.slide, Theme.motion.picture], [0, 0, 0, 0]);
    }

    function contrast(one: color, other: color): real {
        const part = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        const light = c => 0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b) + 0.05;
        return Math.max(light(one), light(other)) / Math.min(light(one), light(other));
    }
    /// What a translucent \a layer makes of the colour behind it.
    function over(layer: color, behind: color): color {
        const mix = (one, other) => one * layer.a + other * (1 - layer.a);
        return Qt.rgba(mix(layer.r, behind.r), mix(layer.g, behind.g), mix(layer.b, behind.b), 1);
    }
    /// The brightest or darkest picture that text on a scrim may lie over.
    function worst(): color {
        return Theme.light ? Theme.color.blankBlack : Theme.color.blankWhite;
    }
    function pairs(): list<var> {
        const c = Theme.color;
        const shade = over(c.shade, worst());
        const panel = over(c.panel, worst());
        const text = 4.5;
        const part = 3;
        const all = [];
        for (const ground of [c.ground, c.surface, c.surfaceHigh, panel, c.pressed])
            all.push(["text", c.text, ground, text]);
        for (const ground of [c.ground, c.surface, c.surfaceHigh, panel, shade])
            all.push(["quiet text", c.textQuiet, ground, text]);
        for (const ground of [c.ground, c.surface, panel, shade])
            all.push(["an eyebrow", c.ornament, ground, text]);
        for (const ground of [c.ground, c.surface, panel])
            all.push(["a figure", c.figure, ground, text]);
        for (const ground of [c.accent, c.accentPressed])
            all.push(["text on the accent", c.accentText, ground, text]);
        for (const mark of [c.official, c.press, c.report, c.inference])
            all.push(["a mark of confidence", mark, c.surface, part]);
        for (const ground of [c.ground, c.surface])
            all.push(["the focus ring", c.focus, ground, part]);
        for (const ground of [c.ground, c.surfaceHigh])
            all.push(["a switch", c.textQuiet, ground, part]);
        all.push(["an ornament", c.ornament, c.surfaceHigh, part]);
        all.push(["the accent", c.accent, c.ground, part]);
        all.push(["a switch that is on", c.accentText, c.accent, part]);
        return all;
    }
    function test_everythingStandsOutFromItsGround_data(): list<var> {
        return [{
                "tag": "lacquer"
            }, {
                "tag": "jasmine",
                "light": true
            }, {
                "tag": "lacquer in high contrast",
                "strong": true
            }, {
                "tag": "jasmine in high contrast",
                "light": true,
                "strong": true
            }];
    }
    function test_everythingStandsOutFromItsGround(row): void {
        Theme.light = row.light ?? false;
        Theme.highContrast = row.strong ?? false;
        for (const [what, front, ground, least] of pairs()) {
            const wanted = Theme.highContrast && least > 3 ? 7 : least;
            const found = contrast(front, ground);
            verify(found >= wanted, `${what} ${front} on ${ground}: ${found.toFixed(2)}, not ${wanted}`);
        }
        compare(pairs().length, 30);
    }
    function test_noMoreThanEightyTokens(): void {
        const inputs = ["objectName", "pigments", "light", "strong", "shortSide", "pixelsPerMillimetre", "textScale", "still", "locale"];
        let tokens = 0;
        for (const part of [Theme.color.pigments, Theme.color, Theme.size, Theme.font, Theme.motion])
            tokens += Object.keys(part).filter(name => typeof part[name] !== "function" && !inputs.includes(name)).length;
        verify(tokens > 60);
        verify(tokens < 80, tokens + " tokens");
    }
}
