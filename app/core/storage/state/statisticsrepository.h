// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "statedatabase.h"
#include "visitcounts.h"

#include <QDate>

namespace vitrine {

/// What was counted of visitors. It is bounded: 800 days by the hour, slides by day for 60 days and
/// by month for 36, and never more than 100 000 rows of those; days without visitors do not count.
/// Throws StorageError where the disk does not play along.
class StatisticsRepository
{
public:
    struct Bounds {
        int days = 800;
        int slideDays = 60;
        int slideMonths = 36;
        int slideRows = 100'000;
    };

    explicit StatisticsRepository(const StateDatabase &state) : m_state(state) { }

    /// Adds all of \a counts to what is there, or nothing.
    void add(const VisitCounts &counts);
    /// Gathers old days into months and drops what is beyond \a bounds. It counts days that are
    /// there, so that a clock that once was years ahead takes nothing away.
    void condense() { condense(Bounds()); }
    void condense(const Bounds &bounds);

    [[nodiscard]] std::int64_t sessionsOn(const QString &day) const;
    /// What was counted from \a from to \a to, both included; an invalid date is no limit. Slides
    /// of a month come where its first day lies between them. What is not dated comes where there
    /// is no limit at all.
    [[nodiscard]] VisitCounts between(const QDate &from, const QDate &to) const;

private:
    const StateDatabase &m_state;
};

} // namespace vitrine
