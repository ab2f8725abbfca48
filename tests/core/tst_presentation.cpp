// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "presenter/presentation.h"
#include "session/settableclock.h"

using namespace vitrine;
using namespace std::chrono_literals;
using Blank = Presentation::Blank;

TEST_CASE("A guide goes through the slides and no further", "[presenter]")
{
    const SettableClock clock;
    Presentation talk(3, clock);
    CHECK(talk.current() == 0);

    talk.previous();
    CHECK(talk.current() == 0);
    talk.next();
    CHECK(talk.current() == 1);
    talk.last();
    CHECK(talk.current() == 2);
    talk.next();
    CHECK(talk.current() == 2);
    talk.previous();
    CHECK(talk.current() == 1);
    talk.first();
    CHECK(talk.current() == 0);
    talk.goTo(99);
    CHECK(talk.current() == 2);
    talk.goTo(-99);
    CHECK(talk.current() == 0);
}

TEST_CASE("An exhibition without slides has a guide with nothing to show", "[presenter]")
{
    const SettableClock clock;
    for (const int slides : {0, -1}) {
        Presentation talk(slides, clock);

        talk.next();
        talk.last();

        CHECK(talk.slideCount() == 0);
        CHECK(talk.current() == 0);
        CHECK(talk.shown() == 0);
    }
}

TEST_CASE("A frozen audience stays where it is until it is let go", "[presenter]")
{
    const SettableClock clock;
    Presentation talk(5, clock);
    talk.goTo(1);

    talk.toggleFreeze();
    talk.goTo(4);
    CHECK(talk.frozen());
    CHECK(talk.current() == 4);
    CHECK(talk.shown() == 1);
    talk.toggleFreeze();

    CHECK_FALSE(talk.frozen());
    CHECK(talk.shown() == 4);
}

TEST_CASE("A screen is blank in one colour at a time", "[presenter]")
{
    const SettableClock clock;
    Presentation talk(5, clock);

    talk.toggleBlack();
    CHECK(talk.blank() == Blank::Black);
    talk.toggleWhite();
    CHECK(talk.blank() == Blank::White);
    talk.toggleBlack();
    CHECK(talk.blank() == Blank::Black);
    talk.toggleBlack();
    CHECK(talk.blank() == Blank::None);
}

TEST_CASE("A blank screen stays blank while the guide moves, until it is shown", "[presenter]")
{
    const SettableClock clock;
    Presentation talk(5, clock);

    talk.toggleWhite();
    talk.next();
    talk.previous();
    talk.goTo(3);
    CHECK(talk.blank() == Blank::White);
    talk.show();

    CHECK(talk.blank() == Blank::None);
    CHECK(talk.shown() == 3);
}

TEST_CASE("A talk's time is that between its starts and its pauses", "[presenter]")
{
    SettableClock clock;
    Presentation talk(5, clock);

    clock.forward(5s);
    CHECK(talk.elapsed() == 0ms);
    talk.start();
    clock.forward(10s);
    talk.start(); // It has started already.
    CHECK(talk.elapsed() == 10s);
    talk.pause();
    clock.forward(1min);
    talk.pause();
    CHECK(talk.elapsed() == 10s);
    CHECK_FALSE(talk.isRunning());
    talk.start();
    clock.forward(3s);

    CHECK(talk.elapsed() == 13s);
    CHECK(talk.isRunning());
}

TEST_CASE("A talk's time begins anew without stopping", "[presenter]")
{
    SettableClock clock;
    Presentation talk(5, clock);
    talk.start();
    clock.forward(10s);

    talk.resetTimer();
    CHECK(talk.elapsed() == 0ms);
    clock.forward(2s);
    CHECK(talk.elapsed() == 2s);
    talk.pause();
    talk.resetTimer();
    clock.forward(2s);

    CHECK(talk.elapsed() == 0ms);
}

TEST_CASE("A clock that is set back does not take a talk's time back", "[presenter]")
{
    SettableClock clock;
    Presentation talk(5, clock);
    talk.start();
    clock.forward(10s);
    talk.pause();
    talk.start();

    clock.forward(-1h);

    CHECK(talk.elapsed() == 10s);
}
