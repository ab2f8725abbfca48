// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "museumdays.h"

#include "operation/resourceuse.h"
#include "operation/stateworker.h"
#include "storage/state/settingrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longestWait = 30'000; // ms
constexpr double openHours = 10;
constexpr int changesOverAt = 23; // o'clock

PlayedExhibition summit()
{
    PackChoice choice = choosePack(QStringLiteral(VITRINE_SUMMIT_PACK), {}, false);
    if (!choice.exhibition)
        throw std::runtime_error(choice.faults.join(u' ').toStdString());
    return std::move(*choice.exhibition);
}

PlayerOptions kioskOptions(const SoakOptions &options)
{
    return {.size = options.size}; // The installed exhibition, so that packs may come.
}

QString withHours(const QString &folder)
{
    const StateDatabase state = StateDatabase::open(folder);
    SettingRepository(state).set({{u"opening-hours"_s, u"Mo-Su 09:00-19:00"_s}});
    return folder;
}

} // namespace

MuseumDays::MuseumDays(const SoakOptions &options)
    : m_options(options),
      m_began(m_clock.now()),
      m_nextMinute(m_clock.now() + 1min),
      m_kiosk(kioskOptions(options),
              {.clock = m_clock,
               .log = m_log,
               .stateFolder = withHours(options.stateFolder),
               .mounts = [] { return QStringList(); },
               .backlights = {}}),
      m_display(summit(),
                {.mode = PlayerOptions::Mode::Display, .size = options.size, .isHeld = true},
                m_clock),
      m_state(StateDatabase::open(options.stateFolder)),
      m_sampling(m_state, m_clock, [this] { return kiosk().pictures().ledger().bytes(); }),
      m_visitor(
          std::make_unique<SoakVisitor>([this]() -> Player & { return kiosk(); }, options.seed,
                                        [this](std::chrono::milliseconds time) { pass(time); }))
{
    m_points.reserve(std::size_t(options.hours) * 60 + 1000); // The run itself must not grow.
    QObject::connect(&m_kiosk.show(), &Show::began, &m_sampling,
                     [this](Player &player) { m_sampling.watch(*player.window()); });
    for (const QString &fault : {m_kiosk.begin(), m_display.show()})
        if (!fault.isEmpty())
            throw std::runtime_error(fault.toStdString());
    m_sampling.watch(*m_display.window());
    m_time.start();
    waitFor("The kiosk shows no picture.", [this] { return m_kiosk.show().player() != nullptr; });
    waitUntilSettled();
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
        const QTime time = m_clock.wallTime().time();
        if (isOpen() && m_clock.now() >= next) {
            next = std::max(next + between, m_clock.now());
            m_visitor->visit();
            ++m_visits;
            rememberUse();
        } else {
            pass(1min);
        }
        if (!isOpen()) {
            next = m_clock.now();
            if (time.minute() % 10 == 0)
                rememberUse();
            if (time.hour() == changesOverAt && time.minute() == 0)
                changeOver();
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
    kiosk().presence().advance();
    while (m_clock.now() >= m_nextMinute) {
        m_nextMinute += 1min;
        m_kiosk.operation().openState()->advance();
        m_sampling.take();
    }
    if (isOpen()) {
        ++m_changes;
        if (!QMetaObject::invokeMethod(m_display.window(), "goByHand",
                                       Q_ARG(int, m_changes % 7 == 0 ? -3 : 1)))
            throw std::runtime_error("The display does not go on.");
    }
    waitUntilSettled();
    keepPace();
}

void MuseumDays::changeOver()
{
    const Player *const before = m_kiosk.show().player();
    const QString fault = m_kiosk.show().begin(summit(), kioskOptions(m_options));
    if (!fault.isEmpty())
        throw std::runtime_error(fault.toStdString());
    waitFor("The kiosk does not change over.",
            [&] { return !m_kiosk.show().isChanging() && m_kiosk.show().player() != before; });
    ++m_windows;
}

void MuseumDays::rememberUse()
{
    if (m_points.size() == m_points.capacity())
        return;
    m_state.finish();
    Sample sample = resourceUse();
    sample.pictureBytes = kiosk().pictures().ledger().bytes();
    m_points.push_back({hoursPassed() / 24, sample});
}

void MuseumDays::waitUntilSettled()
{
    const auto isSettled
        = [](const Player &player) { return player.window()->property("settled").toBool(); };
    waitFor("A screen does not come to rest.",
            [&] { return !isOpen() || (isSettled(kiosk()) && isSettled(m_display)); });
}

void MuseumDays::waitFor(const char *what, const std::function<bool()> &condition)
{
    QElapsedTimer waited;
    waited.start();
    do {
        if (waited.hasExpired(longestWait))
            throw std::runtime_error(what);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (!condition());
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
