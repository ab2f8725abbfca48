// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "flashcheck.h"
#include "packs.h"
#include "stagedplayer.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <functional>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostFlashes = 3; // in a second, WCAG 2.3.1

QImage plain(const QColor &colour)
{
    QImage image(240, 135, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

class Watched : public StagedPlayer
{
public:
    explicit Watched(PlayerOptions options) : StagedPlayer(summit(), sized(std::move(options))) { }

    /// Looks at every frame of the next \a time.
    void watch(std::chrono::milliseconds time)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < time.count()) {
            QCoreApplication::processEvents();
            check.add(std::chrono::milliseconds(m_before + clock.elapsed()), window().grabWindow());
            ++frames;
        }
        m_before += clock.elapsed();
    }

    FlashCheck check = {};
    int frames = 0;

private:
    static PlayerOptions sized(PlayerOptions options)
    {
        options.size = {480, 270};
        options.mounting.diagonal = 55;
        return options;
    }

    qint64 m_before = 0;
};

} // namespace

TEST_CASE("The check counts flashes, and only those", "[flashes]")
{
    const auto count = [](std::chrono::milliseconds every, const QColor &one, const QColor &other,
                          bool isSmall = false) {
        FlashCheck check;
        for (int frame = 0; frame < 40; ++frame) {
            QImage image = plain(one);
            if (frame % 2 == 1) {
                const int height = isSmall ? image.height() / 5 : image.height();
                for (int y = 0; y < height; ++y)
                    for (int x = 0; x < image.width(); ++x)
                        image.setPixelColor(x, y, other);
            }
            check.add(frame * every, image);
        }
        return check.mostInASecond();
    };

    CHECK(count(100ms, Qt::black, Qt::white) >= 4);
    CHECK(count(400ms, Qt::black, Qt::white) <= 2);
    CHECK(count(100ms, Qt::black, QColor(30, 30, 30)) == 0);
    CHECK(count(100ms, QColor(235, 235, 235), Qt::white) == 0);
    CHECK(count(100ms, Qt::black, Qt::white, true) == 0);
}

TEST_CASE("The attract loop never flashes", "[flashes]")
{
    Watched kiosk({});

    kiosk.watch(6s);

    CHECK(kiosk.frames > 30);
    CHECK(kiosk.check.mostInASecond() <= mostFlashes);
}

TEST_CASE("Screens and slides that change as fast as a child can touch do not flash", "[flashes]")
{
    Watched kiosk({});
    Visit &visit = kiosk.visit();
    for (int round = 0; round < 3; ++round) {
        visit.enterHall();
        kiosk.watch(250ms);
        REQUIRE(visit.open(round % 2 ? u"hong-kong"_s : u"environment"_s));
        kiosk.watch(250ms);
        REQUIRE(visit.open(u"hong-kong/first-pavilion"_s));
        kiosk.watch(250ms);
        for (int slide = 1; slide < 3; ++slide) {
            visit.setPosition(slide);
            kiosk.watch(250ms);
        }
        visit.openSearch();
        kiosk.watch(250ms);
    }

    CHECK(kiosk.frames > 100);
    CHECK(kiosk.check.mostInASecond() <= mostFlashes);
}

TEST_CASE("A guide who blanks the screen does not make it flash", "[flashes]")
{
    Watched talk({.mode = PlayerOptions::Mode::Present});
    for (int time = 0; time < 3; ++time) {
        talk.press(Qt::Key_W);
        talk.watch(350ms);
        talk.press(Qt::Key_W);
        talk.watch(350ms);
    }

    CHECK(talk.check.mostInASecond() <= mostFlashes);
}
