// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statisticstable.h"

#include <QJsonArray>
#include <QStringList>

#include <array>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 8> lengthNames {
    "sessions_under_15s",  "sessions_under_30s",   "sessions_under_1min",  "sessions_under_2min",
    "sessions_under_5min", "sessions_under_10min", "sessions_under_20min", "sessions_longer"};
constexpr std::array<const char *, 5> dwellNames {
    "views_under_2s", "views_under_5s", "views_under_15s", "views_under_60s", "views_longer"};

/// Quoted where it must be. What a spreadsheet would take for a formula is made text.
QString field(QString text)
{
    static const QString formulas = u"=+-@\t"_s;
    if (!text.isEmpty() && formulas.contains(text[0]))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// The rows of one thing that was counted: what they have in common, then a measure each.
class Rows
{
public:
    Rows(QString &csv, const QStringList &common) : m_csv(csv)
    {
        for (const QString &text : common)
            m_common += field(text) + u',';
    }
    void add(const char *measure, std::int64_t value)
    {
        if (value != 0)
            m_csv += m_common + QLatin1StringView(measure) + u',' + QString::number(value)
                + u"\r\n"_s;
    }

private:
    QString &m_csv;
    QString m_common = {};
};

QJsonObject asJson(const HourCounts &hour)
{
    return {{u"attracts"_s, qint64(hour.attracts)},
            {u"attract_ms"_s, qint64(hour.attractMs)},
            {u"sessions"_s, qint64(hour.sessions)},
            {u"engaged"_s, qint64(hour.engaged)},
            {u"session_ms"_s, qint64(hour.sessionMs)}};
}

QJsonObject asJson(const SlideKey &key, const SlideCounts &slide)
{
    QJsonObject object {{u"period"_s, key.day},
                        {u"exhibition"_s, key.exhibition},
                        {u"place"_s, key.path},
                        {u"language"_s, key.locale},
                        {u"views"_s, qint64(slide.views)},
                        {u"dwell_ms"_s, qint64(slide.dwellMs)}};
    for (std::size_t i = 0; i < dwellNames.size(); ++i)
        object.insert(QLatin1StringView(dwellNames[i]), qint64(slide.dwells[i]));
    return object;
}

} // namespace

QByteArray statisticsCsv(const VisitCounts &counts)
{
    QString csv = u"period,hour,exhibition,place,language,measure,value\r\n"_s;
    for (const auto &[key, hour] : counts.hours) {
        Rows rows(csv, {key.first, QString::number(key.second), {}, {}, {}});
        rows.add("attracts", hour.attracts);
        rows.add("attract_ms", hour.attractMs);
        rows.add("sessions", hour.sessions);
        rows.add("engaged", hour.engaged);
        rows.add("session_ms", hour.sessionMs);
    }
    for (const auto &[key, sessions] : counts.sessionsByLength)
        Rows(csv, {key.first, {}, {}, {}, {}})
            .add(lengthNames.at(std::size_t(key.second)), sessions);
    for (const auto &[key, sessions] : counts.sessionsByLocale)
        Rows(csv, {key.first, {}, {}, {}, key.second}).add("sessions_in_language", sessions);
    for (const auto &[key, slide] : counts.slides) {
        Rows rows(csv, {key.day, {}, key.exhibition, key.path, key.locale});
        rows.add("views", slide.views);
        rows.add("dwell_ms", slide.dwellMs);
        for (std::size_t i = 0; i < dwellNames.size(); ++i)
            rows.add(dwellNames[i], slide.dwells[i]);
    }
    return csv.toUtf8();
}

QJsonObject statisticsJson(const VisitCounts &counts)
{
    QJsonArray hours;
    for (const auto &[key, hour] : counts.hours) {
        QJsonObject object = asJson(hour);
        object.insert(u"day"_s, key.first);
        object.insert(u"hour"_s, key.second);
        hours.append(object);
    }
    QJsonArray lengths;
    for (const auto &[key, sessions] : counts.sessionsByLength)
        lengths.append(
            QJsonObject {{u"day"_s, key.first},
                         {u"length"_s, QLatin1StringView(lengthNames.at(std::size_t(key.second)))},
                         {u"sessions"_s, qint64(sessions)}});
    QJsonArray locales;
    for (const auto &[key, sessions] : counts.sessionsByLocale)
        locales.append(QJsonObject {
            {u"day"_s, key.first}, {u"language"_s, key.second}, {u"sessions"_s, qint64(sessions)}});
    QJsonArray slides;
    for (const auto &[key, slide] : counts.slides)
        slides.append(asJson(key, slide));
    return {{u"hours"_s, hours},
            {u"lengths"_s, lengths},
            {u"languages"_s, locales},
            {u"slides"_s, slides}};
}

} // namespace vitrine
