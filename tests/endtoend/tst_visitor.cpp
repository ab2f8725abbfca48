// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "loglines.h"
#include "packs.h"
#include "shownitems.h"
#include "stagedplayer.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A visitor before the summit's attract loop.
class Visitor : public StagedPlayer
{
public:
    explicit Visitor(const PlayerOptions &options = {}) : StagedPlayer(summit(), options) { }

    bool is(Visit::Screen screen)
    {
        return eventually([&] { return visit().screen() == screen && isSettled(); });
    }
    void beginTouching()
    {
        finger().tap(middle());
        REQUIRE(is(Visit::Hall));
    }
    QPointF middle() { return {window().width() / 2., window().height() / 2.}; }
    // Dragging a page by exactly half its width would leave the choice to chance.
    void swipeOn()
    {
        finger().swipe({window().width() * 0.75, middle().y()},
                       {window().width() * 0.25, middle().y()});
    }
    void swipeBack()
    {
        finger().swipe({window().width() * 0.25, middle().y()},
                       {window().width() * 0.75, middle().y()});
    }
    /// The first story with at least that many slides.
    ShownStory &storyWith(int slides)
    {
        for (ShownZone *zone : player().exhibition().zoneList())
            for (ShownStory *story : zone->storyList())
                if (story->slideCount() >= slides)
                    return *story;
        FAIL("No story has " << slides << " slides");
        throw;
    }
    QString locale() { return player().exhibition().locale(); }
    VisitorPresence::State presence() { return player().presence().state(); }
};

} // namespace

TEST_CASE("A visitor goes by touch from the attract loop through a story, and is forgotten",
          "[endtoend]")
{
    Visitor visitor;
    REQUIRE(visitor.is(Visit::Attract));
    CHECK(visitor.presence() == VisitorPresence::Nobody);

    visitor.finger().tap(visitor.middle());
    REQUIRE(visitor.is(Visit::Hall));
    CHECK(visitor.presence() == VisitorPresence::Somebody);

    ShownStory &story = visitor.storyWith(5);
    visitor.touch(story.zone()->title());
    REQUIRE(visitor.is(Visit::Zone));
    CHECK(visitor.reads(story.zone()->introduction()));

    visitor.touch(story.title());
    REQUIRE(visitor.is(Visit::Story));
    CHECK(visitor.visit().story() == &story);
    CHECK(visitor.reads(story.slide(0)->caption()));

    for (int position = 1; position <= 5; ++position) {
        visitor.swipeOn();
        REQUIRE(eventually([&] { return visitor.visit().position() == position; }));
        REQUIRE(eventually([&] { return visitor.isSettled(); }));
        if (position < story.slideCount())
            CHECK(visitor.reads(story.slide(position)->caption()));
    }

    for (int position = visitor.visit().position(); position > 3; --position)
        visitor.touch(u"Previous slide"_s);
    REQUIRE(eventually([&] { return visitor.visit().position() == 3; }));
    visitor.touch(u"Sources"_s);
    REQUIRE(eventually([&] { return component(visitor.window(), u"SourcesPanel"_s); }));
    CHECK(visitor.reads(u"What this rests on"_s));
    visitor.touch(u"Close"_s);
    REQUIRE(eventually([&] { return !component(visitor.window(), u"SourcesPanel"_s); }));

    visitor.touch(u"简体中文"_s);
    CHECK(eventually([&] { return visitor.reads(story.slide(3)->caption()); }));
    CHECK(visitor.locale() == u"zh-Hans"_s);
    CHECK(visitor.visit().position() == 3);

    visitor.wait(visitor.player().presence().idle());
    CHECK(visitor.presence() == VisitorPresence::Asking);
    REQUIRE(eventually([&] { return component(visitor.window(), u"IdlePrompt"_s); }));
    visitor.wait(visitor.player().exhibition().prompt());

    REQUIRE(visitor.is(Visit::Attract));
    CHECK(visitor.presence() == VisitorPresence::Nobody);
    CHECK(visitor.locale() == u"en"_s);
    CHECK_FALSE(component(visitor.window(), u"IdlePrompt"_s));
}

TEST_CASE("A visitor swipes back as well as on", "[endtoend]")
{
    Visitor visitor({.open = u"hong-kong"_s});
    ShownStory &story = visitor.storyWith(3);
    visitor.visit().openStory(story.storyId());
    REQUIRE(visitor.is(Visit::Story));

    visitor.swipeOn();
    REQUIRE(eventually([&] { return visitor.visit().position() == 1 && visitor.isSettled(); }));
    visitor.swipeBack();
    REQUIRE(eventually([&] { return visitor.visit().position() == 0 && visitor.isSettled(); }));
    visitor.swipeBack();

    REQUIRE(eventually([&] { return visitor.isSettled(); }));
    CHECK(visitor.visit().position() == 0);
    CHECK(visitor.reads(story.slide(0)->caption()));
}

