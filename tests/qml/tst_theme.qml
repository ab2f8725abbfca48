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
    }
    function cleanupTestCase(): void {
        init();
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
        verify(Theme.size.touchTarget < 1080 / 10);
    }

    function test_lettersCanBeReadFromWhereAVisitorStands(): void {
        Theme.pixelsPerMillimetre = 6;
        fuzzyCompare(Theme.size.body * 0.71, 3.8 * 6, 0.5);
        verify(Theme.size.small < Theme.size.body);
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
    function test_textStandsOutFromItsGround_data(): list<var> {
        const c = Theme.color;
        return [{
                "tag": "text on the ground",
                "text": c.text,
                "ground": c.ground
            }, {
                "tag": "quiet text on the ground",
                "text": c.textQuiet,
                "ground": c.ground
            }, {
                "tag": "text on a button",
                "text": c.text,
                "ground": c.surfaceHigh
            }, {
                "tag": "quiet text on a panel",
                "text": c.textQuiet,
                "ground": c.surface
            }, {
                "tag": "text on the accent",
                "text": c.accentText,
                "ground": c.accent
            }, {
                "tag": "a figure on a panel",
                "text": c.figure,
                "ground": c.surface
            },];
    }
    function test_textStandsOutFromItsGround(row): void {
        verify(contrast(row.text, row.ground) >= 4.5, "contrast " + contrast(row.text, row.ground));
    }
}
