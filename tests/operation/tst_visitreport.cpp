// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"

#include "operation/visitreport.h"
#include "session/settableclock.h"
#include "storage/state/statisticsrepository.h"

#include <QDir>
#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// A kiosk that had visitors, on Friday, 24 May 2030, and a slot for sticks.
class Counted
{
    QTemporaryDir m_folder;
    SettableClock m_clock;
    StateWorker m_state = StateWorker(StateDatabase::open(m_folder.path()));

public:
    QStringList sticks;
    VisitReport report = VisitReport(m_state, m_clock, [this] { return sticks; });

    void add(const QString &day, int sessions)
    {
        VisitCounts counts;
        counts.hours[{day, 10}].sessions = sessions;
        counts.slides[{day, u"sea"_s, u"sea/tides/1"_s, u"en"_s}]
            = {.views = sessions, .dwellMs = sessions * 60'000};
        m_state.post([counts](StateDatabase &state) { StatisticsRepository(state).add(counts); });
    }
};

} // namespace

TEST_CASE("The last fourteen days are added up, those without visitors too", "[report]")
{
    Counted counted;
    counted.add(u"2030-05-24"_s, 3);
    counted.add(u"2030-05-11"_s, 5);
    counted.add(u"2030-05-10"_s, 100);

    counted.report.refresh();
    REQUIRE(eventually([&] { return !counted.report.days().isEmpty(); }));

    const QVariantList days = counted.report.days();
    REQUIRE(days.size() == 14);
    CHECK(days.first().toMap()[u"day"_s] == u"5-11"_s);
    CHECK(days.first().toMap()[u"visitors"_s] == 5);
    CHECK(days[1].toMap()[u"visitors"_s] == 0);
    CHECK(days.last().toMap()[u"visitors"_s] == 3);
    CHECK(counted.report.visitors() == 8);
    CHECK(counted.report.mostVisitors() == 5);
    REQUIRE(counted.report.stories().size() == 1);
    CHECK(counted.report.stories()[0].toMap()[u"path"_s] == u"sea/tides"_s);
    CHECK(counted.report.stories()[0].toMap()[u"minutes"_s] == 8);
}

TEST_CASE("What was counted goes onto a stick", "[report]")
{
    Counted counted;
    counted.add(u"2030-05-24"_s, 3);
    const QTemporaryDir stick;
    counted.sticks = {u"/nowhere/at/all"_s, stick.path()};

    counted.report.copyToStick();

    REQUIRE(eventually([&] { return counted.report.copy() == VisitReport::Copied; }));
    CHECK(counted.report.copied().startsWith(stick.path()));
    CHECK(QDir(counted.report.copied()).entryList(QDir::Files).size() == 2);
}

TEST_CASE("Without a stick, or with one that takes nothing, the operator is told", "[report]")
{
    Counted counted;

    counted.report.copyToStick();
    REQUIRE(eventually([&] { return counted.report.copy() == VisitReport::NoStick; }));

    counted.sticks = {u"/nowhere/at/all"_s};
    counted.report.copyToStick();
    REQUIRE(eventually([&] { return counted.report.copy() == VisitReport::CopyFailed; }));
    CHECK(counted.report.copied().contains(u"/nowhere/at/all"_s));
}
