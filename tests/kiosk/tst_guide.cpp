// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "presentation/guide.h"
#include "session/settableclock.h"

#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Talk {
    SettableClock clock = {};
    Guide guide {4, clock};
    QSignalSpy changed {&guide, &Guide::changed};
};

} // namespace

TEST_CASE("A talk begins at the first slide, and its time at the first step", "[guide]")
{
    Talk talk;

    CHECK(talk.guide.current() == 1);
    CHECK(talk.guide.shown() == 1);
    CHECK(talk.guide.following() == 2);
    CHECK_FALSE(talk.guide.isRunning());
    talk.clock.forward(5min);
    CHECK(talk.guide.elapsed() == u"00:00"_s);

    talk.guide.next();
    talk.clock.forward(65s);

    CHECK(talk.guide.current() == 2);
    CHECK(talk.guide.elapsed() == u"01:05"_s);
    CHECK(talk.changed.size() == 1);
}

TEST_CASE("Nobody can go beyond either end", "[guide]")
{
    Talk talk;

    talk.guide.previous();
    CHECK(talk.guide.current() == 1);
    talk.guide.last();
    CHECK(talk.guide.current() == 4);
    CHECK(talk.guide.following() == 0);
    talk.guide.next();
    CHECK(talk.guide.current() == 4);
    talk.guide.goTo(99);
    CHECK(talk.guide.current() == 4);
    talk.guide.goTo(0);
    CHECK(talk.guide.current() == 1);
    talk.guide.goTo(3);
    talk.guide.first();
    CHECK(talk.guide.current() == 1);
}

TEST_CASE("While held, the audience's slide stays and the guide's goes on", "[guide]")
{
    Talk talk;
    talk.guide.goTo(2);

    talk.guide.toggleFreeze();
    talk.guide.next();
    CHECK(talk.guide.isFrozen());
    CHECK(talk.guide.current() == 3);
    CHECK(talk.guide.shown() == 2);
    talk.guide.toggleFreeze();

    CHECK(talk.guide.shown() == 3);
}

TEST_CASE("Black and white replace each other and go as they came", "[guide]")
{
    Talk talk;

    talk.guide.toggleBlack();
    CHECK(talk.guide.blank() == Guide::Black);
    talk.guide.toggleWhite();
    CHECK(talk.guide.blank() == Guide::White);
    talk.guide.toggleWhite();

    CHECK(talk.guide.blank() == Guide::None);
}

TEST_CASE("The time can be stopped, gone on with and begun again", "[guide]")
{
    Talk talk;
    talk.guide.toggleTimer();
    talk.clock.forward(10s);

    talk.guide.toggleTimer();
    talk.clock.forward(10s);
    CHECK(talk.guide.elapsed() == u"00:10"_s);
    talk.guide.next();
    CHECK_FALSE(talk.guide.isRunning());
    talk.guide.toggleTimer();
    talk.clock.forward(1h);
    CHECK(talk.guide.elapsed() == u"1:00:10"_s);
    talk.guide.resetTimer();

    CHECK(talk.guide.elapsed() == u"00:00"_s);
}

TEST_CASE("The console has the clock on the wall", "[guide]")
{
    Talk talk;

    CHECK(talk.guide.timeOfDay() == u"10:00"_s);
    talk.clock.forward(95min);
    CHECK(talk.guide.timeOfDay() == u"11:35"_s);
    talk.clock.forward(13h);
    CHECK(talk.guide.timeOfDay() == u"00:35"_s);
}
