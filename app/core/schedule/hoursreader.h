// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dayspan.h"
#include "hoursfault.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace vitrine {

/// `Sa,Su 10:00-18:00`: the days, by weekday (Monday is 0) or by date, and what holds on them.
struct HoursRule {
    std::vector<int> weekdays = {};
    std::vector<QDate> dates = {};
    std::vector<DaySpan> spans = {};
};

/// Reads opening hours from left to right.
class HoursReader
{
public:
    explicit HoursReader(const QString &text) : m_text(text) { }

    [[nodiscard]] tl::expected<std::vector<HoursRule>, HoursFault> rules();
    /// `09:00-17:00` and nothing else.
    [[nodiscard]] tl::expected<DaySpan, HoursFault> onlySpan();

    /// `Mo` … `Su`
    [[nodiscard]] static const QStringList &weekdays();

private:
    void readRule(HoursRule &rule);
    void readDays(HoursRule &rule);
    void readDates(HoursRule &rule);
    void readSpans(HoursRule &rule);
    [[nodiscard]] DaySpan readSpan();
    [[nodiscard]] int readTime();
    [[nodiscard]] std::optional<int> readNumber(int digits);
    [[nodiscard]] std::optional<int> weekdayHere();
    [[nodiscard]] QDate readDate();

    void skipSpace();
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return isAtEnd() ? QChar() : m_text[m_at]; }
    [[nodiscard]] bool take(QChar mark);
    [[nodiscard]] bool takeWord(const QString &word);
    /// Remembers the first fault, at \a position; reading ends there.
    void refuse(qsizetype position, const QString &remedy);
    [[nodiscard]] QString wordAt(qsizetype position) const;

    QString m_text;
    qsizetype m_at = 0;
    std::optional<HoursFault> m_fault = {};
};

} // namespace vitrine
