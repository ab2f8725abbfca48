// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"
#include "shownitems.h"
#include "stagedplayer.h"

#include <QElapsedTimer>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Visitor : public StagedPlayer
{
public:
    explicit Visitor(const PlayerOptions &options = {}) : StagedPlayer(summit(), options) { }

    Access &access() { return player().access(); }
    bool is(Visit::Screen screen)
    {
        return eventually([&] { return visit().screen() == screen && isSettled(); });
    }
    /// px that the letters of the caption on screen are tall.
    int captionSize()
    {
        const QQuickItem *const label = component(window(), u"SlideLabel"_s);
        REQUIRE(label);
        int size = 0;
        for (QQuickItem *item : shownItems(*const_cast<QQuickItem *>(label)))
            if (isText(*item)
                && item->property("text").toString() == visit().story()->slide(0)->caption())
                size = item->property("font").value<QFont>().pixelSize();
        REQUIRE(size > 0);
        return size;
    }
    /// What of the keyboard's focus a visitor would see.
    QString focused()
    {
        const QQuickItem *const item = window().activeFocusItem();
        return item && isButton(*item) ? item->property("text").toString() : QString();
    }
    /// Presses the key until the focus is on that control.
    void walk(Qt::Key key, const QString &name)
    {
        for (int step = 0; step < 60; ++step) {
            if (focused() == name)
                return;
            press(key);
        }
        FAIL("The key never comes to “" << name.toStdString() << "”, but to “"
                                        << focused().toStdString() << "”");
    }
};

/// Out of sight in a list that is longer than its place.
bool isScrolledAway(const QQuickItem &item)
{
    for (const QQuickItem *at = item.parentItem(); at; at = at->parentItem())
        if (at->clip() && !sceneRect(*at).contains(sceneRect(item).center()))
            return true;
    return false;
}

PlayerOptions low(QSize size, double inches)
{
    PlayerOptions options;
    options.size = size;
    options.access.isLowReach = true;
    options.mounting.diagonal = inches;
    return options;
}

} // namespace

TEST_CASE("A visitor makes the text larger while a story is on screen", "[endtoend]")
{
    Visitor visitor({.open = u"hong-kong/first-pavilion"_s});
    REQUIRE(visitor.is(Visit::Story));
    const int before = visitor.captionSize();

    visitor.touch(u"Access"_s);
    for (int step = 0; step < 3; ++step)
        visitor.touch(u"Larger text"_s);
    visitor.touch(u"Close"_s);

    CHECK(visitor.is(Visit::Story));
    CHECK(visitor.visit().position() == 0);
    CHECK(visitor.captionSize() == 2 * before);
}

TEST_CASE("What one visitor has changed, the next does not find", "[endtoend]")
{
    Visitor visitor({.open = u"hong-kong"_s});
    visitor.touch(u"Access"_s);
    for (const QString &tile : {u"High contrast"_s, u"Light background"_s, u"Larger text"_s,
                                u"Less motion"_s, u"Everything within low reach"_s})
        visitor.touch(tile);
    REQUIRE_FALSE(visitor.access().isUsual());
    REQUIRE(visitor.isSettled());

    visitor.wait(60s);
    visitor.wait(20s);

    CHECK(visitor.is(Visit::Attract));
    CHECK(visitor.access().isUsual());
    CHECK_FALSE(visitor.visit().accessShown());
}

TEST_CASE("The way to access is on the attract loop, too", "[endtoend]")
{
    Visitor visitor;
    REQUIRE(visitor.is(Visit::Attract));

    visitor.touch(u"Access"_s);

    CHECK(visitor.is(Visit::Hall));
    CHECK(visitor.visit().accessShown());
    CHECK(eventually([&] { return visitor.reads(u"Make it suit you"_s); }));
}

