// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openstate.h"

#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.operation", QtInfoMsg)

constexpr std::chrono::milliseconds longestSleep = 1min;

} // namespace

OpenState::OpenState(const Clock &clock, ClockSanity sanity, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_sanity(std::move(sanity))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &OpenState::advance);
    advance();
}

void OpenState::setHours(const OpeningHours &hours)
{
    m_hours = hours;
    advance();
}

void OpenState::setRestartWindow(const std::optional<NightWindow> &window)
{
    // Who was started in this night's window must not be started anew over and over.
    m_window = window;
    m_nightDone = window ? window->nightOf(m_clock.wallTime()) : std::nullopt;
}

void OpenState::setOccupied(bool occupied)
{
    if (m_isOccupied == occupied)
        return;
    m_isOccupied = occupied;
    if (!occupied)
        restartAt(m_clock.wallTime());
}

void OpenState::advance()
{
    const QDateTime now = m_clock.wallTime();
    m_sanity.look(m_clock.now(), now);
    const Shown before = std::exchange(m_shown, shownAt(now));
    schedule(now);
    if (before.clockDoubt != m_shown.clockDoubt) {
        if (m_shown.clockDoubt.isEmpty())
            qCInfo(log) << "The clock is believed again.";
        else
            qCWarning(log).noquote() << m_shown.clockDoubt;
    }
    if (before.isOpen != m_shown.isOpen)
        qCInfo(log).noquote() << (m_shown.isOpen ? u"open"_s : u"closed"_s);
    if (before != m_shown)
        emit changed();
    restartAt(now);
}

OpenState::Shown OpenState::shownAt(const QDateTime &now) const
{
    if (m_sanity.doubt() != ClockSanity::Doubt::None)
        return {.clockDoubt = doubtAt(now)};
    return {.isOpen = m_hours.isOpenAt(now),
            .nextChange = m_hours.nextChange(now).value_or(QDateTime())};
}

QString OpenState::doubtAt(const QDateTime &now) const
{
    const QString kept = m_hours.isAlways()
        ? QString()
        : u" Until it is right the kiosk stays open, whatever its hours are."_s;
    // By the day, so that the sentence stays the same from minute to minute.
    const QString shown = now.date().toString(Qt::ISODate);
    switch (m_sanity.doubt()) {
    case ClockSanity::Doubt::None: return {};
    case ClockSanity::Doubt::BeforeBuild:
        return u"The clock shows %1, which is before this program was made.%2 Set it, or connect the network; if this comes back after each start, the battery on the mainboard is empty."_s
            .arg(shown, kept);
    case ClockSanity::Doubt::FarFuture:
        return u"The clock shows %1, which is many years after this program was made.%2 Set it, or connect the network; if it is right, install a newer Vitrine."_s
            .arg(shown, kept);
    case ClockSanity::Doubt::Jumped:
        return u"The clock was set to another time a few minutes ago.%1 It is believed again when it has gone evenly for ten minutes."_s
            .arg(kept);
    }
    Q_UNREACHABLE();
}

void OpenState::restartAt(const QDateTime &now)
{
    if (!m_window || m_isOccupied || m_sanity.doubt() != ClockSanity::Doubt::None)
        return;
    const std::optional<QDate> night = m_window->nightOf(now);
    if (!night || night == m_nightDone)
        return;
    m_nightDone = night;
    qCInfo(log) << "It is time to start anew.";
    emit restartDue();
}

void OpenState::schedule(const QDateTime &now)
{
    auto sleep = longestSleep;
    if (m_shown.nextChange.isValid())
        sleep = std::clamp(std::chrono::milliseconds(now.msecsTo(m_shown.nextChange)), 1ms,
                           longestSleep);
    m_timer.start(sleep);
}

} // namespace vitrine
