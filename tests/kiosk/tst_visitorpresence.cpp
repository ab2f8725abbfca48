// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "finger.h"

#include "presentation/visitorpresence.h"
#include "session/settableclock.h"

#include <QCoreApplication>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QtTest/qtestkeyboard.h>

using namespace vitrine;
using namespace std::chrono_literals;

namespace {

/// 45 s until the prompt, 10 s to answer it.
struct Presence {
    void wait(std::chrono::milliseconds time)
    {
        clock.forward(time);
        presence.advance();
    }

    SettableClock clock = {};
    VisitorPresence presence {clock, {.idle = 45s, .prompt = 10s}};
    QSignalSpy changed {&presence, &VisitorPresence::changed};
    QSignalSpy ended {&presence, &VisitorPresence::ended};
};

} // namespace

TEST_CASE("Nobody is there until somebody comes", "[presence]")
{
    Presence them;

    them.wait(1h);

    CHECK(them.presence.state() == VisitorPresence::Nobody);
    CHECK(them.presence.secondsLeft() == 0);
    CHECK(them.changed.isEmpty());
    CHECK(them.ended.isEmpty());
}

TEST_CASE("Who touches nothing is asked, counted down, and taken for gone", "[presence]")
{
    Presence them;

    them.presence.stay();
    CHECK(them.presence.state() == VisitorPresence::Somebody);
    them.wait(45s);
    CHECK(them.presence.state() == VisitorPresence::Asking);
    for (int left = 10; left > 0; --left) {
        CHECK(them.presence.secondsLeft() == left);
        CHECK(them.ended.isEmpty());
        them.wait(1s);
    }

    CHECK(them.presence.state() == VisitorPresence::Nobody);
    CHECK(them.presence.secondsLeft() == 0);
    CHECK(them.ended.size() == 1);
    CHECK(them.changed.size() == 3);
}

TEST_CASE("A second that has begun counts whole", "[presence]")
{
    Presence them;
    them.presence.stay();
    them.wait(45s);

    them.wait(9'999ms);

    CHECK(them.presence.secondsLeft() == 1);
}

TEST_CASE("Who answers the prompt has the whole time again", "[presence]")
{
    Presence them;
    them.presence.stay();
    them.wait(45s);
    them.wait(9s);

    them.presence.stay();
    CHECK(them.presence.state() == VisitorPresence::Somebody);
    them.wait(44s);

    CHECK(them.presence.state() == VisitorPresence::Somebody);
    CHECK(them.ended.isEmpty());
}

TEST_CASE("While something plays nobody is asked", "[presence]")
{
    Presence them;
    them.presence.stay();
    them.wait(40s);

    them.presence.setHeld(true);
    them.wait(1h);
    CHECK(them.presence.state() == VisitorPresence::Somebody);
    them.presence.setHeld(false);
    them.wait(5s);

    CHECK(them.presence.state() == VisitorPresence::Asking);
}

TEST_CASE("Being held twice needs one release", "[presence]")
{
    Presence them;
    them.presence.stay();

    them.presence.setHeld(true);
    them.presence.setHeld(true);
    them.presence.setHeld(false);
    them.wait(45s);

    CHECK(them.presence.state() == VisitorPresence::Asking);
}

TEST_CASE("Who starts again has left", "[presence]")
{
    Presence them;
    them.presence.stay();
    them.wait(45s);

    them.presence.leave();

    CHECK(them.presence.state() == VisitorPresence::Nobody);
    CHECK(them.ended.size() == 1);
}

TEST_CASE("A machine that slept forgets the visitor of before, even if one touches it first",
          "[presence]")
{
    Presence them;
    them.presence.stay();
    them.clock.forward(8h);

    them.presence.stay();

    CHECK(them.ended.size() == 1);
    CHECK(them.presence.state() == VisitorPresence::Somebody);
}

TEST_CASE("The timer asks by itself", "[presence]")
{
    SettableClock clock;
    VisitorPresence presence(clock, {.idle = 50ms, .prompt = 10s});
    presence.stay();

    clock.forward(50ms);

    CHECK(eventually([&] { return presence.state() == VisitorPresence::Asking; }));
}

TEST_CASE("Every touch and every key on a window gives the whole time again", "[presence]")
{
    Presence them;
    QQuickWindow window;
    window.resize(640, 480);
    window.show();
    REQUIRE(eventually([&] { return window.isExposed(); }));
    QCoreApplication::instance()->installEventFilter(&them.presence);
    them.presence.stay();
    them.wait(44s);

    SECTION("a touch")
    {
        Finger(window).tap(QPointF(100, 100));
    }
    SECTION("a key")
    {
        QTest::keyClick(&window, Qt::Key_A);
    }
    them.wait(44s);

    CHECK(them.presence.state() == VisitorPresence::Somebody);
}

TEST_CASE("A touch beside the prompt is left to the prompt", "[presence]")
{
    Presence them;
    QQuickWindow window;
    window.resize(640, 480);
    window.show();
    REQUIRE(eventually([&] { return window.isExposed(); }));
    QCoreApplication::instance()->installEventFilter(&them.presence);
    them.presence.stay();
    them.wait(45s);

    Finger(window).tap(QPointF(100, 100));

    CHECK(them.presence.state() == VisitorPresence::Asking);
}
