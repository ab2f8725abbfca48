// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "loglines.h"
#include "packs.h"
#include "photographs.h"
#include "shownitems.h"
#include "stagedplayer.h"

#include "presentation/shownzone.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>

#include <set>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pictures = 5;

QColor colourOf(int number)
{
    return QColor::fromHsv(number * 67 % 360, 200, 220);
}

QByteArray jpeg(const QColor &colour, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, "JPEG", 95));
    return bytes;
}

/// Photographs of one colour each, 4 to 3.
class ColouredFolder : public Photographs
{
public:
    ColouredFolder()
    {
        for (int number = 1; number <= pictures; ++number)
            static_cast<void>(write(u"%1.jpg"_s.arg(number), jpeg(colourOf(number), {1600, 1200})));
    }
};

class Wall : public StagedPlayer
{
public:
    Wall(const QString &folder, PlayerOptions options)
        : StagedPlayer(folder, asDisplay(std::move(options)))
    {
    }

    int number() { return window().property("number").toInt(); }
    /// The pictures that a frame shows parts of; 0 stands for anything else.
    std::set<int> seen()
    {
        const QImage frame = window().grabWindow();
        std::set<int> numbers;
        for (int y = 20; y < frame.height(); y += 80)
            for (int x = -frame.height() / 2; x <= frame.height() / 2; x += 60)
                numbers.insert(numberOf(frame.pixelColor(frame.width() / 2 + x, y)));
        return numbers;
    }

private:
    static PlayerOptions asDisplay(PlayerOptions options)
    {
        options.mode = PlayerOptions::Mode::Display;
        options.locale = u"en"_s;
        return options;
    }
    static int numberOf(const QColor &colour)
    {
        const auto isNear = [](int one, int other) { return std::abs(one - other) < 6; };
        for (int number = 1; number <= pictures; ++number)
            if (const QColor own = colourOf(number); isNear(own.red(), colour.red())
                && isNear(own.green(), colour.green()) && isNear(own.blue(), colour.blue()))
                return number;
        return 0;
    }
};

} // namespace

TEST_CASE("A folder of photographs is shown at once, each of them whole", "[endtoend][folder]")
{
    const ColouredFolder folder;
    Wall wall(folder.path(), {.isHeld = true});

    CHECK(wall.seen() == std::set {1});
    const QImage frame = wall.window().grabWindow();
    const QColor ground = wall.window().color();
    CHECK(frame.pixelColor(frame.width() / 2, 1) != ground); // From edge to edge …
    CHECK(frame.pixelColor((frame.width() - frame.height() * 4 / 3) / 2 - 3, 100) == ground);
}

TEST_CASE("Right and Left go on and back, around the end as well", "[endtoend][folder]")
{
    const ColouredFolder folder;
    Wall wall(folder.path(), {.isHeld = true});
    const auto press = [&](Qt::Key key) {
        wall.press(key);
        REQUIRE(eventually([&] { return wall.isSettled(); }));
        return wall.seen();
    };

    CHECK(press(Qt::Key_Right) == std::set {2});
    CHECK(press(Qt::Key_Space) == std::set {3});
    CHECK(press(Qt::Key_Left) == std::set {2});
    CHECK(press(Qt::Key_Home) == std::set {1});
    CHECK(press(Qt::Key_Left) == std::set {5});
    CHECK(press(Qt::Key_Right) == std::set {1});
}

TEST_CASE("A picture stays as long as was asked, and one that is held for ever",
          "[endtoend][folder]")
{
    const ColouredFolder folder;
    Wall going(folder.path(), {.seconds = 100ms, .fade = 0ms});
    Wall held(folder.path(), {.seconds = 100ms, .isHeld = true});
    std::set<int> shown;

    CHECK(eventually([&] {
        shown.insert(going.number());
        return shown.size() == std::size_t(pictures);
    }));

    CHECK(held.number() == 1);
}

TEST_CASE("A photograph that cannot be read is left out, whichever way one goes",
          "[endtoend][folder]")
{
    const ColouredFolder folder;
    static_cast<void>(folder.write(u"2.jpg"_s, jpeg(colourOf(2), {1600, 1200}).left(900)));
    static_cast<void>(folder.write(u"3.jpg"_s, "no picture at all"));
    static_cast<void>(folder.write(u"4.jpg"_s, {}));
    const LogLines log;
    Wall wall(folder.path(), {.isHeld = true});

    wall.press(Qt::Key_Right);
    REQUIRE(eventually([&] { return wall.number() == 5 && wall.isSettled(); }));
    CHECK(wall.seen() == std::set {5});
    wall.press(Qt::Key_Left);
    REQUIRE(eventually([&] { return wall.number() == 1 && wall.isSettled(); }));
    CHECK(wall.seen() == std::set {1});

    CHECK_FALSE(log.starting(u"vitrine.media: "_s + folder.path()).isEmpty());
}

TEST_CASE("A folder without one sound photograph ends in no endless search", "[endtoend][folder]")
{
    const Photographs folder;
    for (int number = 1; number <= 3; ++number)
        static_cast<void>(folder.write(u"%1.jpg"_s.arg(number), "no picture"));
    PackChoice choice = choosePack(folder.path(), {}, false);
    REQUIRE(choice.exhibition);
    SettableClock clock;
    Player player(std::move(*choice.exhibition),
                  {.mode = PlayerOptions::Mode::Display, .size = {640, 360}, .isHeld = true},
                  clock);

    REQUIRE(player.show() == QString());

    CHECK(eventually([&] { return player.window()->property("leftOut").toInt() == 3; }));
}

