// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statisticspage.h"

#include "barchart.h"
#include "content/locales.h"
#include "visitsummary.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostStories = 25;
constexpr std::size_t mostDays = 92; // that are drawn each; more are drawn by the week

QString number(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

QString date(const QDate &day)
{
    return QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s);
}

QString duration(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return u"%1 s"_s.arg(seconds);
    if (seconds < 3600)
        return u"%1:%2 min"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    return u"%1 h %2 min"_s.arg(number(seconds / 3600)).arg(seconds % 3600 / 60);
}

QString percent(qint64 part, qint64 whole)
{
    return whole == 0 ? u"–"_s : u"%1 %"_s.arg(std::llround(100.0 * double(part) / double(whole)));
}

QString visits(qint64 sessions)
{
    return sessions == 1 ? u"1 visit"_s : number(sessions) + u" visits"_s;
}

QString bigNumber(const QString &value, const QString &about)
{
    return u"<div><b>%1</b><span>%2</span></div>"_s.arg(value.toHtmlEscaped(), about);
}

QString section(const QString &heading, const QString &inner)
{
    return u"<section><h2>%1</h2>%2</section>\n"_s.arg(heading, inner);
}

QString track(qint64 part, qint64 whole)
{
    const double width = whole > 0 ? 100.0 * double(part) / double(whole) : 0;
    return u"<td class=\"wide\"><div class=\"track\"><i style=\"width:%1%\"></i></div></td>"_s.arg(
        QString::number(width, 'f', 1));
}

QString numbers(const VisitSummary &summary)
{
    const qint64 days = summary.daysWithVisitors;
    return u"<div class=\"numbers\">"_s + bigNumber(number(summary.all.sessions), u"visits"_s)
        + bigNumber(days > 0 ? number(
                        std::llround(double(summary.all.sessions - summary.undated) / double(days)))
                             : u"–"_s,
                    u"a day with visitors"_s)
        + bigNumber(percent(summary.all.engaged, summary.all.sessions),
                    u"looked at a slide or more"_s)
        + bigNumber(summary.middleLength ? nameOfLength(*summary.middleLength) : u"–"_s,
                    u"is how long the middle visitor stays"_s)
        + bigNumber(summary.allSlides.views > 0
                        ? duration(summary.allSlides.dwellMs / summary.allSlides.views)
                        : u"–"_s,
                    u"at a slide, on average"_s)
        + u"</div>\n"_s;
}

QString byDay(const VisitSummary &summary)
{
    const bool isByWeek = summary.days.size() > mostDays;
    std::vector<Bar> bars;
    for (const VisitSummary::Day &day : summary.days) {
        const bool begins = !isByWeek || bars.empty() || day.date.dayOfWeek() == Qt::Monday;
        if (begins)
            bars.push_back({.title = (isByWeek ? u"week of "_s : QString()) + date(day.date)});
        bars.back().value += day.counts.sessions;
    }
    const std::size_t step = std::max<std::size_t>(1, (bars.size() + 7) / 8);
    std::size_t place = 0;
    for (const VisitSummary::Day &day : summary.days) {
        const bool begins = !isByWeek || place == 0 || day.date.dayOfWeek() == Qt::Monday;
        if (!begins)
            continue;
        if (place % step == 0 && place < bars.size())
            bars[place].label = QLocale(QLocale::English)
                                    .toString(day.date, isByWeek ? u"MMM yyyy"_s : u"d MMM"_s);
        ++place;
    }
    for (Bar &bar : bars)
        bar.title += u": "_s + visits(bar.value);
    return section(isByWeek ? u"Visits week by week"_s : u"Visits day by day"_s,
                   barChart(bars, u"Visits over time"_s, 960, 240));
}

QString byHour(const VisitSummary &summary)
{
    std::size_t first = 24;
    std::size_t last = 0;
    for (std::size_t hour = 0; hour < summary.hours.size(); ++hour)
        if (summary.hours[hour].sessions > 0) {
            first = std::min(first, hour);
            last = hour;
        }
    std::vector<Bar> bars;
    for (std::size_t hour = first; hour <= last && hour < 24; ++hour)
        bars.push_back({.value = summary.hours[hour].sessions,
                        .label = QString::number(hour),
                        .title = u"%1:00–%2:00: "_s.arg(hour).arg(hour + 1)
                            + visits(summary.hours[hour].sessions)});
    return section(u"Hour of the day"_s, barChart(bars, u"Visits by hour of the day"_s, 460, 220));
}

