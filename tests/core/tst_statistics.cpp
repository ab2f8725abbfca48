// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "storage/state/statisticsrepository.h"
#include "storage/storageerror.h"

#include <QTemporaryDir>

#include <SQLiteCpp/Database.h>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

struct State {
    QTemporaryDir folder;
    StateDatabase database = StateDatabase::open(folder.path());
    StatisticsRepository statistics = StatisticsRepository(database);

    int rows(const std::string &table)
    {
        return database.connection().execAndGet("SELECT count(*) FROM " + table).getInt();
    }
};

SlideKey slide(const QString &day, const QString &path = u"sea/tides/1"_s)
{
    return {.day = day, .exhibition = u"coast"_s, .path = path, .locale = u"en"_s};
}

VisitCounts oneVisit(const QString &day)
{
    VisitCounts counts;
    counts.hours[{day, 10}]
        = {.attracts = 1, .attractMs = 5000, .sessions = 1, .engaged = 1, .sessionMs = 40'000};
    counts.sessionsByLength[{day, 2}] = 1;
    counts.sessionsByLocale[{day, u"en"_s}] = 1;
    counts.slides[slide(day)] = {.views = 1, .dwellMs = 9000, .dwells = {0, 0, 1, 0, 0}};
    return counts;
}

QString dayNumbered(int number)
{
    return QDate(2030, 1, 1).addDays(number).toString(Qt::ISODate);
}

} // namespace

TEST_CASE("What was counted adds up over visits and restarts", "[statistics]")
{
    QTemporaryDir folder;
    for (int start = 0; start < 3; ++start) {
        const StateDatabase database = StateDatabase::open(folder.path());
        StatisticsRepository(database).add(oneVisit(u"2030-05-24"_s));
    }

    const StateDatabase database = StateDatabase::open(folder.path());
    const VisitCounts counts = StatisticsRepository(database).between({}, {});

    REQUIRE(counts.hours.size() == 1);
    const HourCounts three {
        .attracts = 3, .attractMs = 15'000, .sessions = 3, .engaged = 3, .sessionMs = 120'000};
    CHECK(counts.hours.begin()->second == three);
    CHECK(counts.sessionsByLength.begin()->second == 3);
    CHECK(counts.sessionsByLocale.begin()->second == 3);
    REQUIRE(counts.slides.size() == 1);
    const SlideCounts views {.views = 3, .dwellMs = 27'000, .dwells = {0, 0, 3, 0, 0}};
    CHECK(counts.slides.begin()->second == views);
    CHECK(counts.slides.begin()->first.path == u"sea/tides/1"_s);
    CHECK(StatisticsRepository(database).sessionsOn(u"2030-05-24"_s) == 3);
    CHECK(StatisticsRepository(database).sessionsOn(u"2030-05-25"_s) == 0);
}

TEST_CASE("Statistics are told for the days that are asked for", "[statistics]")
{
    State state;
    for (const QString &day : {u"2030-05-23"_s, u"2030-05-24"_s, u"2030-05-25"_s, u"unknown"_s})
        state.statistics.add(oneVisit(day));
    const QDate day(2030, 5, 24);

    CHECK(state.statistics.between({}, {}).hours.size() == 4);
    CHECK(state.statistics.between(day, {}).hours.size() == 2);
    CHECK(state.statistics.between({}, day).hours.size() == 2);
    CHECK(state.statistics.between(day, day).hours.size() == 1);
    CHECK(state.statistics.between(day, day).slides.size() == 1);
    CHECK(state.statistics.between(day, day).sessionsByLocale.size() == 1);
    CHECK(state.statistics.between(day, day).sessionsByLength.size() == 1);
}

TEST_CASE("Views of slides become months after sixty days, and no view is lost", "[statistics]")
{
    State state;
    state.database.connection().exec("PRAGMA synchronous = OFF");
    for (int number = 0; number < 100; ++number)
        state.statistics.add(oneVisit(dayNumbered(number)));
    state.statistics.condense();
    state.statistics.condense();

    const VisitCounts counts = state.statistics.between({}, {});

    std::int64_t views = 0;
    int months = 0;
    for (const auto &[key, slideCounts] : counts.slides) {
        views += slideCounts.views;
        months += key.day.size() == 7;
    }
    CHECK(views == 100);
    CHECK(months == 2); // 40 days: January and a part of February
    CHECK(counts.slides.size() == 62);
    CHECK(counts.slides.at(slide(u"2030-01"_s)).views == 31);
    CHECK(counts.slides.at(slide(u"2030-01"_s)).dwells == SlideCounts::Dwells {0, 0, 31, 0, 0});
    CHECK(counts.hours.size() == 100);
    CHECK(state.statistics.between(QDate(2030, 1, 1), QDate(2030, 1, 31)).slides.size() == 1);
}

TEST_CASE("Statistics are bounded, however many days there are", "[statistics]")
{
    State state;
    state.database.connection().exec("PRAGMA synchronous = OFF");
    const StatisticsRepository::Bounds bounds {
        .days = 20, .slideDays = 5, .slideMonths = 2, .slideRows = 1000};

    for (int number = 0; number < 300; ++number) {
        state.statistics.add(oneVisit(dayNumbered(number)));
        state.statistics.condense(bounds);
    }

    CHECK(state.rows("visit_hour") == 20);
    CHECK(state.rows("visit_length") == 20);
    CHECK(state.rows("visit_language") == 20);
    CHECK(state.rows("slide_view") == 7);
    CHECK(state.rows("place") == 1);
}

TEST_CASE("An exhibition of very many pictures does not fill the disk", "[statistics]")
{
    State state;
    VisitCounts counts;
    for (int number = 0; number < 500; ++number) {
        counts.slides[slide(u"2030-05-24"_s, u"sea/tides/%1"_s.arg(number))] = {.views = 1};
        counts.slides[slide(u"2030-05-25"_s, u"sea/wrecks/%1"_s.arg(number))] = {.views = 1};
    }
    state.statistics.add(counts);

    state.statistics.condense({.slideRows = 600});

    CHECK(state.rows("slide_view") == 500);
    CHECK(state.rows("place") == 500);
    CHECK(state.statistics.between({}, {}).slides.begin()->first.day == u"2030-05-25"_s);
}

TEST_CASE("A clock that once was years ahead takes no statistics away", "[statistics]")
{
    State state;
    for (int number = 0; number < 10; ++number)
        state.statistics.add(oneVisit(dayNumbered(number)));
    state.statistics.add(oneVisit(u"2049-01-01"_s));

    state.statistics.condense();

    CHECK(state.rows("visit_hour") == 11);
    CHECK(state.rows("slide_view") == 11);
}

TEST_CASE("What has no date stays", "[statistics]")
{
    State state;
    state.statistics.add(oneVisit(VisitCounts::unknownDay.toString()));
    for (int number = 0; number < 10; ++number)
        state.statistics.add(oneVisit(dayNumbered(number)));

    state.statistics.condense({.days = 3, .slideDays = 3, .slideMonths = 1, .slideRows = 1000});

    CHECK(state.statistics.sessionsOn(u"unknown"_s) == 1);
    CHECK(state.statistics.between({}, {}).slides.count(slide(u"unknown"_s)) == 1);
}

TEST_CASE("Counts are added whole or not at all", "[statistics]")
{
    State state;
    state.statistics.add(oneVisit(u"2030-05-24"_s));
    state.database.connection().exec("DROP TABLE slide_view");

    CHECK_THROWS_AS(state.statistics.add(oneVisit(u"2030-05-24"_s)), StorageError);

    CHECK(state.statistics.sessionsOn(u"2030-05-24"_s) == 1);
}
