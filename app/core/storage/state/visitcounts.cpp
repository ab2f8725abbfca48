// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitcounts.h"

namespace vitrine {

HourCounts &HourCounts::operator+=(const HourCounts &other)
{
    attracts += other.attracts;
    attractMs += other.attractMs;
    sessions += other.sessions;
    engaged += other.engaged;
    sessionMs += other.sessionMs;
    return *this;
}

SlideCounts &SlideCounts::operator+=(const SlideCounts &other)
{
    views += other.views;
    dwellMs += other.dwellMs;
    for (std::size_t i = 0; i < dwells.size(); ++i)
        dwells[i] += other.dwells[i];
    return *this;
}

} // namespace vitrine
