// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"
#include "shownitems.h"
#include "stagedplayer.h"

#include "presentation/shownslide.h"

#include <QGuiApplication>
#include <QScreen>
#include <QtTest/qtestkeyboard.h>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A guide with a clicker, before an audience of Sea and Sky (four slides).
class Talk : public StagedPlayer
{
public:
    explicit Talk(PlayerOptions options = {})
        : StagedPlayer(seaAndSky(), inPresentMode(options)) { }

    Guide &guide() { return player().guide(); }
    bool hasConsole() { return component(window(), u"ConsoleView"_s) != nullptr; }
    bool hasHall() { return component(window(), u"HallScreen"_s) != nullptr; }
    /// What the audience sees in the middle of the upper edge, where a slide has its picture.
    QColor colour() { return window().grabWindow().pixelColor(window().width() / 2, 4); }

private:
    static PlayerOptions inPresentMode(PlayerOptions options)
    {
        options.mode = PlayerOptions::Mode::Present;
        options.locale = u"en"_s;
        return options;
    }
};

const QString highWater = u"At Changle the water rises by six metres."_s;
const QString lowWater = u"Then the sand is dry."_s;
const QString clouds = u"Clouds come from the sea."_s;
const QString note = u"Ask who has seen it."_s;

/// The console's window; none where there is one screen.
QQuickWindow *consoleWindow(const QQuickWindow &audience)
{
    for (QWindow *window : QGuiApplication::topLevelWindows())
        if (window != &audience && window->isVisible())
            return qobject_cast<QQuickWindow *>(window);
    return nullptr;
}

} // namespace

TEST_CASE("A clicker goes through the slides and no further", "[endtoend][present]")
{
    Talk talk;
    REQUIRE(talk.reads(highWater));

    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Space, Qt::Key_Down})
        talk.press(key);
    CHECK(talk.guide().current() == 4);
    for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up, Qt::Key_PageUp})
        talk.press(key);
    CHECK(talk.guide().current() == 1);
    talk.press(Qt::Key_End);
    CHECK(talk.guide().current() == 4);
    talk.press(Qt::Key_Home);
    CHECK(talk.guide().current() == 1);
}

TEST_CASE("The audience sees the slide that the guide is at", "[endtoend][present]")
{
    Talk talk;

    talk.press(Qt::Key_PageDown);
    CHECK(eventually([&] { return talk.isSettled() && talk.reads(lowWater); }));
    CHECK_FALSE(talk.reads(highWater));
    talk.press(Qt::Key_PageDown);
    CHECK(eventually([&] { return talk.isSettled() && talk.reads(clouds); }));
}

TEST_CASE("However quickly the guide clicks, the audience ends at the right slide",
          "[endtoend][present]")
{
    Talk talk;

    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageDown,
                              Qt::Key_PageUp, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageUp})
        talk.press(key);

    CHECK(talk.guide().current() == 2);
    CHECK(eventually([&] { return talk.isSettled() && talk.reads(lowWater); }));
}

TEST_CASE("B makes the screen black, W white, and again shows the slide", "[endtoend][present]")
{
    Talk talk;
    const QColor slide = talk.colour();
    REQUIRE(slide != QColor(Qt::black));

    talk.press(Qt::Key_B);
    CHECK(eventually([&] { return talk.colour() == QColor(Qt::black); }));
    talk.press(Qt::Key_W);
    CHECK(eventually([&] { return talk.colour() == QColor(Qt::white); }));
    talk.press(Qt::Key_W);
    CHECK(eventually([&] { return talk.colour() == slide; }));
}

TEST_CASE("While the guide holds the screen, the audience's slide stays", "[endtoend][present]")
{
    Talk talk;

    talk.press(Qt::Key_F);
    talk.press(Qt::Key_PageDown);
    talk.press(Qt::Key_PageDown);
    REQUIRE(eventually([&] { return talk.isSettled(); }));
    CHECK(talk.reads(highWater));
    talk.press(Qt::Key_F);

    CHECK(eventually([&] { return talk.isSettled() && talk.reads(clouds); }));
}

TEST_CASE("Notes are on the console and never before the audience", "[endtoend][present]")
{
    Talk talk;
    CHECK_FALSE(talk.reads(note));

    talk.press(Qt::Key_P);
    REQUIRE(eventually([&] { return talk.hasConsole() && talk.isSettled(); }));
    CHECK(talk.reads(note));
    CHECK(talk.reads(u"Slide 1 of 4"_s));
    talk.press(Qt::Key_F5);

    CHECK(eventually([&] { return !talk.hasConsole(); }));
    CHECK_FALSE(talk.reads(note));
}