TEST_CASE("One panel gives way to the other, and both to back", "[endtoend]")
{
    Visitor visitor({.open = u"hong-kong/first-pavilion"_s});

    visitor.touch(u"Sources"_s);
    visitor.touch(u"Access"_s);
    CHECK(visitor.visit().accessShown());
    CHECK_FALSE(visitor.visit().sourcesShown());
    visitor.press(Qt::Key_Escape);
    CHECK_FALSE(visitor.visit().accessShown());
    CHECK(visitor.is(Visit::Story));
}

TEST_CASE("Five keys lead through the whole exhibition", "[endtoend]")
{
    Visitor visitor;
    REQUIRE(visitor.is(Visit::Attract));
    visitor.press(Qt::Key_Return);
    REQUIRE(visitor.is(Visit::Hall));

    visitor.walk(Qt::Key_Down, u"Hong Kong On-site Experience Zone"_s);
    visitor.press(Qt::Key_Return);
    REQUIRE(visitor.is(Visit::Zone));
    visitor.press(Qt::Key_Down);
    INFO(visitor.focused().toStdString());
    REQUIRE_FALSE(visitor.focused().isEmpty());
    visitor.press(Qt::Key_Return);
    REQUIRE(visitor.is(Visit::Story));

    visitor.press(Qt::Key_Right);
    CHECK(visitor.visit().position() == 1);
    visitor.press(Qt::Key_Down);
    CHECK(visitor.focused() == u"Home"_s);
    visitor.walk(Qt::Key_Right, u"Next slide"_s);
    visitor.press(Qt::Key_Return);
    CHECK(visitor.visit().position() == 2);
    visitor.press(Qt::Key_Up);
    CHECK(visitor.focused().isEmpty());
    visitor.press(Qt::Key_Left);
    CHECK(visitor.visit().position() == 1);
    visitor.press(Qt::Key_Down);
    visitor.walk(Qt::Key_Right, u"Access"_s);
    visitor.press(Qt::Key_Return);
    REQUIRE(visitor.visit().accessShown());
    visitor.walk(Qt::Key_Up, u"Larger text"_s);
    visitor.press(Qt::Key_Return);
    CHECK(visitor.access().textStep() == 2);
}

TEST_CASE("While a panel is open the keyboard stays in it and in the band", "[endtoend]")
{
    Visitor visitor({.open = u"hong-kong"_s});
    visitor.touch(u"Access"_s);
    REQUIRE(eventually([&] { return visitor.reads(u"Make it suit you"_s); }));
    const QStringList cards = texts(visitor.window());

    QStringList seen;
    for (int step = 0; step < 40; ++step) {
        visitor.press(Qt::Key_Tab);
        seen.append(visitor.focused());
    }

    CHECK(seen.contains(u"Larger text"_s));
    CHECK(seen.contains(u"Home"_s));
    CHECK_FALSE(seen.contains(visitor.visit().zone()->storyList().constFirst()->title()));
    CHECK_FALSE(seen.contains(QString()));
}

