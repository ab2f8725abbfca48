// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visittally.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr qsizetype longestPath = 200; // characters; a folder of photographs may have any names
constexpr qsizetype longestTag = 35; // characters

/// Which bucket \a time is in, where each of \a limits (s) begins the next one.
template <std::size_t count>
std::size_t bucketOf(std::chrono::milliseconds time, const std::array<std::int64_t, count> &limits)
{
    return std::size_t(std::count_if(limits.begin(), limits.end(), [&](std::int64_t limit) {
        return time >= std::chrono::seconds(limit);
    }));
}

} // namespace

void VisitTally::setExhibition(const QString &slug)
{
    slideLeft();
    m_exhibition = slug;
}

void VisitTally::attractBegan()
{
    if (m_attract)
        return;
    m_attract = m_clock.now();
    ++m_counts.hours[{day(), hour()}].attracts;
}

void VisitTally::sessionBegan(const QString &locale)
{
    sessionEnded();
    m_session = Session {.day = day(), .hour = hour(), .began = m_clock.now()};
    m_locale = locale;
    HourCounts &counts = m_counts.hours[{m_session->day, m_session->hour}];
    ++counts.sessions;
    if (m_attract)
        counts.attractMs += (m_clock.now() - *m_attract).count();
    m_attract.reset();
}

void VisitTally::slideShown(const QString &path, const QString &locale)
{
    slideLeft();
    if (!m_session)
        return;
    if (!std::exchange(m_session->isEngaged, true))
        ++m_counts.hours[{m_session->day, m_session->hour}].engaged;
    m_slide = Slide {.key = {.day = day(),
                             .exhibition = m_exhibition.left(longestPath),
                             .path = path.left(longestPath),
                             .locale = locale.left(longestTag)},
                     .began = m_clock.now()};
}

void VisitTally::slideLeft()
{
    if (!m_slide)
        return;
    const auto dwell = std::max(lastSign() - m_slide->began, std::chrono::milliseconds(0));
    SlideCounts &counts = m_counts.slides[m_slide->key];
    ++counts.views;
    counts.dwellMs += dwell.count();
    ++counts.dwells[bucketOf(dwell, VisitCounts::dwells)];
    m_slide.reset();
}

void VisitTally::fellSilent(std::chrono::milliseconds idle)
{
    m_silent = m_clock.now() - idle;
}

void VisitTally::sessionEnded()
{
    slideLeft();
    if (m_session) {
        const auto length = std::max(lastSign() - m_session->began, std::chrono::milliseconds(0));
        m_counts.hours[{m_session->day, m_session->hour}].sessionMs += length.count();
        ++m_counts.sessionsByLength[{m_session->day, int(bucketOf(length, VisitCounts::lengths))}];
        ++m_counts.sessionsByLocale[{m_session->day, m_locale.left(longestTag)}];
    }
    m_session.reset();
    m_silent.reset();
}

void VisitTally::forget()
{
    m_attract.reset();
    m_silent.reset();
    m_session.reset();
    m_slide.reset();
    m_counts = {};
}

QString VisitTally::day() const
{
    return m_isClockTrusted ? m_clock.wallTime().date().toString(Qt::ISODate)
                            : VisitCounts::unknownDay.toString();
}

int VisitTally::hour() const
{
    return m_clock.wallTime().time().hour();
}

std::chrono::milliseconds VisitTally::lastSign() const
{
    return m_silent.value_or(m_clock.now());
}

} // namespace vitrine
