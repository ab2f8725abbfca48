// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openinghours.h"

namespace vitrine {

/// A part of every night in which the program may start anew: `03:00-04:30`.
class NightWindow
{
public:
    [[nodiscard]] static tl::expected<NightWindow, HoursFault> read(const QString &text);
    /// What read() understands.
    [[nodiscard]] QString text() const;

    /// The date on which the night began that \a time lies in; none outside the window.
    [[nodiscard]] std::optional<QDate> nightOf(const QDateTime &time) const;

    friend bool operator==(const NightWindow &, const NightWindow &) = default;

private:
    explicit NightWindow(DaySpan span) : m_span(span) { }

    DaySpan m_span;
};

} // namespace vitrine
