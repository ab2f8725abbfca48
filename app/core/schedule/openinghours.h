// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dayspan.h"
#include "hoursfault.h"

#include <QDateTime>
#include <QString>

#include <tl/expected.hpp>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace vitrine {

/// When an exhibition may be visited: spans for each weekday, and dates that are different.
///
/// A span belongs to the day it begins on: Saturday's `20:00-02:00` ends on Sunday, whatever
/// Sunday's own spans are. Where a clock is put forward, an opening within the hour that is left
/// out is at its end; where it is put back, an opening within the hour that comes twice is at its
/// first time, and a closing at its second.
class OpeningHours
{
public:
    using Spans = std::vector<DaySpan>;

    /// Always open.
    OpeningHours() = default;

    /// Reads `Mo-Fr 09:00-17:00; Sa,Su 10:00-18:00; 2026-12-25 closed`, as docs/opening-hours.md
    /// describes it. Empty text: always open.
    [[nodiscard]] static tl::expected<OpeningHours, HoursFault> read(const QString &text);
    /// What read() understands, always written the same way; empty where it is always open.
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isAlways() const { return !m_week && m_dates.empty(); }
    [[nodiscard]] bool isOpenAt(const QDateTime &time) const;
    /// The first moment after \a time at which it opens or closes; none within a year.
    [[nodiscard]] std::optional<QDateTime> nextChange(const QDateTime &time) const;

    /// The spans of a weekday, 0 for Monday; none where it is closed.
    [[nodiscard]] Spans weekday(int day) const;
    void setWeekday(int day, const Spans &spans);
    /// The dates that are different.
    [[nodiscard]] const std::map<QDate, Spans> &dates() const { return m_dates; }
    void setDate(const QDate &date, const Spans &spans) { m_dates[date] = spans; }
    void removeDate(const QDate &date) { m_dates.erase(date); }

    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;

private:
    [[nodiscard]] const Spans &spansOf(const QDate &date) const;
    void forgetUsualWeek();

    std::optional<std::array<Spans, 7>> m_week = {}; ///< Monday first; none: every day, all day.
    std::map<QDate, Spans> m_dates = {};
};

} // namespace vitrine
