// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"

#include "lock/pin.h"
#include "operation/operatordesk.h"
#include "session/settableclock.h"

#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString right = u"280519"_s;

/// A kiosk whose operator comes and goes, and whose clock a test sets.
class Kiosk
{
public:
    explicit Kiosk(bool hasPin = true)
    {
        if (hasPin)
            PinRepository(StateDatabase::open(m_folder.path())).set(Pin::from(right)->hash());
        start();
    }
    void start()
    {
        m_desk.reset();
        m_worker.reset();
        m_worker = std::make_unique<StateWorker>(StateDatabase::open(m_folder.path()));
        m_desk = std::make_unique<OperatorDesk>(*m_worker, clock);
    }
    OperatorDesk &desk() { return *m_desk; }
    bool is(OperatorDesk::State state)
    {
        return eventually([&] { return m_desk->state() == state; });
    }
    void enter(const QString &digits)
    {
        for (const QChar digit : digits)
            m_desk->type(digit.digitValue());
        m_desk->enter();
    }
    /// Calls, and enters the digits at the lock.
    void attempt(const QString &digits)
    {
        if (m_desk->state() == OperatorDesk::Away)
            m_desk->call();
        REQUIRE(is(OperatorDesk::Locked));
        enter(digits);
        REQUIRE(eventually([&] { return m_desk->state() != OperatorDesk::Checking; }));
    }

    SettableClock clock;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<StateWorker> m_worker;
    std::unique_ptr<OperatorDesk> m_desk;
};

} // namespace

TEST_CASE("The panel opens for the right PIN alone", "[desk]")
{
    Kiosk kiosk;
    CHECK(kiosk.desk().state() == OperatorDesk::Away);

    kiosk.attempt(u"111111"_s);
    CHECK(kiosk.desk().state() == OperatorDesk::Locked);
    CHECK(kiosk.desk().said() == OperatorDesk::Wrong);
    CHECK(kiosk.desk().typed() == 0);

    kiosk.attempt(right);
    CHECK(kiosk.desk().state() == OperatorDesk::Open);
    kiosk.desk().leave();
    CHECK(kiosk.desk().state() == OperatorDesk::Away);
}

TEST_CASE("Nothing is typed before somebody has called, nor on the open panel", "[desk]")
{
    Kiosk kiosk;
    kiosk.desk().type(1);
    kiosk.desk().enter();
    CHECK(kiosk.desk().typed() == 0);
    CHECK(kiosk.desk().state() == OperatorDesk::Away);

    kiosk.attempt(right);
    kiosk.desk().type(1);
    kiosk.desk().enter();
    CHECK(kiosk.desk().typed() == 0);
    CHECK(kiosk.desk().state() == OperatorDesk::Open);
}

TEST_CASE("After three wrong PINs nobody gets in for a minute, not even with the right one",
          "[desk]")
{
    Kiosk kiosk;
    for (int i = 0; i < 3; ++i)
        kiosk.attempt(u"111111"_s);
    CHECK(kiosk.desk().secondsToWait() == 60);

    kiosk.enter(right);
    CHECK(kiosk.desk().typed() == 0);
    CHECK(kiosk.desk().state() == OperatorDesk::Locked);

    SECTION("though the kiosk is switched off and on")
    {
        kiosk.start();
        kiosk.desk().call();
        REQUIRE(kiosk.is(OperatorDesk::Locked));
        CHECK(kiosk.desk().secondsToWait() == 60);
    }
    SECTION("though the clock is set back")
    {
        kiosk.clock.setWallTime(QDateTime(QDate(1970, 1, 1), QTime(0, 1)));
        kiosk.start();
        kiosk.desk().call();
        REQUIRE(kiosk.is(OperatorDesk::Locked));
        CHECK(kiosk.desk().secondsToWait() == 60);
    }
    kiosk.clock.forward(60s);
    CHECK(kiosk.desk().secondsToWait() == 0);
    kiosk.attempt(u"222222"_s);
    CHECK(kiosk.desk().secondsToWait() == 120);
    kiosk.clock.forward(120s);
    kiosk.attempt(right);
    CHECK(kiosk.desk().state() == OperatorDesk::Open);

    kiosk.desk().leave();
    kiosk.attempt(u"333333"_s);
    CHECK(kiosk.desk().secondsToWait() == 0);
}

TEST_CASE("Where there is no PIN it is chosen at the first start, typed twice", "[desk]")
{
    Kiosk kiosk(false);
    kiosk.desk().call();
    REQUIRE(kiosk.is(OperatorDesk::Choosing));

    kiosk.enter(u"2805"_s);
    CHECK(kiosk.desk().said() == OperatorDesk::TooShort);
    kiosk.enter(u"123456"_s);
    CHECK(kiosk.desk().said() == OperatorDesk::TooEasy);
    kiosk.enter(right);
    REQUIRE(kiosk.desk().state() == OperatorDesk::Repeating);
    kiosk.enter(u"280518"_s);
    CHECK(kiosk.desk().said() == OperatorDesk::NotTheSame);
    REQUIRE(kiosk.desk().state() == OperatorDesk::Choosing);
    kiosk.enter(right);
    kiosk.enter(right);
    REQUIRE(kiosk.is(OperatorDesk::Open));

    kiosk.start();
    kiosk.attempt(right);
    CHECK(kiosk.desk().state() == OperatorDesk::Open);
}

TEST_CASE("A visitor who finds a kiosk without a PIN cannot choose one", "[desk]")
{
    Kiosk kiosk(false);
    kiosk.desk().endChoosing();

    kiosk.desk().call();

    REQUIRE(kiosk.is(OperatorDesk::Refusing));
    kiosk.enter(right);
    CHECK(kiosk.desk().state() == OperatorDesk::Refusing);
    CHECK(kiosk.desk().typed() == 0);
}
