// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "session/settableclock.h"
#include "session/steadyclock.h"
#include "session/visitorsession.h"

#include <thread>

using namespace vitrine;
using namespace std::chrono_literals;
using State = VisitorSession::State;

namespace {

/// A visitor who began to touch a moment ago: 60 s until the prompt, 20 s to answer it.
struct Visitor {
    Visitor() { session.touched(); }

    void wait(std::chrono::milliseconds time)
    {
        clock.forward(time);
        session.advance();
    }

    SettableClock clock = {};
    VisitorSession session = VisitorSession(clock, {});
};

} // namespace

TEST_CASE("Nobody is there until somebody touches", "[session]")
{
    SettableClock clock;
    VisitorSession session(clock, {});

    clock.forward(100h);
    session.advance();
    CHECK(session.state() == State::Attract);
    CHECK_FALSE(session.untilNextChange());

    session.touched();
    CHECK(session.state() == State::Active);
    CHECK(session.untilNextChange() == 60s);
    CHECK(session.visits() == 0);
}

TEST_CASE("Who touches nothing is asked whether they are still there, then taken for gone",
          "[session]")
{
    Visitor visitor;

    visitor.wait(60s - 1ms);
    CHECK(visitor.session.state() == State::Active);
    CHECK(visitor.session.untilNextChange() == 1ms);
    visitor.wait(1ms);
    CHECK(visitor.session.state() == State::Warning);
    CHECK(visitor.session.promptLeft() == 20s);
    visitor.wait(20s - 1ms);
    CHECK(visitor.session.state() == State::Warning);
    CHECK(visitor.session.promptLeft() == 1ms);
    CHECK(visitor.session.visits() == 0);
    visitor.wait(1ms);
    CHECK(visitor.session.state() == State::Attract);
    CHECK(visitor.session.promptLeft() == 0ms);
    CHECK(visitor.session.visits() == 1);
}

TEST_CASE("Every touch gives the whole idle time again", "[session]")
{
    Visitor visitor;

    visitor.wait(59s);
    visitor.session.touched();
    visitor.wait(59s);

    CHECK(visitor.session.state() == State::Active);
    CHECK(visitor.session.untilNextChange() == 1s);
}

TEST_CASE("One touch answers the prompt, as often as it comes", "[session]")
{
    Visitor visitor;

    for (int time = 0; time < 30; ++time) {
        visitor.wait(60s);
        REQUIRE(visitor.session.state() == State::Warning);
        visitor.wait(19s);
        visitor.session.touched();
        REQUIRE(visitor.session.state() == State::Active);
        REQUIRE(visitor.session.untilNextChange() == 60s);
    }

    CHECK(visitor.session.visits() == 0);
}

TEST_CASE("A visitor who starts again leaves at once", "[session]")
{
    Visitor visitor;

    SECTION("from the exhibition") { }
    SECTION("from the prompt")
    {
        visitor.wait(60s);
    }
    visitor.session.end();

    CHECK(visitor.session.state() == State::Attract);
    CHECK(visitor.session.visits() == 1);
    CHECK_FALSE(visitor.session.untilNextChange());
}

TEST_CASE("Where nobody is, nobody leaves", "[session]")
{
    Visitor visitor;

    visitor.session.end();
    visitor.session.end();

    CHECK(visitor.session.visits() == 1);
}

TEST_CASE("The idle time does not run while something plays", "[session]")
{
    Visitor visitor;

    visitor.clock.forward(10s);
    visitor.session.hold();
    visitor.wait(10min);
    CHECK(visitor.session.state() == State::Active);
    CHECK_FALSE(visitor.session.untilNextChange());
    visitor.clock.forward(10min);
    visitor.session.release();

    CHECK(visitor.session.untilNextChange() == 50s);
    visitor.wait(50s);
    CHECK(visitor.session.state() == State::Warning);
}

