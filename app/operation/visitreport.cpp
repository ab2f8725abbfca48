// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitreport.h"

#include "statistics/statisticsfiles.h"
#include "storage/state/statisticsrepository.h"

#include <algorithm>
#include <map>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// What copying to one stick after the other came to.
struct CopyOutcome {
    VisitReport::Copy copy = VisitReport::NoStick;
    QString told = {};
};

CopyOutcome copiedTo(const QStringList &sticks, const StateDatabase &state, const QDate &today)
{
    CopyOutcome outcome;
    for (const QString &stick : sticks) {
        const auto written = writeStatistics(state, stick, today);
        if (written)
            return {VisitReport::Copied, *written};
        outcome = {VisitReport::CopyFailed, written.error()};
    }
    return outcome;
}

} // namespace

VisitReport::VisitReport(StateWorker &state, const Clock &clock,
                         std::function<QStringList()> mounts, QObject *parent)
    : QObject(parent),
      m_state(state),
      m_clock(clock),
      m_mounts(std::move(mounts))
{
}

void VisitReport::refresh()
{
    const QDate today = m_clock.wallTime().date();
    m_state
        .ask([today](StateDatabase &state) {
            return VisitSummary(
                StatisticsRepository(state).between(today.addDays(1 - dayCount), today));
        })
        .then(this, [this](const VisitSummary &summary) { show(summary); });
}

void VisitReport::show(const VisitSummary &summary)
{
    std::map<QDate, int> counted;
    for (const VisitSummary::Day &day : summary.days)
        counted[day.date] = int(day.counts.sessions);
    m_days.clear();
    m_visitors = 0;
    m_mostVisitors = 0;
    const QDate today = m_clock.wallTime().date();
    for (int back = dayCount - 1; back >= 0; --back) {
        const QDate date = today.addDays(-back);
        const int visitors = counted[date];
        m_days.append(QVariantMap {{u"day"_s, date.toString(u"M-d"_s)}, {u"visitors"_s, visitors}});
        m_visitors += visitors;
        m_mostVisitors = std::max(m_mostVisitors, visitors);
    }
    m_stories.clear();
    for (std::size_t i = 0; i < std::min(storyCount, summary.stories.size()); ++i)
        m_stories.append(QVariantMap {
            {u"path"_s, summary.stories[i].path},
            {u"minutes"_s, qRound(double(summary.stories[i].counts.dwellMs) / 60'000)},
        });
    emit changed();
}

void VisitReport::copyToStick()
{
    if (m_copy == Copying)
        return;
    setCopy(Copying);
    const QDate today = m_clock.wallTime().date();
    m_state
        .ask([mounts = m_mounts, today](StateDatabase &state) {
            return copiedTo(mounts(), state, today);
        })
        .then(this, [this](const CopyOutcome &outcome) { setCopy(outcome.copy, outcome.told); })
        .onFailed(this, [this] { setCopy(CopyFailed); });
}

void VisitReport::setCopy(Copy copy, const QString &copied)
{
    m_copy = copy;
    m_copied = copied;
    emit copyChanged();
}

} // namespace vitrine
