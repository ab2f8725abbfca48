// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <tuple>
#include <utility>

namespace vitrine {

/// What happened within one hour.
struct HourCounts {
    std::int64_t attracts = 0; ///< Times the attract loop began.
    std::int64_t attractMs = 0; ///< How long it ran until somebody touched it.
    std::int64_t sessions = 0; ///< Times somebody did.
    std::int64_t engaged = 0; ///< Of those, how often at least one slide was looked at.
    std::int64_t sessionMs = 0;

    HourCounts &operator+=(const HourCounts &other);
    friend bool operator==(const HourCounts &, const HourCounts &) = default;
};

/// How one slide was looked at in one language.
struct SlideCounts {
    /// Views of less than 2, 5, 15 and 60 s, and longer ones.
    using Dwells = std::array<std::int64_t, 5>;

    std::int64_t views = 0;
    std::int64_t dwellMs = 0;
    Dwells dwells = {};

    SlideCounts &operator+=(const SlideCounts &other);
    friend bool operator==(const SlideCounts &, const SlideCounts &) = default;
};

/// A slide by its address (`ZONE/STORY/N`) in an exhibition, in one language, on one day.
struct SlideKey {
    QString day = {};
    QString exhibition = {};
    QString path = {};
    QString locale = {};

    friend bool operator<(const SlideKey &a, const SlideKey &b)
    {
        return std::tie(a.day, a.exhibition, a.path, a.locale)
            < std::tie(b.day, b.exhibition, b.path, b.locale);
    }
};

/// What was counted of visitors, and nothing that would tell one from another. A day is
/// `2030-05-24`, or unknownDay where the clock on the wall cannot be believed.
struct VisitCounts {
    static constexpr QStringView unknownDay = u"unknown";
    /// Sessions of less than 15 s, 30 s, 1, 2, 5, 10 and 20 min, and longer ones.
    static constexpr std::array<std::int64_t, 7> lengths {15, 30, 60, 120, 300, 600, 1200}; // s
    /// Views; see SlideCounts::Dwells.
    static constexpr std::array<std::int64_t, 4> dwells {2, 5, 15, 60}; // s

    std::map<std::pair<QString, int>, HourCounts> hours = {}; ///< By day and hour.
    std::map<std::pair<QString, int>, std::int64_t> sessionsByLength = {}; ///< By day and bucket.
    std::map<std::pair<QString, QString>, std::int64_t> sessionsByLocale
        = {}; ///< By day and language.
    std::map<SlideKey, SlideCounts> slides = {};

    [[nodiscard]] bool isEmpty() const
    {
        return hours.empty() && sessionsByLength.empty() && sessionsByLocale.empty()
            && slides.empty();
    }
};

} // namespace vitrine