TEST_CASE("The idle time runs again when the last of several things has played", "[session]")
{
    Visitor visitor;

    visitor.session.hold();
    visitor.session.hold();
    visitor.session.release();
    visitor.wait(10min);
    CHECK(visitor.session.state() == State::Active);
    visitor.session.release();
    visitor.session.release(); // One too many owes nothing to the next.
    visitor.session.hold();
    visitor.wait(10min);

    CHECK(visitor.session.state() == State::Active);
}

TEST_CASE("A prompt waits while something plays, and a touch still answers it", "[session]")
{
    Visitor visitor;
    visitor.wait(60s);
    visitor.wait(5s);

    visitor.session.hold();
    visitor.wait(10min);
    CHECK(visitor.session.state() == State::Warning);
    CHECK(visitor.session.promptLeft() == 15s);
    visitor.session.touched();

    CHECK(visitor.session.state() == State::Active);
}

TEST_CASE("A visitor who touches while something plays has the whole idle time after it",
          "[session]")
{
    Visitor visitor;
    visitor.wait(30s);
    visitor.session.hold();
    visitor.wait(1min);
    visitor.session.touched();
    visitor.wait(1min);

    visitor.session.release();

    CHECK(visitor.session.untilNextChange() == 60s);
}

TEST_CASE("A visitor can be asked late and still has the whole prompt", "[session]")
{
    Visitor visitor;

    visitor.wait(75s);

    CHECK(visitor.session.state() == State::Warning);
    CHECK(visitor.session.promptLeft() == 20s);
}

TEST_CASE("After a machine slept, the visitor of before has gone", "[session]")
{
    Visitor visitor;

    SECTION("and the attract screen is back")
    {
        visitor.wait(8h);
    }
    SECTION("also from the prompt")
    {
        visitor.wait(60s);
        visitor.wait(8h);
    }
    SECTION("even if the clock went to its end")
    {
        visitor.clock.set(std::chrono::milliseconds::max());
        visitor.session.advance();
    }

    CHECK(visitor.session.state() == State::Attract);
    CHECK(visitor.session.visits() == 1);
}

TEST_CASE("Who touches a machine that slept begins a session of their own", "[session]")
{
    Visitor visitor;
    SECTION("while nobody had been asked") { }
    SECTION("while somebody was asked")
    {
        visitor.wait(60s);
    }
    visitor.clock.forward(8h);

    visitor.session.touched();

    CHECK(visitor.session.state() == State::Active);
    CHECK(visitor.session.visits() == 1);
    CHECK(visitor.session.untilNextChange() == 60s);
}

TEST_CASE("A touch that comes just before the prompt was raised counts", "[session]")
{
    Visitor visitor;
    visitor.clock.forward(61s);

    visitor.session.touched();

    CHECK(visitor.session.state() == State::Active);
    CHECK(visitor.session.visits() == 0);
}

TEST_CASE("A clock that is set back takes nobody's time and keeps nobody for ever", "[session]")
{
    Visitor visitor;
    visitor.wait(30s);

    visitor.wait(-1h);
    CHECK(visitor.session.state() == State::Active);
    CHECK(visitor.session.untilNextChange() == 30s);
    visitor.wait(30s);

    CHECK(visitor.session.state() == State::Warning);
}

TEST_CASE("Times that nobody could keep are made sensible", "[session]")
{
    SettableClock clock;

    VisitorSession hasty(clock, {.idle = 0ms, .prompt = -5s});
    hasty.touched();
    CHECK(hasty.untilNextChange() == 1ms);
    clock.forward(1ms);
    hasty.advance();
    CHECK(hasty.promptLeft() == 1ms);

    VisitorSession patient(clock, {.idle = std::chrono::milliseconds::max(), .prompt = 20s});
    patient.touched();
    CHECK(patient.untilNextChange() == 24h);
}

TEST_CASE("The real clock goes on", "[session]")
{
    const SteadyClock clock;
    const auto before = clock.now();

    while (clock.now() == before)
        std::this_thread::yield();

    CHECK(clock.now() > before);
    CHECK(clock.now() - before < 1min);
}
