// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statisticsrepository.h"

#include "storage/insertrow.h"
#include "storage/storageerror.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <optional>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

void addHours(KeptStatements &statements, const VisitCounts &counts)
{
    for (const auto &[key, hour] : counts.hours)
        InsertRow(statements, u"an hour of visits"_s, R"sql(
            INSERT INTO visit_hour (day, hour, attracts, attract_ms, sessions, engaged, session_ms)
            VALUES (:day, :hour, :attracts, :attract_ms, :sessions, :engaged, :session_ms)
                ON CONFLICT (day, hour) DO UPDATE
               SET attracts = attracts + :attracts, attract_ms = attract_ms + :attract_ms,
                   sessions = sessions + :sessions, engaged = engaged + :engaged,
                   session_ms = session_ms + :session_ms)sql")
            .with(":day", key.first)
            .with(":hour", std::int64_t(key.second))
            .with(":attracts", hour.attracts)
            .with(":attract_ms", hour.attractMs)
            .with(":sessions", hour.sessions)
            .with(":engaged", hour.engaged)
            .with(":session_ms", hour.sessionMs)
            .insert();
}

void addSessions(KeptStatements &statements, const VisitCounts &counts)
{
    for (const auto &[key, sessions] : counts.sessionsByLength)
        InsertRow(statements, u"the length of a visit"_s, R"sql(
            INSERT INTO visit_length (day, bucket, sessions) VALUES (:day, :bucket, :sessions)
                ON CONFLICT (day, bucket) DO UPDATE SET sessions = sessions + :sessions)sql")
            .with(":day", key.first)
            .with(":bucket", std::int64_t(key.second))
            .with(":sessions", sessions)
            .insert();
    for (const auto &[key, sessions] : counts.sessionsByLocale)
        InsertRow(statements, u"the language of a visit"_s, R"sql(
            INSERT INTO visit_language (day, locale, sessions) VALUES (:day, :locale, :sessions)
                ON CONFLICT (day, locale) DO UPDATE SET sessions = sessions + :sessions)sql")
            .with(":day", key.first)
            .with(":locale", key.second)
            .with(":sessions", sessions)
            .insert();
}

void addSlides(KeptStatements &statements, const VisitCounts &counts)
{
    for (const auto &[key, slide] : counts.slides) {
        InsertRow(statements, u"a place"_s, R"sql(
            INSERT INTO place (exhibition, path) VALUES (:exhibition, :path)
                ON CONFLICT (exhibition, path) DO NOTHING)sql")
            .with(":exhibition", key.exhibition)
            .with(":path", key.path)
            .insert();
        InsertRow(statements, u"a view of a slide"_s, R"sql(
            INSERT INTO slide_view (period, place, locale, views, dwell_ms, under_2s, under_5s,
                                    under_15s, under_60s, longer)
            SELECT :day, id, :locale, :views, :dwell_ms, :under_2s, :under_5s, :under_15s,
                   :under_60s, :longer
              FROM place
             WHERE exhibition = :exhibition AND path = :path
                ON CONFLICT (period, place, locale) DO UPDATE
               SET views = views + :views, dwell_ms = dwell_ms + :dwell_ms,
                   under_2s = under_2s + :under_2s, under_5s = under_5s + :under_5s,
                   under_15s = under_15s + :under_15s, under_60s = under_60s + :under_60s,
                   longer = longer + :longer)sql")
            .with(":day", key.day)
            .with(":exhibition", key.exhibition)
            .with(":path", key.path)
            .with(":locale", key.locale)
            .with(":views", slide.views)
            .with(":dwell_ms", slide.dwellMs)
            .with(":under_2s", slide.dwells[0])
            .with(":under_5s", slide.dwells[1])
            .with(":under_15s", slide.dwells[2])
            .with(":under_60s", slide.dwells[3])
            .with(":longer", slide.dwells[4])
            .insert();
    }
}

/// The newest day or month (texts of that length) that has \a newer ones after it; none where there
/// are not so many. SQLite 3.40 forgets OFFSET in a subquery that is DISTINCT, so it is asked for
/// by itself.
std::optional<std::string> periodBefore(SQLite::Database &db, int length, int newer)
{
    SQLite::Statement query(db, R"sql(
        SELECT period FROM slide_view WHERE length(period) = :length AND period <> 'unknown'
         GROUP BY period ORDER BY period DESC LIMIT 1 OFFSET :newer)sql");
    query.bind(":length", length);
    query.bind(":newer", newer);
    return query.executeStep() ? std::optional(query.getColumn(0).getString()) : std::nullopt;
}

