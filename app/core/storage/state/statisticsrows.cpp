// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statisticsrepository.h"

#include "storage/storageerror.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QString text(SQLite::Statement &row, const char *column)
{
    return QString::fromStdString(row.getColumn(column).getString());
}

std::int64_t number(SQLite::Statement &row, const char *column)
{
    return row.getColumn(column).getInt64();
}

/// The days a query asks for; texts sort as the days do.
struct Limits {
    std::string first = {};
    std::string last = {};
};

void bind(SQLite::Statement &query, const Limits &limits)
{
    query.bind(":first", limits.first);
    query.bind(":last", limits.last);
}

void readHours(SQLite::Database &db, const Limits &limits, VisitCounts &counts)
{
    SQLite::Statement row(db, R"sql(
        SELECT day, hour, attracts, attract_ms, sessions, engaged, session_ms
          FROM visit_hour WHERE day BETWEEN :first AND :last)sql");
    bind(row, limits);
    while (row.executeStep())
        counts.hours[{text(row, "day"), int(number(row, "hour"))}]
            = {.attracts = number(row, "attracts"),
               .attractMs = number(row, "attract_ms"),
               .sessions = number(row, "sessions"),
               .engaged = number(row, "engaged"),
               .sessionMs = number(row, "session_ms")};
}

void readSessions(SQLite::Database &db, const Limits &limits, VisitCounts &counts)
{
    SQLite::Statement lengths(db, R"sql(
        SELECT day, bucket, sessions FROM visit_length WHERE day BETWEEN :first AND :last)sql");
    bind(lengths, limits);
    while (lengths.executeStep())
        counts.sessionsByLength[{text(lengths, "day"), int(number(lengths, "bucket"))}]
            = number(lengths, "sessions");
    SQLite::Statement locales(db, R"sql(
        SELECT day, locale, sessions FROM visit_language WHERE day BETWEEN :first AND :last)sql");
    bind(locales, limits);
    while (locales.executeStep())
        counts.sessionsByLocale[{text(locales, "day"), text(locales, "locale")}]
            = number(locales, "sessions");
}

void readSlides(SQLite::Database &db, const Limits &limits, VisitCounts &counts)
{
    SQLite::Statement row(db, R"sql(
        SELECT period, exhibition, path, locale, views, dwell_ms, under_2s, under_5s, under_15s,
               under_60s, longer
          FROM slide_view JOIN place ON place.id = slide_view.place
         WHERE CASE WHEN length(period) = 7 AND period <> 'unknown'
                    THEN period || '-01' ELSE period END BETWEEN :first AND :last)sql");
    bind(row, limits);
    while (row.executeStep())
        counts.slides[{.day = text(row, "period"),
                       .exhibition = text(row, "exhibition"),
                       .path = text(row, "path"),
                       .locale = text(row, "locale")}]
            = {.views = number(row, "views"),
               .dwellMs = number(row, "dwell_ms"),
               .dwells
               = {number(row, "under_2s"), number(row, "under_5s"), number(row, "under_15s"),
                  number(row, "under_60s"), number(row, "longer")}};
}

} // namespace

std::int64_t StatisticsRepository::sessionsOn(const QString &day) const
{
    try {
        SQLite::Statement query(m_state.connection(), R"sql(
            SELECT coalesce(sum(sessions), 0) FROM visit_hour WHERE day = :day)sql");
        query.bind(":day", day.toStdString());
        query.executeStep();
        return query.getColumn(0).getInt64();
    } catch (const SQLite::Exception &) {
        std::throw_with_nested(
            StorageError(u"The visitors of %1 in %2 cannot be read."_s.arg(day, m_state.path())));
    }
}

VisitCounts StatisticsRepository::between(const QDate &from, const QDate &to) const
{
    // Every day is more than nothing and less than a letter; "unknown" is less than the last one.
    const bool isLimited = from.isValid() || to.isValid();
    const QString last = to.isValid() ? to.toString(Qt::ISODate) : isLimited ? u"a"_s : u"z"_s;
    const Limits limits {from.toString(Qt::ISODate).toStdString(), last.toStdString()};
    try {
        VisitCounts counts;
        readHours(m_state.connection(), limits, counts);
        readSessions(m_state.connection(), limits, counts);
        readSlides(m_state.connection(), limits, counts);
        return counts;
    } catch (const SQLite::Exception &) {
        std::throw_with_nested(
            StorageError(u"The statistics in %1 cannot be read."_s.arg(m_state.path())));
    }
}

} // namespace vitrine
