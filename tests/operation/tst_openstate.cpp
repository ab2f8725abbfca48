// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"

#include "operation/openstate.h"
#include "session/settableclock.h"

#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// On Friday, 24 May 2030, at ten, with a program of that year.
struct Kiosk {
    SettableClock clock = {};
    OpenState state {clock, ClockSanity(QDateTime(QDate(2030, 1, 1), QTime(0, 0)))};
    QSignalSpy changed {&state, &OpenState::changed};
    QSignalSpy restart {&state, &OpenState::restartDue};

    explicit Kiosk(const QString &hours = {})
    {
        state.setHours(*OpeningHours::read(hours));
        changed.clear();
    }
    /// Looks every minute.
    void wait(std::chrono::minutes time)
    {
        for (auto passed = 0min; passed < time; ++passed) {
            clock.forward(1min);
            state.advance();
        }
    }
    void setClock(const QDateTime &time)
    {
        clock.setWallTime(time);
        state.advance();
    }
};

const QString weekdays = u"Mo-Fr 09:00-17:00"_s;

} // namespace

TEST_CASE("A kiosk without hours is open, and says nothing of it", "[open]")
{
    Kiosk kiosk;

    kiosk.wait(24h);

    CHECK(kiosk.state.isOpen());
    CHECK_FALSE(kiosk.state.opensAt().isValid());
    CHECK(kiosk.changed.isEmpty());
}

TEST_CASE("A kiosk closes and opens by its hours", "[open]")
{
    Kiosk kiosk(weekdays);
    CHECK(kiosk.state.isOpen());
    CHECK_FALSE(kiosk.state.opensAt().isValid());
    CHECK(kiosk.state.nextChange() == QDateTime(QDate(2030, 5, 24), QTime(17, 0)));

    kiosk.wait(7h);

    CHECK_FALSE(kiosk.state.isOpen());
    CHECK(kiosk.changed.size() == 1);
    CHECK(kiosk.state.opensAt() == QDateTime(QDate(2030, 5, 27), QTime(9, 0)));

    kiosk.wait(64h);

    CHECK(kiosk.state.isOpen());
    CHECK(kiosk.changed.size() == 2);
}

TEST_CASE("It closes at the minute, though nobody looks at the clock but its own timer", "[open]")
{
    Kiosk kiosk(weekdays);
    kiosk.clock.forward(7h - 1s);
    kiosk.state.advance();
    REQUIRE(kiosk.state.isOpen());

    kiosk.clock.forward(1s);

    CHECK(eventually([&] { return !kiosk.state.isOpen(); }));
}

TEST_CASE("Hours that the operator changes hold at once", "[open]")
{
    Kiosk kiosk;

    kiosk.state.setHours(*OpeningHours::read(u"Sa 10:00-12:00"_s));

    CHECK_FALSE(kiosk.state.isOpen());
    CHECK(kiosk.changed.size() == 1);
}

TEST_CASE("A clock that cannot be right never closes the exhibition, and the operator is told",
          "[open][clock]")
{
    Kiosk kiosk(u"Sa 10:00-12:00"_s);
    REQUIRE_FALSE(kiosk.state.isOpen());

    kiosk.setClock(QDateTime(QDate(1970, 1, 2), QTime(3, 0)));

    CHECK(kiosk.state.isOpen());
    CHECK(kiosk.state.clockDoubt().contains(u"1970-01-02"_s));
    CHECK(kiosk.state.clockDoubt().contains(u"Set it"_s));
    CHECK(kiosk.state.clockDoubt().contains(u"stays open"_s));
    kiosk.wait(12h);
    CHECK(kiosk.state.isOpen());

    SECTION("until it has been right for a while")
    {
        kiosk.setClock(QDateTime(QDate(2030, 5, 24), QTime(20, 0)));
        kiosk.wait(9min);
        CHECK(kiosk.state.isOpen());
        kiosk.wait(1min);

        CHECK_FALSE(kiosk.state.isOpen());
        CHECK(kiosk.state.clockDoubt().isEmpty());
    }
}

TEST_CASE("A clock that jumps into the night leaves the screen on for ten minutes", "[open][clock]")
{
    Kiosk kiosk(weekdays);

    kiosk.setClock(QDateTime(QDate(2030, 5, 24), QTime(22, 0)));
    CHECK(kiosk.state.isOpen());
    CHECK(kiosk.state.clockDoubt().contains(u"set to another time"_s));
    kiosk.wait(10min);

    CHECK_FALSE(kiosk.state.isOpen());
}

TEST_CASE("Where it is always open the sentence about the clock says nothing of hours",
          "[open][clock]")
{
    Kiosk kiosk;

    kiosk.setClock(QDateTime(QDate(2055, 1, 1), QTime(3, 0)));

    CHECK(kiosk.state.clockDoubt().contains(u"many years"_s));
    CHECK_FALSE(kiosk.state.clockDoubt().contains(u"stays open"_s));
}

TEST_CASE("A kiosk starts anew once a night, within the window", "[open][restart]")
{
    Kiosk kiosk;
    kiosk.state.setRestartWindow(*NightWindow::read(u"03:00-04:30"_s));

    kiosk.wait(16h + 59min);
    CHECK(kiosk.restart.isEmpty());
    kiosk.wait(1min);
    CHECK(kiosk.restart.size() == 1);
    kiosk.wait(23h);
    CHECK(kiosk.restart.size() == 1);
    kiosk.wait(1h);
    CHECK(kiosk.restart.size() == 2);
}

TEST_CASE("Nobody is sent away by the nightly start", "[open][restart]")
{
    Kiosk kiosk;
    kiosk.state.setRestartWindow(*NightWindow::read(u"03:00-04:30"_s));
    kiosk.state.setOccupied(true);
    kiosk.wait(17h + 30min);
    CHECK(kiosk.restart.isEmpty());

    SECTION("It waits until they have gone")
    {
        kiosk.state.setOccupied(false);

        CHECK(kiosk.restart.size() == 1);
    }
    SECTION("Where they stay until the window is over, it waits for the next night")
    {
        kiosk.wait(2h);
        kiosk.state.setOccupied(false);
        CHECK(kiosk.restart.isEmpty());
        kiosk.wait(22h);

        CHECK(kiosk.restart.size() == 1);
    }
}

TEST_CASE("Who was started in the window is not started again in it", "[open][restart]")
{
    Kiosk kiosk;
    kiosk.clock.forward(17h + 10min);
    kiosk.state.setRestartWindow(*NightWindow::read(u"03:00-04:30"_s));

    kiosk.wait(2h);

    CHECK(kiosk.restart.isEmpty());
    kiosk.wait(23h);
    CHECK(kiosk.restart.size() == 1);
}

TEST_CASE("A clock in doubt starts nothing anew", "[open][restart]")
{
    Kiosk kiosk;
    kiosk.state.setRestartWindow(*NightWindow::read(u"03:00-04:30"_s));

    kiosk.setClock(QDateTime(QDate(2030, 5, 25), QTime(3, 30)));
    CHECK(kiosk.restart.isEmpty());
    kiosk.wait(10min);

    CHECK(kiosk.restart.size() == 1);
}