TEST_CASE("Through two hundred changes nothing is ever black, half or mixed",
          "[endtoend][folder][long]")
{
    const ColouredFolder folder;
    Wall wall(folder.path(), {.size = {960, 540}, .isHeld = true});
    constexpr Qt::Key keys[] = {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left, Qt::Key_End,
                                Qt::Key_Right, Qt::Key_Home,  Qt::Key_Left};
    std::set<int> before = wall.seen();
    std::set<std::size_t> picturesInAFrame;
    bool isClean = true;

    for (int change = 0; change < 200; ++change) {
        wall.press(keys[change % std::size(keys)]);
        REQUIRE(eventually([&] {
            const std::set<int> frame = wall.seen();
            isClean = isClean && frame.size() == 1 && !frame.contains(0);
            return wall.isSettled();
        }));
        before = wall.seen();
        REQUIRE(before == std::set {wall.number()});
    }

    CHECK(isClean);
}

TEST_CASE("Decoded pictures keep to their budget through two hundred changes",
          "[endtoend][folder][long]")
{
    const ColouredFolder folder;
    constexpr qint64 oneScreen = 960LL * 540 * 4;
    Wall wall(folder.path(), {.size = {960, 540}, .isHeld = true, .pictureCache = 5 * oneScreen});
    const PictureStore &store = wall.player().pictures();
    store.ledger().forgetPeak();

    for (int change = 0; change < 200; ++change) {
        wall.press(change % 3 == 2 ? Qt::Key_Left : Qt::Key_Right);
        REQUIRE(eventually([&] { return wall.isSettled(); }));
    }

    // What a thread decodes lies beside what it scales that to.
    CHECK(store.ledger().peak() <= 5 * oneScreen + 2 * 2 * oneScreen);
    CHECK(store.ledger().bytes() <= 5 * oneScreen);
}

TEST_CASE("Going on decodes one picture a step, even where nothing can be kept",
          "[endtoend][folder]")
{
    const ColouredFolder folder;
    Wall wall(folder.path(), {.size = {960, 540}, .isHeld = true, .pictureCache = 1});
    const auto decoded = [&] { return wall.player().pictures().decodedCount(); };
    constexpr int aheadAtFirst = 4; // The first, two ahead, and the one before.
    REQUIRE(eventually([&] { return decoded() == aheadAtFirst; }));

    for (int step = 1; step <= 12; ++step) {
        wall.press(Qt::Key_Right);
        REQUIRE(eventually([&] { return wall.isSettled() && decoded() >= aheadAtFirst + step; }));
    }

    CHECK(decoded() == aheadAtFirst + 12);
}

TEST_CASE("A picture that does not move draws no frames", "[endtoend][folder]")
{
    const ColouredFolder folder;
    Wall wall(folder.path(), {.isHeld = true});
    int frames = 0;
    QElapsedTimer sinceFrame;
    sinceFrame.start();
    QObject::connect(&wall.window(), &QQuickWindow::frameSwapped, &wall.window(), [&] {
        ++frames;
        sinceFrame.start();
    });
    REQUIRE(eventually([&] { return sinceFrame.elapsed() > 300; }));
    frames = 0;

    CHECK_FALSE(eventually([&] { return frames > 0; }, 2000));
}

TEST_CASE("The first picture is decoded once: what is ordered early is what is shown",
          "[endtoend][folder]")
{
    SECTION("in a display")
    {
        const Photographs folder;
        static_cast<void>(folder.write(u"1.jpg"_s, jpeg(colourOf(1), {1600, 1200})));
        Wall wall(folder.path(), {.isHeld = true});
        CHECK(wall.player().pictures().decodedCount() == 1);
    }
    SECTION("in the attract loop")
    {
        StagedPlayer kiosk(summit(), {.access = {.isStill = true}});
        CHECK(kiosk.player().pictures().decodedCount() == 1);
    }
}

TEST_CASE("What a photograph says of itself stands beside it", "[endtoend][folder]")
{
    const Photographs folder;
    static_cast<void>(folder.add(
        u"tide.jpg"_s,
        {.languages = {{u"Xmp.dc.description"_s,
                        {{u"en"_s, u"The tide comes in."_s}, {u"zh-CN"_s, u"涨潮了。"_s}}}},
         .values = {{u"Iptc.Application2.Byline"_s, "A. Ng"}}}));
    Wall wall(folder.path(), {.isHeld = true});

    CHECK(wall.reads(u"The tide comes in."_s));
    wall.window().setProperty("slideLocale", u"zh-Hans"_s);
    CHECK(eventually([&] { return wall.isSettled() && wall.reads(u"涨潮了。"_s); }));
}

TEST_CASE("The sub-folders of a folder are the zones of a kiosk", "[endtoend][folder]")
{
    const Photographs folder;
    for (const QString &file : {u"Harbour/2.jpg"_s, u"Harbour/10.jpg"_s, u"Old town/a.jpg"_s})
        static_cast<void>(folder.add(file));
    StagedPlayer kiosk(folder.path(), {.locale = u"en"_s});
    QStringList titles;
    for (const ShownZone *zone : kiosk.player().exhibition().zoneList())
        titles.append(zone->title());
    CHECK(titles == QStringList {u"Harbour"_s, u"Old town"_s});

    kiosk.visit().enterHall();
    REQUIRE(eventually([&] { return kiosk.isSettled() && kiosk.reads(u"Old town"_s); }));
    kiosk.visit().openZone(1);
    REQUIRE(eventually([&] { return kiosk.isSettled(); }));
    kiosk.visit().openStory(1);

    CHECK(eventually([&] { return kiosk.isSettled(); }));
    CHECK(kiosk.visit().story()->slideCount() == 2);
}
