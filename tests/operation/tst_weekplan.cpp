// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "operation/weekplan.h"
#include "session/settableclock.h"

#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// An operator before the page of opening hours, on Friday, 24 May 2030.
class Planner
{
    QTemporaryDir m_folder;
    SettableClock m_clock;
    StateWorker m_state = StateWorker(StateDatabase::open(m_folder.path()));

public:
    KioskSettings settings = KioskSettings(m_state, {});
    WeekPlan plan = WeekPlan(settings, m_clock);

    QVariantMap day(int number) const { return plan.days()[number].toMap(); }
};

constexpr int monday = 0;
constexpr int friday = 4;
constexpr int sunday = 6;

} // namespace

TEST_CASE("A day is closed and opened with a press", "[hours]")
{
    Planner planner;
    CHECK(planner.plan.isAlways());

    planner.plan.setOpen(monday, false);

    CHECK_FALSE(planner.plan.isAlways());
    CHECK_FALSE(planner.day(monday)[u"open"_s].toBool());
    CHECK(planner.settings.openingHours() == u"Tu-Su 00:00-24:00"_s);
    planner.plan.setOpen(monday, true);
    CHECK(planner.day(monday)[u"from"_s] == u"09:00"_s);
    CHECK(planner.day(monday)[u"until"_s] == u"17:00"_s);
}

TEST_CASE("Hours are moved by quarters and never turn round", "[hours]")
{
    Planner planner;
    planner.settings.setOpeningHours(u"Mo 09:00-10:00"_s);

    planner.plan.moveOpening(monday, 1);
    CHECK(planner.settings.openingHours() == u"Mo 09:15-10:00"_s);
    planner.plan.moveOpening(monday, 100);
    CHECK(planner.settings.openingHours() == u"Mo 09:45-10:00"_s);
    planner.plan.moveOpening(monday, -100);
    CHECK(planner.settings.openingHours() == u"Mo 00:00-10:00"_s);
    planner.plan.moveClosing(monday, -100);
    CHECK(planner.settings.openingHours() == u"Mo 00:00-00:15"_s);
    planner.plan.moveOpening(sunday, 1);
    CHECK(planner.settings.openingHours() == u"Mo 00:00-00:15"_s);
}

TEST_CASE("A long night closes on the next day", "[hours]")
{
    Planner planner;
    planner.settings.setOpeningHours(u"Fr 20:00-23:45"_s);

    planner.plan.moveClosing(friday, 9);

    CHECK(planner.settings.openingHours() == u"Fr 20:00-02:00"_s);
    CHECK(planner.day(friday)[u"until"_s] == u"02:00"_s);
}

TEST_CASE("A break that somebody wrote is kept when the morning is moved", "[hours]")
{
    Planner planner;
    planner.settings.setOpeningHours(u"Mo 09:00-12:00,13:00-17:00"_s);

    planner.plan.moveOpening(monday, -1);
    planner.plan.moveClosing(monday, 100);

    CHECK(planner.settings.openingHours() == u"Mo 08:45-13:00,13:00-17:00"_s);
    CHECK(planner.day(monday)[u"more"_s] == u"13:00–17:00"_s);
}

TEST_CASE("All days become like one", "[hours]")
{
    Planner planner;
    planner.settings.setOpeningHours(u"Mo 09:00-17:00; 2030-12-25 closed"_s);

    planner.plan.copyToAll(monday);

    CHECK(planner.settings.openingHours() == u"Mo-Su 09:00-17:00; 2030-12-25 closed"_s);
}

TEST_CASE("Closed today is over tomorrow", "[hours]")
{
    Planner planner;

    planner.plan.setClosedToday(true);

    CHECK(planner.plan.isClosedToday());
    CHECK(planner.settings.openingHours() == u"2030-05-24 closed"_s);
    CHECK(planner.plan.dates().size() == 1);
    planner.plan.setClosedToday(false);
    CHECK(planner.plan.isAlways());
}

TEST_CASE("Hours that cannot be read leave the exhibition open", "[hours]")
{
    Planner planner;
    planner.settings.setOpeningHours(u"Mo 9-5"_s);

    CHECK(planner.plan.isAlways());
}
