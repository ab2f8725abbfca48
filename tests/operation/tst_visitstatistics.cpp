// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"

#include "operation/visitstatistics.h"
#include "session/settableclock.h"
#include "storage/state/statisticsrepository.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <SQLiteCpp/Database.h>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// On Friday, 24 May 2030, at ten.
struct Counted {
    QTemporaryDir folder;
    SettableClock clock = {};
    StateWorker worker = StateWorker(StateDatabase::open(folder.path()));

    void visit(VisitStatistics &statistics)
    {
        statistics.sessionBegan(u"en"_s);
        statistics.slideShown(u"sea/tides/1"_s, u"en"_s);
        clock.forward(20s);
        statistics.sessionEnded();
    }
    VisitCounts stored()
    {
        worker.finish();
        return StatisticsRepository(StateDatabase::open(folder.path())).between({}, {});
    }
};

qint64 sessionsIn(const VisitCounts &counts)
{
    qint64 sessions = 0;
    for (const auto &[key, hour] : counts.hours)
        sessions += hour.sessions;
    return sessions;
}

} // namespace

TEST_CASE("A visit is written when it ends", "[visits]")
{
    Counted counted;
    VisitStatistics statistics(counted.worker, counted.clock);
    statistics.setExhibition(u"coast"_s);

    counted.visit(statistics);

    const VisitCounts stored = counted.stored();
    CHECK(sessionsIn(stored) == 1);
    REQUIRE(stored.slides.size() == 1);
    CHECK(stored.slides.begin()->first.exhibition == u"coast"_s);
    CHECK(stored.slides.begin()->second.dwellMs == 20'000);
}

TEST_CASE("A visit that goes on is written when the program ends", "[visits]")
{
    Counted counted;
    {
        VisitStatistics statistics(counted.worker, counted.clock);
        statistics.sessionBegan(u"en"_s);
        counted.clock.forward(20s);
    }

    CHECK(sessionsIn(counted.stored()) == 1);
    CHECK(counted.stored().sessionsByLength.size() == 1);
}

TEST_CASE("The operator sees how many came today, before and after a restart", "[visits]")
{
    Counted counted;
    {
        VisitStatistics statistics(counted.worker, counted.clock);
        counted.visit(statistics);
        counted.visit(statistics);
        CHECK(eventually([&] { return statistics.visitorsToday() == 2; }));
    }
    VisitStatistics statistics(counted.worker, counted.clock);
    QSignalSpy changed(&statistics, &VisitStatistics::visitorsTodayChanged);

    CHECK(eventually([&] { return statistics.visitorsToday() == 2; }));
    counted.visit(statistics);
    CHECK(statistics.visitorsToday() == 3);
    CHECK(changed.size() >= 2);

    SECTION("and begins at nothing on the next day")
    {
        counted.clock.forward(24h);
        counted.visit(statistics);

        CHECK(eventually([&] { return statistics.visitorsToday() == 1; }));
    }
}

TEST_CASE("Where the operator wants no statistics, nothing is kept", "[visits]")
{
    Counted counted;
    VisitStatistics statistics(counted.worker, counted.clock);
    statistics.sessionBegan(u"en"_s);

    statistics.setCounting(false);
    statistics.sessionEnded();
    counted.visit(statistics);
    statistics.attractBegan();
    statistics.flush();
    CHECK(counted.stored().isEmpty());

    statistics.setCounting(true);
    counted.visit(statistics);
    CHECK(sessionsIn(counted.stored()) == 1);
}

TEST_CASE("A disk that takes nothing hinders no visit", "[visits]")
{
    Counted counted;
    VisitStatistics statistics(counted.worker, counted.clock);
    counted.worker.post([](StateDatabase &state) {
        state.connection().exec("DROP TABLE visit_hour; DROP TABLE visit_length");
    });

    counted.visit(statistics);
    counted.visit(statistics);
    counted.worker.finish();

    CHECK(statistics.visitorsToday() >= 2);
}

TEST_CASE("Nothing is written while a visit goes on", "[visits]")
{
    Counted counted;
    VisitStatistics statistics(counted.worker, counted.clock);
    counted.worker.finish();
    const StateDatabase watcher = StateDatabase::open(counted.folder.path());
    const auto version = [&] {
        counted.worker.finish();
        return watcher.connection().execAndGet("PRAGMA data_version").getInt();
    };
    const int before = version();

    statistics.sessionBegan(u"en"_s);
    for (int slide = 1; slide < 50; ++slide) {
        statistics.slideShown(u"sea/tides/%1"_s.arg(slide), u"en"_s);
        counted.clock.forward(100ms);
    }
    CHECK(version() == before);
    statistics.sessionEnded();

    CHECK(version() != before);
}
