// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hoursreader.h"

#include "openinghours.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 20'000; // characters: a decade of exceptions
constexpr qint64 longestHoliday = 366; // days in one range

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

const QStringList &HoursReader::weekdays()
{
    static const QStringList names {u"Mo"_s, u"Tu"_s, u"We"_s, u"Th"_s, u"Fr"_s, u"Sa"_s, u"Su"_s};
    return names;
}

tl::expected<std::vector<HoursRule>, HoursFault> HoursReader::rules()
{
    if (m_text.size() > longestText)
        refuse(longestText, u"Leave out what is over"_s);
    std::vector<HoursRule> all;
    skipSpace();
    while (!isAtEnd() && !m_fault) {
        HoursRule rule;
        readRule(rule);
        all.push_back(std::move(rule));
        skipSpace();
        if (!m_fault && !isAtEnd() && !take(u';'))
            refuse(m_at, u"Put a semicolon between one rule and the next"_s);
        skipSpace();
    }
    if (m_fault)
        return tl::unexpected(*m_fault);
    return all;
}

tl::expected<DaySpan, HoursFault> HoursReader::onlySpan()
{
    skipSpace();
    const DaySpan span = readSpan();
    skipSpace();
    if (!m_fault && !isAtEnd())
        refuse(m_at, u"Write one span of time such as 03:00-04:30 and nothing else"_s);
    if (m_fault)
        return tl::unexpected(*m_fault);
    return span;
}

void HoursReader::readRule(HoursRule &rule)
{
    const std::vector<int> everyDay {0, 1, 2, 3, 4, 5, 6};
    if (takeWord(u"24/7"_s)) {
        rule.weekdays = everyDay;
        rule.spans = {{0, minutesOfDay}};
        return;
    }
    const bool isDate = isDigit(here()) && m_text.mid(m_at, 5).endsWith(u'-')
        && m_at + 4 < m_text.size()
        && std::all_of(m_text.begin() + m_at, m_text.begin() + m_at + 4, isDigit);
    if (isDate)
        readDates(rule);
    else if (here().isLetter() && !m_text.mid(m_at).startsWith(u"closed"_s)
             && !m_text.mid(m_at).startsWith(u"off"_s))
        readDays(rule);
    else
        rule.weekdays = everyDay;
    skipSpace();
    if (!m_fault)
        readSpans(rule);
}

void HoursReader::readDays(HoursRule &rule)
{
    do {
        skipSpace();
        const qsizetype at = m_at;
        const std::optional<int> first = weekdayHere();
        std::optional<int> last = first;
        if (first && take(u'-'))
            last = weekdayHere();
        if (!first || !last)
            return refuse(
                first ? m_at : at,
                u"Write the days as Mo, Tu, We, Th, Fr, Sa or Su, or a date as 2026-12-25"_s);
        for (int day = *first;; day = (day + 1) % 7) {
            rule.weekdays.push_back(day);
            if (day == *last)
                break;
        }
        skipSpace();
    } while (take(u','));
}

void HoursReader::readDates(HoursRule &rule)
{
    do {
        skipSpace();
        const qsizetype at = m_at;
        const QDate first = readDate();
        const QDate last = !m_fault && take(u'/') ? readDate() : first;
        if (m_fault)
            return;
        if (last < first || first.daysTo(last) > longestHoliday)
            return refuse(at, u"Let a range of dates end after it begins, and within a year"_s);
        for (QDate date = first; date <= last; date = date.addDays(1))
            rule.dates.push_back(date);
        skipSpace();
    } while (take(u','));
}

void HoursReader::readSpans(HoursRule &rule)
{
    if (takeWord(u"closed"_s) || takeWord(u"off"_s))
        return;
    do {
        skipSpace();
        rule.spans.push_back(readSpan());
        skipSpace();
    } while (!m_fault && take(u','));
    std::sort(rule.spans.begin(), rule.spans.end());
}

DaySpan HoursReader::readSpan()
{
    const qsizetype at = m_at;
    DaySpan span;
    span.from = readTime();
    if (!m_fault && !take(u'-') && !take(u'–'))
        refuse(at, u"Write a span of time as 09:00-17:00, or closed"_s);
    if (!m_fault)
        span.until = readTime();
    if (m_fault)
        return {};
    if (span.from == span.until || span.from == minutesOfDay)
        refuse(at,
               u"Let a span end at another time than it begins; the whole day is 00:00-24:00"_s);
    if (span.until < span.from)
        span.until += minutesOfDay;
    return span;
}

int HoursReader::readTime()
{
    const qsizetype at = m_at;
    const std::optional<int> hours = readNumber(2);
    const bool isMarked = hours && take(u':');
    const qsizetype beforeMinutes = m_at;
    const std::optional<int> minutes = isMarked ? readNumber(2) : std::nullopt;
    const bool isTime = minutes && m_at - beforeMinutes == 2 && *minutes < 60
        && *hours * 60 + *minutes <= minutesOfDay;
    if (!isTime) {
        refuse(at, u"Write a span of time as 09:00-17:00, or closed"_s);
        return 0;
    }
    return *hours * 60 + *minutes;
}

std::optional<int> HoursReader::readNumber(int digits)
{
    const qsizetype at = m_at;
    int number = 0;
    while (m_at - at < digits && isDigit(here())) {
        number = number * 10 + here().digitValue();
        ++m_at;
    }
    return m_at > at ? std::optional(number) : std::nullopt;
}

std::optional<int> HoursReader::weekdayHere()
{
    const qsizetype found = weekdays().indexOf(m_text.mid(m_at, 2));
    const bool goesOn = m_at + 2 < m_text.size() && m_text[m_at + 2].isLetter();
    if (found < 0 || goesOn)
        return {};
    m_at += 2;
    return int(found);
}

QDate HoursReader::readDate()
{
    const QDate date = QDate::fromString(m_text.mid(m_at, 10), Qt::ISODate);
    if (!date.isValid())
        refuse(m_at, u"Write a date that exists, as 2026-12-25"_s);
    m_at += 10;
    return date;
}

void HoursReader::skipSpace()
{
    while (here().isSpace())
        ++m_at;
}

bool HoursReader::take(QChar mark)
{
    if (isAtEnd() || here() != mark)
        return false;
    ++m_at;
    return true;
}

bool HoursReader::takeWord(const QString &word)
{
    const bool isHere = QStringView(m_text).mid(m_at).startsWith(word);
    const qsizetype after = m_at + word.size();
    if (!isHere || (after < m_text.size() && m_text[after].isLetterOrNumber()))
        return false;
    m_at = after;
    return true;
}

void HoursReader::refuse(qsizetype position, const QString &remedy)
{
    if (m_fault)
        return;
    const QString word = wordAt(position);
    m_fault = HoursFault {
        position,
        word.isEmpty()
            ? u"The hours end too soon, after character %1. %2."_s.arg(position).arg(remedy)
            : u"The hours cannot be read at character %1, “%2”. %3."_s.arg(position + 1)
                  .arg(word, remedy)};
}

QString HoursReader::wordAt(qsizetype position) const
{
    constexpr qsizetype longest = 20;
    const QString rest = m_text.mid(position, longest);
    const auto end = std::find_if(rest.begin(), rest.end(), [](QChar character) {
        return character.isSpace() || character == u';';
    });
    const QString word(rest.begin(), end - rest.begin());
    return word.isEmpty() ? rest.left(1) : word;
}

} // namespace vitrine
