// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "schedule/clocksanity.h"
#include "session/settableclock.h"

using namespace vitrine;
using namespace std::chrono_literals;

namespace {

using Doubt = ClockSanity::Doubt;

const QDateTime built(QDate(2030, 1, 1), QTime(12, 0), Qt::UTC);

/// Looks every minute.
struct Watched {
    SettableClock clock = {};
    ClockSanity sanity = ClockSanity(built);

    Doubt after(std::chrono::minutes time)
    {
        for (auto passed = 0min; passed < time; ++passed) {
            clock.forward(1min);
            sanity.look(clock.now(), clock.wallTime());
        }
        return sanity.doubt();
    }
    Doubt setTo(const QDateTime &time)
    {
        clock.setWallTime(time);
        sanity.look(clock.now(), clock.wallTime());
        return sanity.doubt();
    }
};

} // namespace

TEST_CASE("A clock that shows a possible time and goes evenly is believed", "[clock]")
{
    Watched watched;

    CHECK(watched.sanity.doubt() == Doubt::None);
    CHECK(watched.after(120min) == Doubt::None);
}

TEST_CASE("A clock from before the program was built is not believed", "[clock]")
{
    Watched watched;

    CHECK(watched.setTo(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC)) == Doubt::BeforeBuild);
    CHECK(watched.after(24 * 60min) == Doubt::BeforeBuild);
    CHECK(watched.setTo(built.addSecs(-1)) == Doubt::BeforeBuild);
}

TEST_CASE("A clock from a time when nobody uses the program any more is not believed", "[clock]")
{
    Watched watched;

    CHECK(watched.setTo(built.addYears(11)) == Doubt::FarFuture);
    CHECK(watched.after(60min) == Doubt::FarFuture);
}

TEST_CASE("A clock that jumps is believed again when it went evenly for a while", "[clock]")
{
    const int minutes = GENERATE(-90, 90, -6, 6);
    INFO(minutes << " minutes");
    Watched watched;
    REQUIRE(watched.after(30min) == Doubt::None);

    CHECK(watched.setTo(watched.clock.wallTime().addSecs(minutes * 60)) == Doubt::Jumped);
    CHECK(watched.after(9min) == Doubt::Jumped);
    CHECK(watched.after(1min) == Doubt::None);
}

TEST_CASE("Each further jump lets a clock be doubted for as long again", "[clock]")
{
    Watched watched;
    watched.after(1min);
    watched.setTo(watched.clock.wallTime().addDays(1));
    watched.after(8min);
    watched.setTo(watched.clock.wallTime().addDays(-1));

    CHECK(watched.after(9min) == Doubt::Jumped);
    CHECK(watched.after(1min) == Doubt::None);
}

TEST_CASE("The first time from the network after an empty battery is believed after a while",
          "[clock]")
{
    Watched watched;
    REQUIRE(watched.setTo(QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC))
            == Doubt::BeforeBuild);
    REQUIRE(watched.after(2min) == Doubt::BeforeBuild);

    CHECK(watched.setTo(QDateTime(QDate(2031, 5, 24), QTime(10, 0))) == Doubt::Jumped);
    CHECK(watched.after(10min) == Doubt::None);
}

TEST_CASE("Slow corrections and the change to summer time are no jumps", "[clock]")
{
    Watched watched;
    watched.after(1min);

    for (int i = 0; i < 120; ++i) {
        CHECK(watched.setTo(watched.clock.wallTime().addSecs(20)) == Doubt::None);
        watched.after(1min);
    }
    // What the wall shows changes then, the moment does not.
    CHECK(watched.setTo(watched.clock.wallTime().toOffsetFromUtc(7200)) == Doubt::None);
}

TEST_CASE("A machine that slept did not jump", "[clock]")
{
    Watched watched;
    watched.after(5min);

    watched.clock.forward(9h);

    CHECK(watched.after(1min) == Doubt::None);
}

TEST_CASE("The program knows when it was built, and that was not after now", "[clock]")
{
    CHECK(buildDate() > QDateTime(QDate(2024, 5, 1), QTime(0, 0), Qt::UTC));
    CHECK(buildDate() < QDateTime::currentDateTimeUtc().addDays(366));
}
