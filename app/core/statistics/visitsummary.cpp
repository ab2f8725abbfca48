// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitsummary.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t longestRow
    = 2000; // days; a clock that once was wrong makes no page of centuries

template <class Map, class Compare>
auto sorted(const Map &map, Compare compare)
{
    std::vector<std::pair<typename Map::key_type, typename Map::mapped_type>> all(map.begin(),
                                                                                  map.end());
    std::stable_sort(all.begin(), all.end(), compare);
    return all;
}

std::vector<VisitSummary::Day> withoutGaps(const std::map<QDate, HourCounts> &counted)
{
    std::vector<VisitSummary::Day> days;
    for (const auto &[date, counts] : counted) {
        const bool isNear = !days.empty() && days.back().date.daysTo(date) < longestRow;
        while (isNear && days.back().date.addDays(1) < date)
            days.push_back({.date = days.back().date.addDays(1)});
        days.push_back({date, counts});
    }
    return days;
}

std::optional<std::size_t> middleOf(const std::array<std::int64_t, 8> &lengths)
{
    std::int64_t all = 0;
    for (const std::int64_t sessions : lengths)
        all += sessions;
    std::int64_t before = 0;
    for (std::size_t bucket = 0; bucket < lengths.size(); ++bucket) {
        before += lengths[bucket];
        if (all > 0 && 2 * before >= all)
            return bucket;
    }
    return {};
}

} // namespace

VisitSummary::VisitSummary(const VisitCounts &counts)
{
    std::map<QDate, HourCounts> byDay;
    for (const auto &[key, hour] : counts.hours) {
        all += hour;
        const QDate date = QDate::fromString(key.first, Qt::ISODate);
        if (date.isValid()) {
            byDay[date] += hour;
            hours[std::size_t(key.second)] += hour;
        } else {
            undated += hour.sessions;
        }
    }
    days = withoutGaps(byDay);
    daysWithVisitors = int(std::count_if(days.begin(), days.end(),
                                         [](const Day &day) { return day.counts.sessions > 0; }));
    for (const auto &[key, sessions] : counts.sessionsByLength)
        lengths[std::size_t(key.second)] += sessions;
    middleLength = middleOf(lengths);

    std::map<QString, std::int64_t> byLocale;
    for (const auto &[key, sessions] : counts.sessionsByLocale)
        byLocale[key.second] += sessions;
    locales = sorted(byLocale, [](const auto &a, const auto &b) { return a.second > b.second; });

    std::map<QString, SlideCounts> slidesByLocale;
    std::map<std::pair<QString, QString>, SlideCounts> byStory;
    for (const auto &[key, slide] : counts.slides) {
        allSlides += slide;
        slidesByLocale[key.locale] += slide;
        byStory[{key.exhibition, key.path.section(u'/', 0, -2)}] += slide;
    }
    const auto longer
        = [](const auto &a, const auto &b) { return a.second.dwellMs > b.second.dwellMs; };
    slideLocales = sorted(slidesByLocale, longer);
    for (const auto &[key, slide] : sorted(byStory, longer))
        stories.push_back({key.first, key.second, slide});
}

QString nameOfLength(std::size_t bucket)
{
    static const std::array<QString, 8> names {u"under 15 s"_s, u"15–30 s"_s, u"30–60 s"_s,
                                               u"1–2 min"_s,    u"2–5 min"_s, u"5–10 min"_s,
                                               u"10–20 min"_s,  u"longer"_s};
    return names.at(bucket);
}

} // namespace vitrine