constexpr int lengthOfDay = 10; // 2030-05-24
constexpr int lengthOfMonth = 7; // 2030-05

void dropPeriods(SQLite::Database &db, int length, const std::string &last)
{
    SQLite::Statement drop(db, R"sql(
        DELETE FROM slide_view
         WHERE length(period) = :length AND period <> 'unknown' AND period <= :last)sql");
    drop.bind(":length", length);
    drop.bind(":last", last);
    drop.exec();
}

void gatherIntoMonths(SQLite::Database &db, int slideDays)
{
    const std::optional<std::string> last = periodBefore(db, lengthOfDay, slideDays);
    if (!last)
        return;
    SQLite::Statement gather(db, R"sql(
        INSERT INTO slide_view (period, place, locale, views, dwell_ms, under_2s, under_5s,
                                under_15s, under_60s, longer)
        SELECT substr(period, 1, 7), place, locale, sum(views), sum(dwell_ms), sum(under_2s),
               sum(under_5s), sum(under_15s), sum(under_60s), sum(longer)
          FROM slide_view
         WHERE length(period) = 10 AND period <= :last
         GROUP BY substr(period, 1, 7), place, locale
            ON CONFLICT (period, place, locale) DO UPDATE
           SET views = views + excluded.views, dwell_ms = dwell_ms + excluded.dwell_ms,
               under_2s = under_2s + excluded.under_2s, under_5s = under_5s + excluded.under_5s,
               under_15s = under_15s + excluded.under_15s,
               under_60s = under_60s + excluded.under_60s, longer = longer + excluded.longer)sql");
    gather.bind(":last", *last);
    gather.exec();
    dropPeriods(db, lengthOfDay, *last);
}

void dropMonths(SQLite::Database &db, int slideMonths)
{
    if (const auto last = periodBefore(db, lengthOfMonth, slideMonths))
        dropPeriods(db, lengthOfMonth, *last);
}

void dropRows(SQLite::Database &db, int slideRows)
{
    SQLite::Statement count(db, R"sql(SELECT count(*) FROM slide_view)sql");
    SQLite::Statement drop(db, R"sql(
        DELETE FROM slide_view WHERE period = (SELECT min(period) FROM slide_view))sql");
    for (;;) {
        count.reset();
        count.executeStep();
        if (count.getColumn(0).getInt() <= slideRows)
            break;
        drop.reset();
        drop.exec();
    }
    db.exec(R"sql(
        DELETE FROM place WHERE id NOT IN (SELECT place FROM slide_view))sql");
}

void dropDays(SQLite::Database &db, int days)
{
    SQLite::Statement query(db, R"sql(
        SELECT day FROM (SELECT day FROM visit_hour UNION SELECT day FROM visit_length
                         UNION SELECT day FROM visit_language)
         WHERE day <> 'unknown' ORDER BY day DESC LIMIT 1 OFFSET :days)sql");
    query.bind(":days", days);
    if (!query.executeStep())
        return;
    const std::string last = query.getColumn(0).getString();
    for (const char *sql : {R"sql(DELETE FROM visit_hour WHERE day <= :last)sql",
                            R"sql(DELETE FROM visit_length WHERE day <= :last)sql",
                            R"sql(DELETE FROM visit_language WHERE day <= :last)sql"}) {
        SQLite::Statement drop(db, sql);
        drop.bind(":last", last);
        drop.exec();
    }
}

} // namespace

void StatisticsRepository::add(const VisitCounts &counts)
{
    SQLite::Database &db = m_state.connection();
    try {
        KeptStatements statements(db);
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        addHours(statements, counts);
        addSessions(statements, counts);
        addSlides(statements, counts);
        transaction.commit();
    } catch (const SQLite::Exception &error) {
        failToWrite(error, u"what was counted of visitors"_s);
    }
}

void StatisticsRepository::condense(const Bounds &bounds)
{
    SQLite::Database &db = m_state.connection();
    try {
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        gatherIntoMonths(db, bounds.slideDays);
        dropMonths(db, bounds.slideMonths);
        dropRows(db, bounds.slideRows);
        dropDays(db, bounds.days);
        transaction.commit();
    } catch (const SQLite::Exception &error) {
        failToWrite(error, u"what was counted of visitors, condensed"_s);
    }
}

} // namespace vitrine
