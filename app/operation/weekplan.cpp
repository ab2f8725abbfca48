// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "weekplan.h"

#include <QLoggingCategory>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.operation", QtInfoMsg)

constexpr int daysInWeek = 7;
constexpr DaySpan usualDay {9 * 60, 17 * 60};

QString spanText(const DaySpan &span)
{
    return timeText(span.from) + u'–' + timeText(span.until);
}

QString spansText(OpeningHours::Spans::const_iterator first,
                  OpeningHours::Spans::const_iterator last)
{
    QStringList all;
    for (; first != last; ++first)
        all.append(spanText(*first));
    return all.join(u", "_s);
}

} // namespace

WeekPlan::WeekPlan(KioskSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_clock(clock)
{
    connect(&m_settings, &KioskSettings::changed, this, &WeekPlan::read);
    read();
}

void WeekPlan::read()
{
    const auto hours = OpeningHours::read(m_settings.openingHours());
    if (!hours)
        qCWarning(log).noquote() << hours.error().sentence
                                 << "The exhibition is always open until they are set again.";
    m_hours = hours.value_or(OpeningHours());
    emit changed();
}

QVariantList WeekPlan::days() const
{
    QVariantList all;
    for (int day = 0; day < daysInWeek; ++day) {
        const OpeningHours::Spans spans = m_hours.weekday(day);
        const DaySpan first = spans.empty() ? usualDay : spans.front();
        all.append(QVariantMap {
            {u"open"_s, !spans.empty()},
            {u"from"_s, timeText(first.from)},
            {u"until"_s, timeText(first.until)},
            {u"more"_s, spans.size() < 2 ? QString() : spansText(spans.begin() + 1, spans.end())},
        });
    }
    return all;
}

QVariantList WeekPlan::dates() const
{
    QVariantList all;
    const QDate today = m_clock.wallTime().date();
    for (const auto &[date, spans] : m_hours.dates())
        if (date >= today)
            all.append(QVariantMap {
                {u"date"_s, date.toString(Qt::ISODate)},
                {u"spans"_s, spansText(spans.begin(), spans.end())},
            });
    return all;
}

bool WeekPlan::isClosedToday() const
{
    const auto found = m_hours.dates().find(m_clock.wallTime().date());
    return found != m_hours.dates().end() && found->second.empty();
}

void WeekPlan::setClosedToday(bool closed)
{
    OpeningHours hours = m_hours;
    if (closed)
        hours.setDate(m_clock.wallTime().date(), {});
    else
        hours.removeDate(m_clock.wallTime().date());
    set(hours);
}

void WeekPlan::setOpen(int day, bool open)
{
    OpeningHours hours = m_hours;
    hours.setWeekday(day, open ? OpeningHours::Spans {usualDay} : OpeningHours::Spans());
    set(hours);
}

void WeekPlan::moveOpening(int day, int steps)
{
    const OpeningHours::Spans spans = m_hours.weekday(day);
    if (spans.empty())
        return;
    DaySpan span = spans.front();
    span.from = std::clamp(span.from + steps * step, 0, std::min(span.until, minutesOfDay) - step);
    // What was open around the clock closes before it opens again.
    span.until = std::min(span.until, span.from + minutesOfDay);
    set(day, span);
}

void WeekPlan::moveClosing(int day, int steps)
{
    const OpeningHours::Spans spans = m_hours.weekday(day);
    if (spans.empty())
        return;
    DaySpan span = spans.front();
    const int latest = spans.size() > 1 ? spans[1].from : span.from + minutesOfDay;
    span.until = std::clamp(span.until + steps * step, span.from + step, latest);
    set(day, span);
}

void WeekPlan::copyToAll(int day)
{
    OpeningHours hours = m_hours;
    const OpeningHours::Spans spans = m_hours.weekday(day);
    for (int other = 0; other < daysInWeek; ++other)
        hours.setWeekday(other, spans);
    set(hours);
}

void WeekPlan::set(int day, const DaySpan &first)
{
    OpeningHours hours = m_hours;
    OpeningHours::Spans spans = hours.weekday(day);
    spans.front() = first;
    hours.setWeekday(day, spans);
    set(hours);
}

void WeekPlan::set(const OpeningHours &hours)
{
    m_settings.setOpeningHours(hours.text());
}

} // namespace vitrine
