// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "session/settableclock.h"
#include "statistics/visittally.h"

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// On Friday, 24 May 2030, at ten.
struct Museum {
    SettableClock clock = {};
    VisitTally tally = VisitTally(clock);

    Museum() { tally.setExhibition(u"coast"_s); }

    void look(const QString &path, std::chrono::milliseconds time, const QString &locale = u"en"_s)
    {
        tally.slideShown(path, locale);
        clock.forward(time);
    }
};

const std::pair<QString, int> ten(u"2030-05-24"_s, 10);

SlideKey slide(const QString &path, const QString &locale = u"en"_s)
{
    return {.day = u"2030-05-24"_s, .exhibition = u"coast"_s, .path = path, .locale = locale};
}

} // namespace

TEST_CASE("A visit counts once, with its length and what was looked at", "[tally]")
{
    Museum museum;
    museum.tally.attractBegan();
    museum.clock.forward(5min);

    museum.tally.sessionBegan(u"en"_s);
    museum.clock.forward(10s);
    museum.look(u"sea/tides/1"_s, 4s);
    museum.look(u"sea/tides/2"_s, 20s);
    museum.tally.slideLeft();
    museum.clock.forward(6s);
    museum.tally.sessionEnded();

    const VisitCounts counts = museum.tally.take();
    const HourCounts hour {
        .attracts = 1, .attractMs = 300'000, .sessions = 1, .engaged = 1, .sessionMs = 40'000};
    CHECK(counts.hours.at(ten) == hour);
    CHECK(counts.sessionsByLength.at({u"2030-05-24"_s, 2}) == 1);
    CHECK(counts.sessionsByLocale.at({u"2030-05-24"_s, u"en"_s}) == 1);
    const SlideCounts first {.views = 1, .dwellMs = 4000, .dwells = {0, 1, 0, 0, 0}};
    const SlideCounts second {.views = 1, .dwellMs = 20'000, .dwells = {0, 0, 0, 1, 0}};
    CHECK(counts.slides.at(slide(u"sea/tides/1"_s)) == first);
    CHECK(counts.slides.at(slide(u"sea/tides/2"_s)) == second);
    CHECK(museum.tally.take().isEmpty());
}

TEST_CASE("Who only touches and goes has looked at nothing", "[tally]")
{
    Museum museum;

    museum.tally.sessionBegan(u"en"_s);
    museum.clock.forward(3s);
    museum.tally.sessionEnded();

    const VisitCounts counts = museum.tally.take();
    CHECK(counts.hours.at(ten).sessions == 1);
    CHECK(counts.hours.at(ten).engaged == 0);
    CHECK(counts.slides.empty());
}

TEST_CASE("A visitor who has gone was there until the last touch", "[tally]")
{
    Museum museum;
    museum.tally.sessionBegan(u"en"_s);
    museum.look(u"sea/tides/1"_s, 10s);
    museum.clock.forward(60s);
    museum.tally.fellSilent(60s);
    museum.clock.forward(20s);

    SECTION("so that the time in which nobody was there does not count")
    {
        museum.tally.slideLeft();
        museum.tally.sessionEnded();

        const VisitCounts counts = museum.tally.take();
        CHECK(counts.hours.at(ten).sessionMs == 10'000);
        CHECK(counts.slides.at(slide(u"sea/tides/1"_s)).dwellMs == 10'000);
    }
    SECTION("unless they answer: then they have been reading")
    {
        museum.tally.spokeAgain();
        museum.clock.forward(5s);
        museum.tally.sessionEnded();

        const VisitCounts counts = museum.tally.take();
        CHECK(counts.hours.at(ten).sessionMs == 95'000);
        CHECK(counts.slides.at(slide(u"sea/tides/1"_s)).dwellMs == 95'000);
    }
    SECTION("and the next visitor begins anew")
    {
        museum.tally.sessionEnded();
        museum.tally.sessionBegan(u"en"_s);
        museum.clock.forward(7s);
        museum.tally.sessionEnded();

        CHECK(museum.tally.take().hours.at(ten).sessionMs == 17'000);
    }
}

TEST_CASE("A visit counts for the language it ended in, a slide for the one it was read in",
          "[tally]")
{
    Museum museum;
    museum.tally.sessionBegan(u"en"_s);
    museum.look(u"sea/tides/1"_s, 3s);
    museum.tally.localeChosen(u"zh-Hans"_s);
    museum.look(u"sea/tides/1"_s, 9s, u"zh-Hans"_s);
    museum.tally.sessionEnded();

    const VisitCounts counts = museum.tally.take();

    CHECK(counts.sessionsByLocale.size() == 1);
    CHECK(counts.sessionsByLocale.at({u"2030-05-24"_s, u"zh-Hans"_s}) == 1);
    CHECK(counts.slides.at(slide(u"sea/tides/1"_s)).dwellMs == 3000);
    CHECK(counts.slides.at(slide(u"sea/tides/1"_s, u"zh-Hans"_s)).dwellMs == 9000);
}

TEST_CASE("A visit belongs to the hour it began in, even over midnight", "[tally]")
{
    Museum museum;
    museum.clock.forward(13h + 59min);
    museum.tally.sessionBegan(u"en"_s);
    museum.clock.forward(3min);
    museum.tally.sessionEnded();

    const VisitCounts counts = museum.tally.take();

    CHECK(counts.hours.size() == 1);
    CHECK(counts.hours.at({u"2030-05-24"_s, 23}).sessionMs == 180'000);
}

TEST_CASE("A visit in two halves of a write is counted once", "[tally]")
{
    Museum museum;
    museum.tally.sessionBegan(u"en"_s);
    museum.look(u"sea/tides/1"_s, 30s);
    VisitCounts first = museum.tally.take();
    museum.clock.forward(30s);
    museum.tally.sessionEnded();
    VisitCounts second = museum.tally.take();

    CHECK(first.hours.at(ten).sessions + second.hours.at(ten).sessions == 1);
    CHECK(first.hours.at(ten).sessionMs + second.hours.at(ten).sessionMs == 60'000);
    CHECK(first.slides.empty());
    CHECK(second.slides.at(slide(u"sea/tides/1"_s)).dwellMs == 60'000);
}

TEST_CASE("Under a clock that cannot be believed, visits have no date", "[tally]")
{
    Museum museum;
    museum.tally.setClockTrusted(false);
    museum.tally.sessionBegan(u"en"_s);
    museum.look(u"sea/tides/1"_s, 3s);
    museum.tally.sessionEnded();

    const VisitCounts counts = museum.tally.take();

    CHECK(counts.hours.begin()->first.first == VisitCounts::unknownDay);
    CHECK(counts.slides.begin()->first.day == VisitCounts::unknownDay);
}

TEST_CASE("The clock on the wall may jump: lengths are right all the same", "[tally]")
{
    Museum museum;
    museum.tally.sessionBegan(u"en"_s);
    museum.clock.forward(10s);
    museum.clock.setWallTime(museum.clock.wallTime().addDays(-400));
    museum.clock.forward(10s);
    museum.tally.sessionEnded();

    CHECK(museum.tally.take().hours.at(ten).sessionMs == 20'000);
}

TEST_CASE("An attract loop that nobody touched before closing time led to nothing", "[tally]")
{
    Museum museum;
    museum.tally.attractBegan();
    museum.clock.forward(1h);
    museum.tally.attractEnded();
    museum.clock.forward(14h);
    museum.tally.sessionBegan(u"en"_s);

    const VisitCounts counts = museum.tally.take();

    CHECK(counts.hours.at(ten).attracts == 1);
    CHECK(counts.hours.at({u"2030-05-25"_s, 1}).attractMs == 0);
}

TEST_CASE("An attract loop that goes on in another window is one", "[tally]")
{
    Museum museum;
    museum.tally.attractBegan();
    museum.clock.forward(5min);
    museum.tally.attractBegan();
    museum.clock.forward(5min);
    museum.tally.sessionBegan(u"en"_s);

    const VisitCounts counts = museum.tally.take();

    CHECK(counts.hours.at(ten).attracts == 1);
    CHECK(counts.hours.at(ten).attractMs == 600'000);
}

TEST_CASE("Slides outside a visit, in display mode for instance, do not count", "[tally]")
{
    Museum museum;
    museum.look(u"sea/tides/1"_s, 3s);
    museum.tally.slideLeft();

    CHECK(museum.tally.take().isEmpty());
}

TEST_CASE("The name of a slide takes no more than its share", "[tally]")
{
    Museum museum;
    museum.tally.sessionBegan(u"en"_s);
    museum.look(QString(5000, u'x'), 3s, QString(500, u'y'));
    museum.tally.sessionEnded();

    const VisitCounts counts = museum.tally.take();

    CHECK(counts.slides.begin()->first.path.size() == 200);
    CHECK(counts.slides.begin()->first.locale.size() == 35);
}