QString byLength(const VisitSummary &summary)
{
    const qint64 most = *std::max_element(summary.lengths.begin(), summary.lengths.end());
    QString rows;
    for (std::size_t bucket = 0; bucket < summary.lengths.size(); ++bucket)
        rows += u"<tr><td>%1</td>%2<td>%3</td></tr>"_s.arg(nameOfLength(bucket),
                                                           track(summary.lengths[bucket], most),
                                                           number(summary.lengths[bucket]));
    return section(u"How long they stay"_s, u"<table>"_s + rows + u"</table>"_s);
}

QString byLanguage(const VisitSummary &summary)
{
    QString rows;
    for (const auto &[locale, sessions] : summary.locales) {
        rows += u"<tr><td>%1 <small>%2</small></td>%3<td>%4</td><td>%5</td></tr>"_s.arg(
            ownName(locale).toHtmlEscaped(), locale.toHtmlEscaped(),
            track(sessions, summary.locales.front().second), number(sessions),
            percent(sessions, summary.all.sessions));
    }
    return section(
        u"Languages"_s,
        u"<table><tr><th>when the visit ended</th><th></th><th>visits</th><th>share</th></tr>"_s
            + rows + u"</table>"_s);
}

QString byStory(const VisitSummary &summary)
{
    QString rows;
    const std::size_t shown = std::min(mostStories, summary.stories.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const auto &[exhibition, path, counts] = summary.stories[i];
        rows
            += u"<tr><td>%1<br><small>%2</small></td>%3<td>%4</td><td>%5</td><td>%6</td><td>%7</td></tr>"_s
                   .arg(path.section(u'/', 1).toHtmlEscaped(),
                        (exhibition + u" · "_s + path.section(u'/', 0, 0)).toHtmlEscaped(),
                        track(counts.dwellMs, summary.stories.front().counts.dwellMs),
                        duration(counts.dwellMs), number(counts.views),
                        duration(counts.dwellMs / std::max<qint64>(1, counts.views)),
                        percent(counts.dwells[0], counts.views));
    }
    const QString more = summary.stories.size() > shown
        ? u"<p class=\"quiet\">%1 more are in the table that vitrinectl stats --csv writes.</p>"_s
              .arg(summary.stories.size() - shown)
        : QString();
    return section(u"Stories, by the time they were looked at"_s,
                   u"<table><tr><th>story</th><th></th><th>in all</th><th>slides seen</th>"
                   u"<th>a slide</th><th>passed<br>within 2 s</th></tr>"_s
                       + rows + u"</table>"_s + more);
}

QString footer(const VisitSummary &summary, const QDate &made)
{
    QString text
        = u"<footer><p>A visit begins with a touch on the attract loop and ends with the last "
          u"one before the kiosk starts over. Only sums are kept: no touches, no pictures, "
          u"no sounds, nothing about any one person.</p>"_s;
    if (summary.undated > 0)
        text
            += u"<p>%1 came while the kiosk’s clock could not be believed. They are in the sums, but not in the days and hours.</p>"_s
                   .arg(visits(summary.undated));
    return text + u"<p>Written on %1.</p></footer>"_s.arg(date(made));
}

QString style()
{
    QFile file(u":/vitrine/statistics/page.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QByteArray statisticsPage(const VisitCounts &counts, const QDate &made)
{
    const VisitSummary summary(counts);
    const QString span = summary.days.empty()
        ? u"Nobody has been counted yet."_s
        : date(summary.days.front().date) + u" to "_s + date(summary.days.back().date);
    QString page = u"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                   u"<meta name=\"viewport\" content=\"width=device-width\">\n"
                   u"<title>Visitors</title>\n<style>\n"_s
        + style()
        + u"</style>\n</head>\n<body><main>\n<header><h1>Visitors</h1><p class=\"quiet\">"_s + span
        + u"</p></header>\n"_s;
    if (summary.all.sessions > 0) {
        page += numbers(summary) + byDay(summary) + u"<div class=\"halves\">"_s + byHour(summary)
            + byLength(summary) + u"</div>\n"_s + byLanguage(summary);
        if (!summary.stories.empty())
            page += byStory(summary);
    }
    return (page + footer(summary, made) + u"</main></body>\n</html>\n"_s).toUtf8();
}

} // namespace vitrine
