// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenbench.h"

#include "kiosk/player.h"
#include "presentation/shownstory.h"
#include "presentation/shownzone.h"
#include "session/settableclock.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <memory>
#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWait = 30'000; // ms
constexpr qint64 readingTime = 400; // ms, in which the neighbours of a slide are decoded

/// A player that stands still until it is asked for something.
class StillPlayer
{
public:
    explicit StillPlayer(PlayerOptions::Mode mode)
    {
        PlayerOptions options {.mode = mode, .size = {1920, 1080}};
        options.tour = u"still"_s; // Nothing is written: the tour itself is not started.
        PackChoice choice = choosePack(QStringLiteral(VITRINE_SUMMIT_PACK), {}, false);
        if (!choice.exhibition)
            throw std::runtime_error(choice.faults.join(u' ').toStdString());
        m_player = std::make_unique<Player>(std::move(*choice.exhibition), options, m_clock);
        if (const QString fault = m_player->show(); !fault.isEmpty())
            throw std::runtime_error(fault.toStdString());
        QObject::connect(m_player->window(), &QQuickWindow::frameSwapped, m_player.get(), [this] {
            m_isThere = m_isThere || m_player->window()->property("settled").toBool();
        });
        read();
    }

    Player *operator->() const { return m_player.get(); }

    /// The ms from \a touch to the first frame in which everything is there.
    double timeOf(const std::function<void()> &touch)
    {
        return millisecondsOf([&] {
            touch();
            waitForFrame();
        });
    }

    /// Waits for the frame, and on as a visitor does.
    void read()
    {
        waitForFrame();
        QElapsedTimer time;
        time.start();
        while (!time.hasExpired(readingTime))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }

private:
    void waitForFrame()
    {
        m_isThere = false;
        m_player->window()->update();
        QElapsedTimer time;
        time.start();
        while (!m_isThere) {
            if (time.hasExpired(longestWait))
                throw std::runtime_error("A screen does not come to rest.");
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        }
    }

    SettableClock m_clock = {};
    std::unique_ptr<Player> m_player = {};
    bool m_isThere = false;
};

void measureKiosk(Measurements &measurements, int runs)
{
    StillPlayer player(PlayerOptions::Mode::Kiosk);
    const QList<ShownZone *> zones = player->exhibition().zoneList();
    int turn = 0;
    const auto nextZone = [&] { return zones[turn++ % zones.size()]; };
    const auto toHall = [&] {
        player->visit().enterHall();
        player.read();
    };
    measurements.add(u"the hall opens, from the attract loop"_s, runs, [&] {
        player->visit().reset();
        player.read();
        return player.timeOf([&] { player->visit().enterHall(); });
    });
    measurements.add(u"a zone opens, from the hall"_s, runs, [&] {
        toHall();
        return player.timeOf([&] { player->visit().openZone(nextZone()->zoneId()); });
    });
    measurements.add(u"a story opens, from its zone"_s, runs, [&] {
        ShownZone *const zone = nextZone();
        toHall();
        player->visit().openZone(zone->zoneId());
        player.read();
        return player.timeOf(
            [&] { player->visit().openStory(zone->storyList().constFirst()->storyId()); });
    });
    measurements.add(u"the next slide, decoded ahead"_s, runs, [&] {
        const QList<ShownStory *> stories = nextZone()->storyList();
        player->visit().openStory(stories[turn % stories.size()]->storyId());
        player.read();
        return player.timeOf([&] { player->visit().setPosition(1); });
    });
}

void measurePresentation(Measurements &measurements, int runs)
{
    StillPlayer player(PlayerOptions::Mode::Present);
    Guide &guide = player->guide();
    measurements.add(u"present mode: the next slide, decoded ahead"_s, runs, [&] {
        player.read();
        return player.timeOf([&] { guide.next(); });
    });
    measurements.add(u"present mode: a jump to a far slide"_s, runs, [&] {
        player.read();
        const int far = (guide.current() + 37) % guide.slideCount() + 1;
        return player.timeOf([&] { guide.goTo(far); });
    });
}

} // namespace

void measureScreens(Measurements &measurements, int runs)
{
    tellProgress(u"Opening zones and changing slides"_s);
    measurements.addHeading(u"From the touch to the frame, motion off"_s);
    measureKiosk(measurements, runs);
    measurePresentation(measurements, runs);
}

} // namespace vitrine