TEST_CASE("A button pressed in the last moment of a swipe has the last word", "[endtoend]")
{
    Visitor visitor({.open = u"hong-kong"_s});
    visitor.visit().openStory(visitor.storyWith(3).storyId());
    REQUIRE(visitor.is(Visit::Story));

    for (int time = 0; time < 5; ++time) {
        visitor.swipeOn();
        REQUIRE(eventually([&] { return visitor.visit().position() == 1; }));
        visitor.finger().tap(*button(visitor.window(), u"Previous slide"_s));
        REQUIRE(visitor.visit().position() == 0);
        REQUIRE(eventually([&] { return visitor.isSettled(); }));
        CHECK(visitor.visit().position() == 0);
    }
}

TEST_CASE("Bars on screen are as long as the shares they stand for", "[endtoend]")
{
    Visitor visitor({.open = u"summit/competition/3"_s});
    std::vector<QQuickItem *> bars;

    REQUIRE(eventually([&] {
        bars = shownItems(*visitor.window().contentItem());
        std::erase_if(bars, [](const QQuickItem *item) { return item->objectName() != u"bar"_s; });
        return visitor.isSettled() && visitor.reads(u"65%+"_s) && visitor.reads(u"50%"_s);
    }));

    REQUIRE(bars.size() == 2);
    CHECK(bars[0]->width() / bars[0]->parentItem()->width() == Approx(0.65));
    CHECK(bars[1]->width() / bars[1]->parentItem()->width() == Approx(0.5));
}

TEST_CASE("A touch of a language on the attract loop begins in that language", "[endtoend]")
{
    Visitor visitor;

    visitor.touch(u"繁體中文"_s);

    REQUIRE(visitor.is(Visit::Hall));
    CHECK(visitor.locale() == u"zh-Hant"_s);
    CHECK(visitor.reads(visitor.player().exhibition().zoneList().first()->title()));
}

TEST_CASE("A touch that answers the prompt goes on where the visitor was", "[endtoend]")
{
    Visitor visitor;
    visitor.beginTouching();
    ShownStory &story = visitor.storyWith(3);
    visitor.visit().openStory(story.storyId(), 1);
    REQUIRE(visitor.is(Visit::Story));
    visitor.wait(visitor.player().presence().idle());
    REQUIRE(eventually([&] { return component(visitor.window(), u"IdlePrompt"_s); }));

    SECTION("beside the question")
    {
        visitor.finger().tap(QPointF(20, 20));
    }
    SECTION("on “Go on”")
    {
        visitor.touch(u"Go on"_s);
    }
    SECTION("over a button that lies beneath")
    {
        const QQuickItem *band = component(visitor.window(), u"ControlBand"_s);
        REQUIRE(band);
        visitor.finger().tap(
            band->mapToScene({visitor.window().height() * 0.1, band->height() / 2}));
    }
    SECTION("by a key")
    {
        visitor.press(Qt::Key_A);
    }

    CHECK(eventually([&] { return visitor.presence() == VisitorPresence::Somebody; }));
    CHECK(visitor.visit().story() == &story);
    CHECK(visitor.visit().position() == 1);
    CHECK(eventually([&] { return !component(visitor.window(), u"IdlePrompt"_s); }));
    visitor.wait(visitor.player().presence().idle() - 1ms);
    CHECK(visitor.presence() == VisitorPresence::Somebody);
}

TEST_CASE("Who starts again is at the attract loop at once", "[endtoend]")
{
    Visitor visitor;
    visitor.beginTouching();
    visitor.player().exhibition().setLocale(u"zh-Hans"_s);
    visitor.player().exhibition().setLocale(u"en"_s);
    visitor.wait(visitor.player().presence().idle());
    REQUIRE(eventually([&] { return component(visitor.window(), u"IdlePrompt"_s); }));

    visitor.touch(u"Start again"_s);

    CHECK(visitor.is(Visit::Attract));
}

TEST_CASE("A story that plays by itself is not interrupted by the prompt", "[endtoend]")
{
    Visitor visitor;
    visitor.beginTouching();
    visitor.visit().openStory(visitor.storyWith(3).storyId());
    visitor.touch(u"Play"_s);
    REQUIRE(visitor.visit().isPlaying());

    visitor.wait(1h);
    CHECK(visitor.presence() == VisitorPresence::Somebody);
    visitor.touch(u"Pause"_s);
    visitor.wait(visitor.player().presence().idle());

    CHECK(visitor.presence() == VisitorPresence::Asking);
}

