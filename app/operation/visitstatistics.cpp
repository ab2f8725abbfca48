// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitstatistics.h"

#include "storage/state/statisticsrepository.h"

#include <QFuture>

namespace vitrine {

using namespace std::chrono_literals;

VisitStatistics::VisitStatistics(StateWorker &state, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_state(state),
      m_clock(clock),
      m_tally(clock)
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &VisitStatistics::look);
    m_timer.start(1min);
    beginDay();
}

VisitStatistics::~VisitStatistics()
{
    m_tally.sessionEnded();
    flush();
}

void VisitStatistics::setCounting(bool counting)
{
    if (m_isCounting == counting)
        return;
    m_isCounting = counting;
    m_tally.forget();
}

void VisitStatistics::setClockTrusted(bool trusted)
{
    m_tally.setClockTrusted(trusted);
}

void VisitStatistics::attractBegan()
{
    if (m_isCounting)
        m_tally.attractBegan();
}

void VisitStatistics::sessionBegan(const QString &locale)
{
    if (!m_isCounting)
        return;
    if (today() != m_day)
        beginDay();
    m_tally.sessionBegan(locale);
    ++m_counted;
    emit visitorsTodayChanged();
}

void VisitStatistics::slideShown(const QString &path, const QString &locale)
{
    if (m_isCounting)
        m_tally.slideShown(path, locale);
}

void VisitStatistics::sessionEnded()
{
    m_tally.sessionEnded();
    flush();
}

void VisitStatistics::look()
{
    if (today() != m_day)
        beginDay();
    flush();
}

void VisitStatistics::flush()
{
    VisitCounts counts = m_tally.take();
    if (counts.isEmpty())
        return;
    m_state.post([counts = std::move(counts)](StateDatabase &state) {
        StatisticsRepository(state).add(counts);
    });
}

QString VisitStatistics::today() const
{
    return m_clock.wallTime().date().toString(Qt::ISODate);
}

void VisitStatistics::beginDay()
{
    m_day = today();
    m_before = 0;
    m_counted = 0;
    emit visitorsTodayChanged();
    m_state
        .ask([day = m_day](StateDatabase &state) {
            StatisticsRepository statistics(state);
            statistics.condense();
            return qint64(statistics.sessionsOn(day));
        })
        .then(this, [this, day = m_day](qint64 sessions) {
            if (day != m_day)
                return;
            m_before = sessions;
            emit visitorsTodayChanged();
        });
}

} // namespace vitrine
