// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "operation/loglimit.h"

using namespace vitrine;
using namespace std::chrono_literals;

TEST_CASE("The same line comes through five times a minute, and then is counted", "[log]")
{
    LogLimit limit;
    int let = 0;
    for (int i = 0; i < 100; ++i)
        let += limit.lets("vitrine.pictures", "cannot be read", 1s * i / 2);

    CHECK(let == 5);
    CHECK(limit.leftOut(59s).empty());
    const auto left = limit.leftOut(60s);
    REQUIRE(left.size() == 1);
    CHECK(left[0].category == "vitrine.pictures");
    CHECK(left[0].line == "cannot be read");
    CHECK(left[0].count == 95);
    CHECK(limit.leftOut(61s).empty());
    CHECK(limit.lets("vitrine.pictures", "cannot be read", 62s));
}

TEST_CASE("Different lines do not count together", "[log]")
{
    LogLimit limit;
    for (int i = 0; i < 5; ++i)
        REQUIRE(limit.lets("vitrine.pictures", "one", 0s));

    CHECK_FALSE(limit.lets("vitrine.pictures", "one", 0s));
    CHECK(limit.lets("vitrine.pictures", "another", 0s));
    CHECK(limit.lets("vitrine.storage", "one", 0s));
}

TEST_CASE("A category that talks all the time is held back as a whole, and alone", "[log]")
{
    LogLimit limit;
    int let = 0;
    for (int i = 0; i < 10'000; ++i)
        let += limit.lets("vitrine.visit", "slide " + QByteArray::number(i), 1ms * i);

    CHECK(let == LogLimit::linesOfCategory);
    CHECK(limit.lets("vitrine.kiosk", "is well", 10s));
    const auto left = limit.leftOut(60s);
    REQUIRE(left.size() == 1);
    CHECK(left[0].line.isEmpty());
    CHECK(left[0].count == 10'000 - LogLimit::linesOfCategory);
}