TEST_CASE("A slide that a visitor went to by hand stays its whole time before the next",
          "[endtoend]")
{
    const SpoiltPack quick;
    quick.execute(
        "UPDATE exhibition SET slide_ms = 2000; UPDATE slide_text SET caption = 'Short.'");
    StagedPlayer visitor(quick.path(), {.locale = u"en"_s, .open = u"sea/tides"_s});
    Visit &visit = visitor.visit();
    REQUIRE(eventually([&] { return visitor.isSettled(); }));
    QElapsedTimer time;
    time.start();
    visitor.touch(u"Play"_s);
    REQUIRE(eventually([&] { return time.elapsed() > 1200; }));

    visitor.touch(u"Next slide"_s);
    time.start();

    REQUIRE(visit.position() == 1);
    REQUIRE(eventually([&] { return visit.position() == 2; }));
    CHECK(time.elapsed() >= 1900);
}

TEST_CASE("What a visitor types on the glass is found and opened", "[endtoend]")
{
    Visitor visitor;
    visitor.beginTouching();
    visitor.touch(u"Search"_s);
    REQUIRE(visitor.is(Visit::Search));

    visitor.touch(u"f"_s);
    visitor.touch(u"z"_s);
    REQUIRE(
        eventually([&] { return !visitor.player().search().isBusy() && visitor.reads(u"fz|"_s); }));
    REQUIRE_FALSE(visitor.player().search().hits().isEmpty());
    const auto *const hit = visitor.player().search().hits().first().value<ShownHit *>();
    const QString title = hit->title().isEmpty() ? hit->context() : hit->title();
    visitor.touch(title);

    CHECK(eventually([&] {
        return visitor.visit().screen() == Visit::Zone || visitor.visit().screen() == Visit::Story;
    }));
    visitor.touch(u"Back"_s);
    CHECK(visitor.is(Visit::Search));
    CHECK(visitor.reads(u"fz|"_s));
}

TEST_CASE("The next visitor does not find what the one before typed", "[endtoend]")
{
    Visitor visitor;
    visitor.beginTouching();
    visitor.touch(u"Search"_s);
    visitor.touch(u"f"_s);
    REQUIRE(visitor.player().search().typed() == u"f"_s);

    visitor.wait(visitor.player().presence().idle());
    visitor.wait(visitor.player().exhibition().prompt());

    REQUIRE(visitor.is(Visit::Attract));
    CHECK(visitor.player().search().typed().isEmpty());
}

TEST_CASE("Back and home lead out of everything", "[endtoend]")
{
    Visitor visitor;
    visitor.beginTouching();
    ShownStory &story = visitor.storyWith(3);
    visitor.touch(story.zone()->title());
    visitor.touch(story.title());
    REQUIRE(visitor.is(Visit::Story));
    visitor.touch(u"Sources"_s);
    REQUIRE(eventually([&] { return visitor.visit().sourcesShown(); }));

    visitor.touch(u"Back"_s);
    CHECK(eventually([&] { return !visitor.visit().sourcesShown(); }));
    CHECK(visitor.visit().screen() == Visit::Story);
    visitor.touch(u"Back"_s);
    CHECK(visitor.is(Visit::Zone));
    visitor.touch(u"Home"_s);

    CHECK(visitor.is(Visit::Hall));
}

TEST_CASE("Arrow keys, space and escape do what the buttons do", "[endtoend]")
{
    Visitor visitor;
    visitor.beginTouching();
    visitor.visit().openStory(visitor.storyWith(3).storyId());
    REQUIRE(visitor.is(Visit::Story));

    visitor.press(Qt::Key_Right);
    CHECK(eventually([&] { return visitor.visit().position() == 1; }));
    visitor.press(Qt::Key_Left);
    CHECK(eventually([&] { return visitor.visit().position() == 0; }));
    visitor.press(Qt::Key_Space);
    CHECK(visitor.visit().isPlaying());
    visitor.press(Qt::Key_Space);
    CHECK_FALSE(visitor.visit().isPlaying());
    visitor.press(Qt::Key_Escape);

    CHECK(visitor.is(Visit::Hall));
}

