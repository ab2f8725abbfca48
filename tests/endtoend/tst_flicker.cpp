// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"
#include "shownitems.h"
#include "stagedplayer.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <functional>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 8'000; // ms for one change
constexpr double tolerated = 0.12; // more ground than before and after

/// How much of the picture is the bare ground: 0 none … 1 all. The control band does not count.
double ground(const QImage &frame, const QColor &colour)
{
    int bare = 0;
    int all = 0;
    for (int y = 4; y < frame.height() * 0.85; y += 9)
        for (int x = 4; x < frame.width(); x += 9) {
            const QColor there = frame.pixelColor(x, y);
            const auto isNear = [](int one, int other) { return std::abs(one - other) < 3; };
            ++all;
            bare += isNear(there.red(), colour.red()) && isNear(there.green(), colour.green())
                && isNear(there.blue(), colour.blue());
        }
    return double(bare) / all;
}

/// Somebody who watches every frame of the summit.
class Watched : public StagedPlayer
{
public:
    explicit Watched(PlayerOptions options) : StagedPlayer(summit(), onWall(options)) { }

    /// Follows \a change frame by frame until the screen is settled again.
    void watch(const QString &name, const std::function<void()> &change)
    {
        int frames = 0;
        watch(name, change, [&] { return ++frames >= 3 && isSettled(); });
    }
    /// The bare ground of the screen that is shown now counts as usual from here on, too.
    void rest() { m_usual = std::max(m_usual, seen()); }
    /// The same until \a isOver.
    void watch(const QString &name, const std::function<void()> &change,
               const std::function<bool()> &isOver)
    {
        const double before = seen();
        double most = 0;
        int frames = 0;
        bool isDone = false;
        QElapsedTimer time;
        time.start();
        change();
        do {
            QCoreApplication::processEvents();
            most = std::max(most, seen());
            ++frames;
            isDone = isOver();
        } while (!isDone && time.elapsed() < longest);
        const double after = seen();
        CAPTURE(name.toStdString(), before, most, after, frames);
        CHECK(isDone);
        CHECK(most <= std::max({before, after, m_usual}) + tolerated);
    }

private:
    /// A panel on which no size is held up by a hand's or an eye's.
    static PlayerOptions onWall(PlayerOptions options)
    {
        options.mounting.diagonal = 55;
        return options;
    }
    double seen() { return ground(window().grabWindow(), window().color()); }

    double m_usual = 0;
};

} // namespace

TEST_CASE("Nothing flickers while a visitor goes through the exhibition", "[flicker]")
{
    Watched visitor({.size = {960, 540}});
    Visit &visit = visitor.visit();
    visitor.watch(u"attract to hall"_s, [&] { visit.enterHall(); });

    int stories = 0;
    for (ShownZone *zone : visitor.player().exhibition().zoneList()) {
        if (stories == 4)
            break;
        visitor.watch(u"to zone "_s + zone->slug(), [&] { visit.openZone(zone->zoneId()); });
        ShownStory *const story = zone->storyList().first();
        ++stories;
        visitor.watch(u"to story "_s + story->slug(), [&] { visit.openStory(story->storyId()); });
        for (int position = 1; position <= visit.lastPosition() && position <= 4; ++position)
            visitor.watch(u"%1 slide %2"_s.arg(story->slug()).arg(position + 1),
                          [&] { visit.setPosition(position); });
        visitor.watch(u"back"_s, [&] { visit.back(); });
        visitor.watch(u"home"_s, [&] { visit.enterHall(); });
    }
    visitor.watch(u"to search"_s, [&] { visit.openSearch(); });
    visitor.watch(u"to attract"_s, [&] { visit.reset(); });
}

TEST_CASE("Nothing flickers while the attract loop goes once around", "[flicker]")
{
    Watched visitor({.size = {960, 540}});
    QQuickItem *const loop = component(visitor.window(), u"AttractPicture"_s);
    REQUIRE(loop);
    const auto front = [&] { return loop->property("front").value<QQuickItem *>(); };
    const auto back = [&] { return loop->property("back").value<QQuickItem *>(); };

    for (int turn = 0; turn <= loop->property("count").toInt(); ++turn) {
        REQUIRE(eventually([&] {
            return back()->property("count").toInt() > 0 && back()->property("settled").toBool();
        }));
        QQuickItem *const next = back();
        visitor.watch(
            u"picture %1"_s.arg(turn + 2), [&] { QMetaObject::invokeMethod(loop, "change"); },
            [&] { return front() == next; });
        CHECK(front() == next);
    }
}

TEST_CASE("Nothing flickers when visitors change their minds on the way", "[flicker]")
{
    Watched visitor({.size = {960, 540}});
    Visit &visit = visitor.visit();
    ShownZone *const zone = visitor.player().exhibition().zoneList().first();
    const int story = zone->storyList().first()->storyId();
    const auto onTheWay = [&] {
        QQuickItem *const picture = component(visitor.window(), u"TravellingPicture"_s);
        return picture && picture->property("progress").toDouble() > 0.2;
    };
    visitor.watch(u"to the hall"_s, [&] { visit.enterHall(); });
    visitor.rest();
    visitor.watch(u"to a zone"_s, [&] { visit.openZone(zone->zoneId()); });
    visitor.rest(); // Interrupted, a change ends at once.
    visitor.watch(u"back"_s, [&] { visit.back(); });

    visitor.watch(
        u"to a zone, or nearly"_s, [&] { visit.openZone(zone->zoneId()); }, onTheWay);
    visitor.watch(u"back at once"_s, [&] { visit.back(); });
    visitor.watch(
        u"to the zone again"_s, [&] { visit.openZone(zone->zoneId()); }, onTheWay);
    visitor.watch(
        u"on to a story, or nearly"_s, [&] { visit.openStory(story); }, onTheWay);
    visitor.watch(u"in another language"_s,
                  [&] { visitor.player().exhibition().setLocale(u"zh-Hans"_s); });
    visitor.watch(
        u"back to the zone, or nearly"_s, [&] { visit.back(); }, onTheWay);
    visitor.watch(u"away"_s, [&] { visit.reset(); });
}

TEST_CASE("Nothing flickers when a guide leafs through the slides", "[flicker]")
{
    Watched talk({.mode = PlayerOptions::Mode::Present, .size = {960, 540}});

    for (int number = 2; number <= 12; ++number)
        talk.watch(u"slide %1"_s.arg(number), [&] { talk.player().guide().next(); });
    talk.watch(u"the last"_s, [&] { talk.player().guide().last(); });
    talk.watch(u"the first"_s, [&] { talk.player().guide().first(); });
}

TEST_CASE("Nothing flickers in a display's crossfades", "[flicker]")
{
    Watched display({.mode = PlayerOptions::Mode::Display, .size = {960, 540}});

    for (int number = 2; number <= 5; ++number)
        display.watch(u"slide %1"_s.arg(number),
                      [&] { display.window().setProperty("number", number); });
}
