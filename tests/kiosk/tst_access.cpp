// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "presentation/access.h"

#include <QSignalSpy>

using namespace vitrine;

TEST_CASE("Text has four sizes, the largest twice the usual", "[access]")
{
    Access access({});

    std::vector<qreal> scales;
    for (int step = 1; step <= access.textSteps(); ++step) {
        access.setTextStep(step);
        scales.push_back(access.textScale());
    }

    CHECK(scales == std::vector<qreal> {1, 1.25, 1.5, 2});
}

TEST_CASE("A text size beyond the last is the last", "[access]")
{
    Access access({});

    access.setTextStep(99);
    CHECK(access.textStep() == 4);
    access.setTextStep(-3);
    CHECK(access.textStep() == 1);
}

TEST_CASE("A volume stays between silence and the loudest", "[access]")
{
    Access access({});

    access.setVolume(7);
    CHECK(access.volume() == 1);
    access.setVolume(-1);
    CHECK(access.volume() == 0);
}

TEST_CASE("A reset gives back what the operator has set, whatever a visitor changed", "[access]")
{
    Access access({.textStep = 2, .isLight = true, .isLowReach = true});

    access.setTextStep(4);
    access.setLight(false);
    access.setHighContrast(true);
    access.setStill(true);
    access.setLowReach(false);
    access.setReadsAloud(true);
    access.setVolume(0.1);
    CHECK_FALSE(access.isUsual());
    access.reset();

    CHECK(access.isUsual());
    CHECK(access.textStep() == 2);
    CHECK(access.isLight());
    CHECK_FALSE(access.isHighContrast());
    CHECK_FALSE(access.isStill());
    CHECK(access.isLowReach());
    CHECK_FALSE(access.readsAloud());
    CHECK(access.volume() == Access::Settings().volume);
}

TEST_CASE("Only a change is told", "[access]")
{
    Access access({});
    QSignalSpy changed(&access, &Access::changed);

    access.setHighContrast(false);
    access.reset();
    CHECK(changed.isEmpty());
    access.setHighContrast(true);
    CHECK(changed.count() == 1);
}
