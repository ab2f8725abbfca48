// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openinghours.h"

#include "daytime.h"
#include "hoursreader.h"

#include <QStringList>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int farthest = 370; // days that nextChange() looks ahead

const OpeningHours::Spans &allDay()
{
    static const OpeningHours::Spans spans {{0, minutesOfDay}};
    return spans;
}

QString written(const std::vector<DaySpan> &spans)
{
    QStringList all;
    for (const DaySpan &span : spans)
        all.append(timeText(span.from) + u'-' + timeText(span.until));
    return all.isEmpty() ? u"closed"_s : all.join(u',');
}

QString writtenDays(const std::array<std::vector<DaySpan>, 7> &week, std::size_t first)
{
    QStringList parts;
    for (std::size_t day = first; day < week.size();) {
        std::size_t last = day;
        while (last + 1 < week.size() && week[last + 1] == week[first])
            ++last;
        const QString from = HoursReader::weekdays()[qsizetype(day)];
        const QString until = HoursReader::weekdays()[qsizetype(last)];
        if (last > day + 1)
            parts.append(from + u'-' + until);
        else
            parts.append(last == day ? from : from + u',' + until);
        day = last + 1;
        while (day < week.size() && week[day] != week[first])
            ++day;
    }
    return parts.join(u',');
}

} // namespace

tl::expected<OpeningHours, HoursFault> OpeningHours::read(const QString &text)
{
    tl::expected<std::vector<HoursRule>, HoursFault> rules = HoursReader(text).rules();
    if (!rules)
        return tl::unexpected(rules.error());
    OpeningHours hours;
    for (const HoursRule &rule : *rules) {
        for (const int weekday : rule.weekdays) {
            if (!hours.m_week)
                hours.m_week.emplace();
            (*hours.m_week)[std::size_t(weekday)] = rule.spans;
        }
        for (const QDate &date : rule.dates)
            hours.m_dates[date] = rule.spans;
    }
    hours.forgetUsualWeek();
    return hours;
}

void OpeningHours::forgetUsualWeek()
{
    if (m_week && std::all_of(m_week->begin(), m_week->end(), [](const Spans &spans) {
            return spans == allDay();
        }))
        m_week.reset();
}

OpeningHours::Spans OpeningHours::weekday(int day) const
{
    return m_week ? (*m_week)[std::size_t(day)] : allDay();
}

void OpeningHours::setWeekday(int day, const Spans &spans)
{
    if (!m_week)
        m_week.emplace().fill(allDay());
    (*m_week)[std::size_t(day)] = spans;
    forgetUsualWeek();
}

QString OpeningHours::text() const
{
    QStringList rules;
    if (m_week) {
        std::vector<Spans> done;
        for (std::size_t day = 0; day < m_week->size(); ++day) {
            const Spans &spans = (*m_week)[day];
            if (std::find(done.begin(), done.end(), spans) != done.end())
                continue;
            done.push_back(spans);
            if (!spans.empty())
                rules.append(writtenDays(*m_week, day) + u' ' + written(spans));
        }
        if (rules.isEmpty())
            rules.append(u"Mo-Su closed"_s);
    }
    for (auto first = m_dates.begin(); first != m_dates.end();) {
        auto last = first;
        for (auto next = std::next(last); next != m_dates.end() && next->second == first->second
             && next->first == last->first.addDays(1);
             ++next)
            last = next;
        QString dates = first->first.toString(Qt::ISODate);
        if (last != first)
            dates += u'/' + last->first.toString(Qt::ISODate);
        rules.append(dates + u' ' + written(first->second));
        first = std::next(last);
    }
    return rules.join(u"; "_s);
}

const OpeningHours::Spans &OpeningHours::spansOf(const QDate &date) const
{
    if (const auto found = m_dates.find(date); found != m_dates.end())
        return found->second;
    return m_week ? (*m_week)[std::size_t(date.dayOfWeek() - 1)] : allDay();
}

bool OpeningHours::isOpenAt(const QDateTime &time) const
{
    // A span of yesterday may go on after midnight.
    for (const QDate &date : {time.date().addDays(-1), time.date()})
        for (const DaySpan &span : spansOf(date))
            if (momentOf(date, span.from, Twice::First, time) <= time
                && time < momentOf(date, span.until, Twice::Second, time))
                return true;
    return false;
}

std::optional<QDateTime> OpeningHours::nextChange(const QDateTime &time) const
{
    if (isAlways())
        return {};
    const bool isOpen = isOpenAt(time);
    std::optional<QDateTime> next;
    for (int ahead = -1; ahead <= farthest; ++ahead) {
        const QDate date = time.date().addDays(ahead);
        // What changes before this day begins comes sooner than whatever begins on it.
        if (next && *next < momentOf(date, 0, Twice::First, time))
            return next;
        for (const DaySpan &span : spansOf(date)) {
            const QDateTime moment = isOpen ? momentOf(date, span.until, Twice::Second, time)
                                            : momentOf(date, span.from, Twice::First, time);
            if (moment > time && (!next || moment < *next) && isOpenAt(moment) != isOpen)
                next = moment;
        }
    }
    return next;
}

} // namespace vitrine