TEST_CASE("For a low reach every control is between 800 and 1,100 mm over the floor", "[endtoend]")
{
    const auto [size, inches, edge] = GENERATE(table<QSize, double, double>({
        {QSize(1920, 1080), 55., 800.},
        {QSize(1080, 1920), 55., 400.},
        {QSize(1920, 1080), 32., 750.},
        {QSize(3840, 2160), 75., 600.},
    }));
    PlayerOptions options = low(size, inches);
    options.mounting.lowerEdge = edge;
    Visitor visitor(options);
    const double millimetre = std::hypot(size.width(), size.height()) / (25.4 * inches); // in px
    const double floor = size.height() + edge * millimetre; // where it would be in the window
    const auto look = [&](const QString &screen) {
        int controls = 0;
        for (QQuickItem *item : shownItems(*visitor.window().contentItem())) {
            if (!isButton(*item))
                continue;
            const QRectF rect = sceneRect(*item);
            if (rect.right() < 0 || rect.left() > size.width() || isScrolledAway(*item))
                continue;
            ++controls;
            INFO(screen.toStdString() << ": " << item->property("text").toString().toStdString());
            CHECK((floor - rect.bottom()) / millimetre >= 800 - 1);
            CHECK((floor - rect.top()) / millimetre <= 1100 + 1);
        }
        CHECK(controls > 5);
    };

    visitor.visit().enterHall();
    REQUIRE(visitor.is(Visit::Hall));
    look(u"hall"_s);
    visitor.visit().setAccessShown(true);
    REQUIRE(eventually([&] { return visitor.reads(u"Make it suit you"_s); }));
    look(u"access"_s);
    REQUIRE(visitor.visit().open(u"hong-kong"_s));
    REQUIRE(visitor.is(Visit::Zone));
    look(u"zone"_s);
    REQUIRE(visitor.visit().open(u"hong-kong/first-pavilion"_s));
    REQUIRE(visitor.is(Visit::Story));
    look(u"story"_s);
    visitor.visit().setPosition(visitor.visit().lastPosition());
    REQUIRE(visitor.is(Visit::Story));
    look(u"end of the story"_s);
    visitor.visit().openSearch();
    REQUIRE(visitor.is(Visit::Search));
    look(u"search"_s);
}

TEST_CASE("A story is read aloud to who wants it, slide by slide, with the word marked",
          "[endtoend]")
{
    Visitor visitor({.open = u"hong-kong/first-pavilion"_s});
    Narrator &narrator = visitor.player().narrator();
    visitor.touch(u"Access"_s);
    visitor.touch(u"Read aloud"_s);
    visitor.touch(u"Close"_s);
    const auto isReading = [&](int slide) {
        return eventually(
            [&] { return narrator.slide() == slide && narrator.part() != Narrator::None; });
    };

    REQUIRE(isReading(visitor.visit().story()->slide(0)->number()));
    CHECK(eventually([&] {
        return visitor.reads(Narrator::marked(visitor.visit().story()->slide(0)->title(),
                                              narrator.first(), narrator.length(),
                                              QColor(u"#e6b85f"_s)));
    }));
    CHECK_FALSE(texts(visitor.window()).filter(u"Synthetic voice"_s).isEmpty());
    visitor.touch(u"Next slide"_s);
    CHECK(isReading(visitor.visit().story()->slide(1)->number()));
    visitor.touch(u"Pause reading"_s);
    CHECK(narrator.state() == Narrator::Paused);
    visitor.touch(u"Go on reading"_s);
    CHECK(narrator.state() == Narrator::Speaking);
    visitor.touch(u"Stop reading"_s);
    CHECK(narrator.state() == Narrator::Silent);
    visitor.touch(u"Read this aloud"_s);
    CHECK(isReading(visitor.visit().story()->slide(1)->number()));

    // Who listens is there; only after the last word the idle time runs, and the prompt is said,
    // too.
    visitor.wait(70s);
    CHECK(visitor.player().presence().state() == VisitorPresence::Somebody);
    narrator.advance();
    CHECK(narrator.state() == Narrator::Silent);
    visitor.wait(60s);
    CHECK(visitor.player().presence().state() == VisitorPresence::Asking);
    CHECK(narrator.state() == Narrator::Speaking);
    CHECK(eventually([&] {
        visitor.wait(20s);
        narrator.advance();
        return visitor.visit().screen() == Visit::Attract;
    }));
    CHECK(narrator.state() == Narrator::Silent);
}

TEST_CASE("A control says its name when it gets the focus, to who wants it", "[endtoend]")
{
    Visitor visitor({.open = u"hong-kong"_s});
    Narrator &narrator = visitor.player().narrator();
    visitor.press(Qt::Key_Down);
    CHECK(narrator.state() == Narrator::Silent);

    visitor.access().setReadsAloud(true);
    narrator.stop();
    visitor.press(Qt::Key_Tab);

    CHECK(narrator.state() == Narrator::Speaking);
    CHECK(narrator.slide() == 0);
}
