// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>

namespace vitrine {

/// Part of a day in minutes since midnight, by the clock on the wall. It may go on after midnight:
/// then `until` is more than 24 h.
struct DaySpan {
    int from = 0;
    int until = 0;

    friend auto operator<=>(const DaySpan &, const DaySpan &) = default;
};

inline constexpr int minutesOfDay = 24 * 60;

/// `09:00`, `24:00`, and `02:00` for two hours after midnight.
[[nodiscard]] QString timeText(int minutes);

} // namespace vitrine
