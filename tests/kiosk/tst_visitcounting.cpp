// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "packs.h"

#include "kiosk/player.h"
#include "kiosk/visitcounting.h"
#include "session/settableclock.h"
#include "storage/state/statisticsrepository.h"

#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Sea and Sky on Friday, 24 May 2030, at ten; 60 s until the prompt, 20 s to answer it.
struct Counted {
    QTemporaryDir folder;
    SettableClock clock = {};
    StateWorker worker = StateWorker(StateDatabase::open(folder.path()));
    VisitStatistics statistics {worker, clock};
    Player player {std::move(*choosePack(seaAndSky(), {}, false).exhibition),
                   {.size = {1280, 720}, .locale = u"en"_s, .idle = 60s, .prompt = 20s},
                   clock};
    VisitCounting counting {player, statistics};

    void wait(std::chrono::milliseconds time)
    {
        clock.forward(time);
        player.presence().advance();
    }
    VisitCounts counts()
    {
        statistics.flush();
        worker.finish();
        return StatisticsRepository(StateDatabase::open(folder.path())).between({}, {});
    }
};

const std::pair<QString, int> ten(u"2030-05-24"_s, 10);

SlideKey slide(const QString &path, const QString &locale = u"en"_s)
{
    return {.day = u"2030-05-24"_s, .exhibition = u"sea-and-sky"_s, .path = path, .locale = locale};
}

} // namespace

TEST_CASE("A visitor's way through the exhibition is counted, slide by slide", "[counting]")
{
    Counted counted;
    counted.wait(2min);

    counted.player.visit().enterHall();
    counted.wait(5s);
    REQUIRE(counted.player.visit().open(u"sea/tides"_s));
    counted.wait(10s);
    counted.player.visit().setPosition(1);
    counted.wait(4s);
    counted.player.visit().setPosition(2); // what one may go on to
    counted.wait(3s);
    counted.player.presence().leave();

    const VisitCounts counts = counted.counts();
    const HourCounts &hour = counts.hours.at(ten);
    CHECK(hour.attracts == 2); // when it was opened, and after the visit
    CHECK(hour.attractMs == 120'000);
    CHECK(hour.sessions == 1);
    CHECK(hour.engaged == 1);
    CHECK(hour.sessionMs == 22'000);
    REQUIRE(counts.slides.size() == 2);
    CHECK(counts.slides.at(slide(u"sea/tides/1"_s)).dwellMs == 10'000);
    CHECK(counts.slides.at(slide(u"sea/tides/2"_s)).dwellMs == 4000);
}

TEST_CASE("Who walks away was there until the last touch", "[counting]")
{
    Counted counted;
    counted.player.visit().enterHall();
    counted.wait(5s);
    counted.player.presence().stay();
    REQUIRE(counted.player.visit().open(u"sea/tides"_s));
    counted.wait(10s);
    counted.player.presence().stay();
    counted.wait(60s);
    REQUIRE(counted.player.presence().state() == VisitorPresence::Asking);
    counted.wait(20s);
    REQUIRE(counted.player.presence().state() == VisitorPresence::Nobody);

    const VisitCounts counts = counted.counts();
    CHECK(counts.hours.at(ten).sessionMs == 15'000);
    CHECK(counts.slides.at(slide(u"sea/tides/1"_s)).dwellMs == 10'000);
}

TEST_CASE("Who answers the prompt is the same visitor", "[counting]")
{
    Counted counted;
    counted.player.visit().enterHall();
    counted.wait(60s);
    REQUIRE(counted.player.presence().state() == VisitorPresence::Asking);
    counted.wait(5s);
    counted.player.presence().stay();
    counted.wait(5s);
    counted.player.presence().leave();

    const VisitCounts counts = counted.counts();
    CHECK(counts.hours.at(ten).sessions == 1);
    CHECK(counts.hours.at(ten).sessionMs == 70'000);
}

TEST_CASE("A visit counts for the language it ends in, not for the one the kiosk goes back to",
          "[counting]")
{
    Counted counted;
    counted.player.visit().enterHall();
    REQUIRE(counted.player.visit().open(u"sea/tides"_s));
    counted.wait(3s);
    counted.player.exhibition().setLocale(u"zh-Hans"_s);
    counted.wait(9s);
    counted.player.presence().leave();
    CHECK(counted.player.exhibition().locale() == u"en"_s);

    const VisitCounts counts = counted.counts();
    REQUIRE(counts.sessionsByLocale.size() == 1);
    CHECK(counts.sessionsByLocale.begin()->first.second == u"zh-Hans"_s);
    CHECK(counts.slides.at(slide(u"sea/tides/1"_s)).dwellMs == 3000);
    CHECK(counts.slides.at(slide(u"sea/tides/1"_s, u"zh-Hans"_s)).dwellMs == 9000);
}

TEST_CASE("One visitor after the other is counted, after a long sleep of the machine, too",
          "[counting]")
{
    Counted counted;
    counted.player.visit().enterHall();
    counted.clock.forward(1h);
    counted.player.presence().stay(); // The first touch after it woke: another visitor's.
    counted.wait(5s);
    counted.player.presence().leave();

    const VisitCounts counts = counted.counts();
    CHECK(counts.hours.at(ten).sessions + counts.hours.at({u"2030-05-24"_s, 11}).sessions == 2);
}

TEST_CASE("Outside opening hours the attract loop invites nobody", "[counting]")
{
    Counted counted;
    counted.wait(10min);
    counted.counting.setOpen(false);
    counted.wait(14h);
    counted.counting.setOpen(true);
    counted.wait(1min);
    counted.player.visit().enterHall();

    const VisitCounts counts = counted.counts();
    const HourCounts &morning = counts.hours.at({u"2030-05-25"_s, 0});
    CHECK(morning.attracts == 1);
    CHECK(morning.attractMs == 60'000);
}
