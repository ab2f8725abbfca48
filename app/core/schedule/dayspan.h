// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>

namespace vitrine {

/// Part of a day in minutes since midnight, by the clock on the wall. It may go on after midnight:
/// then `until` is more than 24 h.
struct DaySpan {
    int from = 0;
    int until = 0;

    friend auto operator<=>(const DaySpan &, const DaySpan &) = default;
};

} // namespace vitrine
