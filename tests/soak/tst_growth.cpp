// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "growth.h"

#include <random>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// A week, an hour each: 120 MiB that scatter by one, and grow by \a perDay MiB.
std::vector<SoakPoint> week(double perDay, std::int64_t handlesPerDay = 0)
{
    std::mt19937 random(7);
    std::normal_distribution<double> scatter(0, 1);
    std::vector<SoakPoint> points;
    for (int hour = 0; hour < 7 * 24; ++hour) {
        const double day = hour / 24.;
        const double warm = std::min(day, 1.) * 30;
        const double mebibytes = 90 + warm + perDay * day + scatter(random);
        points.push_back({day,
                          {.ownBytes = std::int64_t(mebibytes * 1024 * 1024),
                           .heapBytes = 40'000'000,
                           .handles = 42 + handlesPerDay * hour / 24,
                           .threads = 9}});
    }
    return points;
}

bool grows(const std::vector<Growth> &all, const QString &name)
{
    for (const Growth &growth : all)
        if (growth.name == name)
            return growth.isGrowing();
    FAIL("Nothing is called so");
    return false;
}

} // namespace

TEST_CASE("A line goes through the points it was drawn for", "[soak]")
{
    const Line line = lineThrough({{0, 5}, {1, 7}, {2, 9}, {4, 13}});

    CHECK(line.start == Approx(5));
    CHECK(line.perDay == Approx(2));
    CHECK(line.error == Approx(0).margin(1e-9));
    CHECK(lineThrough({{1, 5}, {2, 8}}).perDay == 0);
    CHECK(lineThrough({}).perDay == 0);
    CHECK(lineThrough({{1, 5}, {1, 6}, {1, 7}}).perDay == 0);
}

TEST_CASE("A program that only fills its caches does not grow", "[soak]")
{
    for (const Growth &growth : growthOf(week(0), 1)) {
        INFO(growth.name.toStdString() << " " << growth.line.perDay << " a day");
        CHECK_FALSE(growth.isGrowing());
    }
}

TEST_CASE("Half a mebibyte a day is found in the scatter of one", "[soak]")
{
    CHECK(grows(growthOf(week(0.5), 1), u"memory"_s));
    CHECK_FALSE(grows(growthOf(week(0.5), 1), u"open handles"_s));
    CHECK_FALSE(grows(growthOf(week(-0.5), 1), u"memory"_s));
}

TEST_CASE("A handle a day is found", "[soak]")
{
    CHECK(grows(growthOf(week(0, 1), 1), u"open handles"_s));
}
