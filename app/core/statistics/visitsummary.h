// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/state/visitcounts.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace vitrine {

/// A story, or the slides of a place without one, over a whole span of time.
struct StorySummary {
    QString exhibition = {};
    QString path = {}; ///< `ZONE/STORY`
    SlideCounts counts = {};
};

/// What was counted, added up for people to look at.
struct VisitSummary {
    explicit VisitSummary(const VisitCounts &counts);

    /// Of the dated days, none left out between the first and the last.
    struct Day {
        QDate date = {};
        HourCounts counts = {};
    };
    std::vector<Day> days = {};
    int daysWithVisitors = 0;
    std::array<HourCounts, 24> hours = {};
    std::array<std::int64_t, 8> lengths = {}; ///< As VisitCounts::lengths.
    std::vector<std::pair<QString, std::int64_t>> locales = {}; ///< Sessions; the most first.
    std::vector<std::pair<QString, SlideCounts>> slideLocales = {}; ///< The longest first.
    std::vector<StorySummary> stories = {}; ///< The longest looked at first.
    HourCounts all = {}; ///< With what is not dated.
    SlideCounts allSlides = {};
    std::int64_t undated = 0; ///< Sessions while the clock could not be believed.
    /// The bucket of lengths in which the middle session is.
    std::optional<std::size_t> middleLength = {};
};

/// `under 15 s`, `15–30 s`, …
[[nodiscard]] QString nameOfLength(std::size_t bucket);

} // namespace vitrine