TEST_CASE("The end of a story leads to those related to it", "[endtoend]")
{
    Visitor visitor;
    visitor.beginTouching();
    ShownStory *story = nullptr;
    for (ShownZone *zone : visitor.player().exhibition().zoneList())
        for (ShownStory *each : zone->storyList())
            if (!story && each->hasRelated())
                story = each;
    REQUIRE(story);
    visitor.visit().openStory(story->storyId(), story->slideCount() - 1);
    REQUIRE(visitor.is(Visit::Story));

    visitor.touch(u"Next slide"_s);
    REQUIRE(eventually([&] { return component(visitor.window(), u"StoryEnd"_s); }));
    auto related = story->related();
    ShownStory *const first = related.at(&related, 0);
    visitor.touch(first->title());

    CHECK(eventually([&] { return visitor.visit().story() == first && visitor.isSettled(); }));
    CHECK(visitor.visit().position() == 0);
}

TEST_CASE("Impatient fingers do not get lost", "[endtoend]")
{
    Visitor visitor;

    // Nothing is waited for: screens are replaced while they come in.
    for (int time = 0; time < 20; ++time) {
        visitor.finger().tap(QPointF(37 * time % 1280, 53 * time % 720));
        visitor.swipeOn();
    }
    visitor.visit().enterHall();

    CHECK(visitor.is(Visit::Hall));
    CHECK(component(visitor.window(), u"HallScreen"_s));
    CHECK_FALSE(component(visitor.window(), u"StoryScreen"_s));
}

TEST_CASE("A kiosk can be closed only where somebody tries it out in a window", "[endtoend]")
{
    const bool windowed = GENERATE(false, true);
    Visitor visitor({.isWindowed = windowed});
    QSignalSpy quit(qmlEngine(&visitor.window()), &QQmlEngine::quit);
    quit.clear();

    QCloseEvent close;
    QCoreApplication::sendEvent(&visitor.window(), &close);
    CHECK(close.isAccepted() == windowed);
    visitor.window().setVisible(true);
    visitor.press(Qt::Key_Q, Qt::ControlModifier);

    CHECK(quit.isEmpty() != windowed);
}

TEST_CASE("No key ends a kiosk", "[endtoend]")
{
    Visitor visitor;
    QSignalSpy quit(qmlEngine(&visitor.window()), &QQmlEngine::quit);
    QSignalSpy aboutToQuit(QCoreApplication::instance(), &QCoreApplication::aboutToQuit);
    visitor.beginTouching();

    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F4, Qt::Key_F11, Qt::Key_Q, Qt::Key_W,
                              Qt::Key_C, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Tab,
                              Qt::Key_Back, Qt::Key_Close, Qt::Key_PowerOff, Qt::Key_Menu})
        for (const Qt::KeyboardModifiers modifiers :
             {Qt::KeyboardModifiers(Qt::NoModifier), Qt::KeyboardModifiers(Qt::ControlModifier),
              Qt::KeyboardModifiers(Qt::AltModifier),
              Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier})
            visitor.press(key, modifiers);

    CHECK(quit.isEmpty());
    CHECK(aboutToQuit.isEmpty());
    CHECK(visitor.window().isVisible());
}

TEST_CASE("A kiosk in Chinese goes back to Chinese", "[endtoend]")
{
    Visitor visitor({.locale = u"zh-Hans"_s});
    visitor.beginTouching();

    visitor.touch(u"English"_s);
    CHECK(eventually([&] { return visitor.locale() == u"en"_s; }));
    visitor.wait(visitor.player().presence().idle());
    visitor.wait(visitor.player().exhibition().prompt());

    CHECK(visitor.is(Visit::Attract));
    CHECK(visitor.locale() == u"zh-Hans"_s);
}

TEST_CASE("Opened at a slide, the kiosk begins there with a visitor", "[endtoend]")
{
    Visitor visitor({.open = u"pictures/six-pictures/3"_s});

    CHECK(visitor.is(Visit::Story));
    CHECK(visitor.visit().position() == 2);
    CHECK(visitor.presence() == VisitorPresence::Somebody);
}

TEST_CASE("A way in that does not exist is refused in a sentence where somebody can read it",
          "[endtoend]")
{
    const QString sentence
        = u"There is no atlantis in this exhibition. Write ZONE, ZONE/STORY or ZONE/STORY/N with the ids of its source."_s;
    const SettableClock clock;

    SECTION("in a window")
    {
        Player player({openSound(summit())}, {.isWindowed = true, .open = u"atlantis"_s}, clock);

        CHECK(player.show() == sentence);
        CHECK_FALSE(player.window());
    }
    SECTION("in a kiosk it is logged, and the attract loop is shown")
    {
        const LogLines log;
        Player player({openSound(summit())}, {.size = {640, 360}, .open = u"atlantis"_s}, clock);

        CHECK(player.show() == QString());
        CHECK(player.window()->isVisible());
        CHECK(player.visit().screen() == Visit::Attract);
        CHECK(log.all().contains(u"vitrine.kiosk: "_s + sentence));
    }
}
