// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "museumdays.h"

#include "operation/resourceuse.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longestWait = 30'000; // ms
constexpr double openHours = 10;

} // namespace

MuseumDays::MuseumDays(const SoakOptions &options)
    : m_options(options),
      m_began(m_clock.now()),
      m_nextMinute(m_clock.now() + 1min),
      m_state(StateDatabase::open(options.stateFolder)),
      m_open(m_clock, ClockSanity(m_clock.wallTime().addYears(-1))),
      m_statistics(m_state, m_clock),
      m_kiosk(playerFor(PlayerOptions::Mode::Kiosk)),
      m_display(playerFor(PlayerOptions::Mode::Display)),
      m_counting(std::make_unique<VisitCounting>(*m_kiosk, m_statistics)),
      m_sampling(std::make_unique<Sampling>(
          m_state, m_clock, [this] { return qint64(m_kiosk->pictures().ledger().bytes()); })),
      m_visitor(std::make_unique<SoakVisitor>(
          *m_kiosk, options.seed, [this](std::chrono::milliseconds time) { pass(time); }))
{
    m_points.reserve(std::size_t(options.hours) * 60 + 1000); // The run itself must not grow.
    m_open.setHours(*OpeningHours::read(u"Mo-Su 09:00-19:00"_s));
    QObject::connect(&m_open, &OpenState::changed, m_counting.get(),
                     [this] { m_counting->setOpen(m_open.isOpen()); });
    for (Player *player : {m_kiosk.get(), m_display.get()}) {
        if (const QString fault = player->show(); !fault.isEmpty())
            throw std::runtime_error(fault.toStdString());
        m_sampling->watch(*player->window());
    }
    m_time.start();
    waitUntilSettled();
}

std::unique_ptr<Player> MuseumDays::playerFor(PlayerOptions::Mode mode) const
{
    PackChoice choice = choosePack(QStringLiteral(VITRINE_SUMMIT_PACK), {}, false);
    if (!choice.exhibition)
        throw std::runtime_error(choice.faults.join(u' ').toStdString());
    return std::make_unique<Player>(std::move(*choice.exhibition),
                                    PlayerOptions {.mode = mode,
                                                   .size = m_options.size,
                                                   .isHeld = mode == PlayerOptions::Mode::Display},
                                    m_clock);
}

double MuseumDays::hoursPassed() const
{
    return std::chrono::duration<double, std::ratio<3600>>(m_clock.now() - m_began).count();
}

void MuseumDays::run(const std::function<void(double)> &told)
{
    const auto between = std::chrono::duration_cast<std::chrono::milliseconds>(
        1h * openHours / m_options.visitsPerDay);
    auto next = m_clock.now();
    double nextTold = 1;
    while (hoursPassed() < m_options.hours) {
        if (m_open.isOpen() && m_clock.now() >= next) {
            next = std::max(next + between, m_clock.now());
            m_visitor->visit();
            ++m_visits;
            rememberUse();
        } else {
            pass(1min);
            if (!m_open.isOpen()) {
                next = m_clock.now();
                if (m_clock.wallTime().time().minute() % 10 == 0)
                    rememberUse();
            }
        }
        if (hoursPassed() >= nextTold) {
            told(hoursPassed());
            nextTold += 1;
        }
    }
    m_state.finish();
}

void MuseumDays::pass(std::chrono::milliseconds time)
{
    m_clock.forward(time);
    m_kiosk->presence().advance();
    while (m_clock.now() >= m_nextMinute) {
        m_nextMinute += 1min;
        everyMinute();
    }
    if (m_open.isOpen()) {
        ++m_changes;
        if (!QMetaObject::invokeMethod(m_display->window(), "goByHand",
                                       Q_ARG(int, m_changes % 7 == 0 ? -3 : 1)))
            throw std::runtime_error("The display does not go on.");
    }
    waitUntilSettled();
    keepPace();
}

void MuseumDays::everyMinute()
{
    m_open.advance();
    m_sampling->take();
}

void MuseumDays::rememberUse()
{
    if (m_points.size() == m_points.capacity())
        return;
    m_state.finish();
    Sample sample = resourceUse();
    sample.pictureBytes = m_kiosk->pictures().ledger().bytes();
    m_points.push_back({hoursPassed() / 24, sample});
}

void MuseumDays::waitUntilSettled()
{
    QElapsedTimer waited;
    waited.start();
    const auto isSettled
        = [](const Player &player) { return player.window()->property("settled").toBool(); };
    do {
        if (waited.hasExpired(longestWait))
            throw std::runtime_error("A screen does not come to rest.");
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (!isSettled(*m_kiosk) || !isSettled(*m_display));
}

void MuseumDays::keepPace()
{
    if (m_options.speed <= 0)
        return;
    const double due = hoursPassed() / m_options.speed * 3'600'000; // ms
    while (double(m_time.elapsed()) < due)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents,
                                        int(std::clamp(due - double(m_time.elapsed()), 1., 20.)));
}

} // namespace vitrine