TEST_CASE("The console shows this slide and the next, and works by touch", "[endtoend][present]")
{
    Talk talk;
    talk.press(Qt::Key_P);
    REQUIRE(eventually([&] { return talk.hasConsole() && talk.isSettled(); }));
    CHECK(talk.reads(u"Tides · High water"_s));

    talk.touch(u"Next"_s);
    CHECK(talk.guide().current() == 2);
    talk.touch(u"Hold"_s);
    CHECK(talk.guide().isFrozen());
    talk.touch(u"Next"_s);
    CHECK(eventually([&] { return talk.reads(u"On screen: held at slide 2"_s); }));
    talk.touch(u"Black"_s);
    CHECK(talk.guide().blank() == Guide::Black);
    talk.touch(u"White"_s);
    CHECK(talk.guide().blank() == Guide::White);
    talk.touch(u"Next"_s);
    CHECK(eventually([&] { return talk.reads(u"This is the last slide"_s); }));
    talk.touch(u"Previous"_s);

    CHECK(talk.guide().current() == 3);
}

TEST_CASE("The console's clock shows how long the talk has gone on", "[endtoend][present]")
{
    Talk talk;
    talk.press(Qt::Key_P);
    talk.press(Qt::Key_PageDown);

    talk.wait(125s);

    CHECK(eventually([&] { return talk.reads(u"02:05"_s); }));
}

TEST_CASE("Escape leads to the hall, and a touch there to a zone's first slide",
          "[endtoend][present]")
{
    Talk talk;

    talk.press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return talk.hasHall() && talk.isSettled(); }));
    talk.touch(u"The Sky"_s);

    CHECK(eventually([&] { return !talk.hasHall() && talk.isSettled(); }));
    CHECK(talk.guide().current() == 3);
    CHECK(eventually([&] { return talk.reads(clouds); }));
}

TEST_CASE("From the hall escape leads back to where the talk was", "[endtoend][present]")
{
    Talk talk;
    talk.press(Qt::Key_PageDown);

    talk.press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return talk.hasHall() && talk.isSettled(); }));
    talk.press(Qt::Key_Escape);

    CHECK(eventually([&] { return !talk.hasHall(); }));
    CHECK(talk.guide().current() == 2);
}

TEST_CASE("A jump to the first or last slide leaves the hall", "[endtoend][present]")
{
    Talk talk;

    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home}) {
        talk.press(Qt::Key_Escape);
        REQUIRE(eventually([&] { return talk.hasHall() && talk.isSettled(); }));
        talk.press(key);
        CHECK(eventually([&] { return !talk.hasHall(); }, 2'000));
    }
}

TEST_CASE("A key that means nothing does nothing", "[endtoend][present]")
{
    Talk talk;

    for (const Qt::Key key : {Qt::Key_A, Qt::Key_X, Qt::Key_F1, Qt::Key_Shift, Qt::Key_VolumeUp})
        talk.press(key);

    CHECK(talk.guide().current() == 1);
    CHECK(talk.guide().blank() == Guide::None);
    CHECK_FALSE(talk.hasConsole());
    CHECK_FALSE(talk.hasHall());
}

TEST_CASE("A talk can begin anywhere", "[endtoend][present]")
{
    Talk talk({.open = u"sky/clouds/2"_s});

    CHECK(talk.guide().current() == 4);
    CHECK(talk.reads(highWater));
}

TEST_CASE("With a second screen the console has it to itself", "[.][twoscreens]")
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    REQUIRE(screens.size() == 2);
    Talk talk;

    QQuickWindow *console = nullptr;
    REQUIRE(eventually([&] { return (console = consoleWindow(talk.window())); }));
    CHECK(talk.window().screen() == screens[0]);
    CHECK(console->screen() == screens[1]);
    CHECK(console->size() == screens[1]->size());
    REQUIRE(eventually([&] { return texts(*console).contains(note); }));
    CHECK_FALSE(talk.reads(note));

    talk.press(Qt::Key_F5);
    CHECK_FALSE(talk.hasConsole());
    QTest::keyClick(console, Qt::Key_PageDown);
    CHECK(talk.guide().current() == 2);
    CHECK(eventually([&] { return talk.isSettled() && talk.reads(lowWater); }));
    Finger(*console).tap(*button(*console, u"Next"_s));
    CHECK(talk.guide().current() == 3);
}

TEST_CASE("The audience may have the second screen", "[.][twoscreens]")
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    REQUIRE(screens.size() == 2);
    Talk talk({.screen = 1});

    QQuickWindow *console = nullptr;
    REQUIRE(eventually([&] { return (console = consoleWindow(talk.window())); }));

    CHECK(talk.window().screen() == screens[1]);
    CHECK(console->screen() == screens[0]);
    CHECK(eventually([&] { return texts(*console).contains(note); }));
}
