// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
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
        const double before = seen();
        double most = 0;
        int frames = 0;
        QElapsedTimer time;
        time.start();
        change();
        do {
            QCoreApplication::processEvents();
            most = std::max(most, seen());
            ++frames;
        } while ((!isSettled() || frames < 3) && time.elapsed() < longest);
        const double after = seen();
        CAPTURE(name.toStdString(), before, most, after, frames);
        CHECK(isSettled());
        CHECK(most <= std::max(before, after) + tolerated);
    }

private:
    /// A panel on which no size is held up by a hand's or an eye's.
    static PlayerOptions onWall(PlayerOptions options)
    {
        options.mounting.diagonal = 55;
        return options;
    }
    double seen() { return ground(window().grabWindow(), window().color()); }
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
