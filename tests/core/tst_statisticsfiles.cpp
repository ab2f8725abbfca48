// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "statistics/statisticsfiles.h"
#include "statistics/statisticspage.h"
#include "statistics/statisticstable.h"
#include "statistics/visitsummary.h"
#include "storage/state/statisticsrepository.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

VisitCounts aFewVisits()
{
    VisitCounts counts;
    counts.hours[{u"2030-05-24"_s, 10}]
        = {.attracts = 4, .attractMs = 60'000, .sessions = 3, .engaged = 2, .sessionMs = 90'000};
    counts.hours[{u"2030-05-26"_s, 15}] = {.sessions = 1, .sessionMs = 5000};
    counts.hours[{u"unknown"_s, 0}] = {.sessions = 2, .engaged = 1};
    counts.sessionsByLength[{u"2030-05-24"_s, 1}] = 3;
    counts.sessionsByLength[{u"2030-05-26"_s, 0}] = 1;
    counts.sessionsByLocale[{u"2030-05-24"_s, u"en"_s}] = 1;
    counts.sessionsByLocale[{u"2030-05-24"_s, u"zh-Hans"_s}] = 2;
    const auto slide = [&](const QString &path, std::int64_t dwell) {
        counts.slides[{u"2030-05-24"_s, u"coast"_s, path, u"en"_s}]
            = {.views = 1, .dwellMs = dwell, .dwells = {0, 0, 1, 0, 0}};
    };
    slide(u"sea/tides/1"_s, 6000);
    slide(u"sea/tides/2"_s, 7000);
    slide(u"sky/clouds/1"_s, 9000);
    return counts;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A summary adds up days, hours, languages and stories", "[statistics]")
{
    const VisitSummary summary(aFewVisits());

    REQUIRE(summary.days.size() == 3); // The day between, without anybody, is there, too.
    CHECK(summary.days[1].date == QDate(2030, 5, 25));
    CHECK(summary.days[1].counts.sessions == 0);
    CHECK(summary.daysWithVisitors == 2);
    CHECK(summary.all.sessions == 6);
    CHECK(summary.undated == 2);
    CHECK(summary.hours[10].sessions == 3);
    CHECK(summary.hours[0].sessions == 0);
    CHECK(summary.middleLength == 1);
    REQUIRE(summary.locales.size() == 2);
    CHECK(summary.locales[0].first == u"zh-Hans"_s);
    REQUIRE(summary.stories.size() == 2);
    CHECK(summary.stories[0].path == u"sea/tides"_s);
    CHECK(summary.stories[0].counts.dwellMs == 13'000);
    CHECK(summary.stories[0].counts.views == 2);
}

TEST_CASE("A clock that was centuries ahead makes no page of centuries", "[statistics]")
{
    VisitCounts counts = aFewVisits();
    counts.hours[{u"2730-05-24"_s, 10}] = {.sessions = 1};

    CHECK(VisitSummary(counts).days.size() == 4);
}

TEST_CASE("The table has a measure and its value in each row", "[statistics]")
{
    const QByteArray csv = statisticsCsv(aFewVisits());

    CHECK(csv.startsWith("period,hour,exhibition,place,language,measure,value\r\n"));
    CHECK(csv.contains("\r\n2030-05-24,10,,,,sessions,3\r\n"));
    CHECK(csv.contains("\r\n2030-05-24,,,,zh-Hans,sessions_in_language,2\r\n"));
    CHECK(csv.contains("\r\n2030-05-24,,,,,sessions_under_30s,3\r\n"));
    CHECK(csv.contains("\r\n2030-05-24,,coast,sea/tides/2,en,dwell_ms,7000\r\n"));
    for (const QByteArray &line : csv.trimmed().split('\n'))
        CHECK(line.count(',') == 6);
}

TEST_CASE("Names in the table break no row and are no formulas", "[statistics]")
{
    VisitCounts counts;
    counts.slides[{u"2030-05-24"_s, u"a \"quoted\", one"_s, u"=HYPERLINK(1)/x/1"_s, u"en"_s}].views
        = 1;

    const QByteArray csv = statisticsCsv(counts);

    CHECK(csv.contains("\"a \"\"quoted\"\", one\""));
    CHECK(csv.contains(",'=HYPERLINK(1)/x/1,"));
}

TEST_CASE("Programs get the same numbers", "[statistics]")
{
    const QJsonObject json = statisticsJson(aFewVisits());

    CHECK(json[u"hours"_s].toArray().size() == 3);
    CHECK(json[u"hours"_s].toArray()[0].toObject()[u"sessions"_s] == 3);
    CHECK(json[u"lengths"_s].toArray().size() == 2);
    CHECK(json[u"languages"_s].toArray()[1].toObject()[u"sessions"_s] == 2);
    CHECK(json[u"slides"_s].toArray()[1].toObject()[u"dwell_ms"_s] == 7000);
}

TEST_CASE("The page is whole in itself and says what was counted", "[statistics]")
{
    const QByteArray page = statisticsPage(aFewVisits(), QDate(2030, 5, 27));

    for (const char *part : {"24 May 2030 to 26 May 2030", "<b>6</b>", "zh-Hans", "tides",
                             "2 visits came while", "Written on 27 May 2030"}) {
        INFO(part);
        CHECK(page.contains(part));
    }
    for (const char *foreign : {"<script", "http:", "https:", "url(", "@import", "src="}) {
        INFO(foreign);
        CHECK_FALSE(page.contains(foreign));
    }
}

TEST_CASE("What is called strangely does no harm to the page", "[statistics]")
{
    VisitCounts counts = aFewVisits();
    counts.slides[{u"2030-05-24"_s, u"<script>alert(1)</script>"_s, u"a&b/<u>/1"_s, u"en"_s}].views
        = 1;
    counts.sessionsByLocale[{u"2030-05-24"_s, u"\"><i>"_s}] = 1;

    const QByteArray page = statisticsPage(counts, QDate(2030, 5, 27));

    CHECK_FALSE(page.contains("<script"));
    CHECK_FALSE(page.contains("\"><i>"));
    CHECK_FALSE(page.contains("<u>"));
    CHECK(page.contains("&lt;script&gt;"));
}

TEST_CASE("A kiosk that nobody has visited has a page, too", "[statistics]")
{
    const QByteArray page = statisticsPage({}, QDate(2030, 5, 27));

    CHECK(page.contains("Nobody has been counted yet."));
    CHECK_FALSE(page.contains("nan"));
}

TEST_CASE("Statistics go into a folder of their own, and overwrite nothing", "[statistics]")
{
    QTemporaryDir folder;
    QTemporaryDir stick;
    const StateDatabase state = StateDatabase::open(folder.path());
    StatisticsRepository(state).add(aFewVisits());

    const auto first = writeStatistics(state, stick.path(), QDate(2030, 5, 27));
    const auto second = writeStatistics(state, stick.path(), QDate(2030, 5, 27));

    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first == stick.filePath(u"vitrine-statistics-2030-05-27"_s));
    CHECK(*second == stick.filePath(u"vitrine-statistics-2030-05-27-2"_s));
    CHECK(read(*first + u"/statistics.csv"_s) == statisticsCsv(aFewVisits()));
    CHECK(read(*second + u"/statistics.html"_s)
          == statisticsPage(aFewVisits(), QDate(2030, 5, 27)));
}

TEST_CASE("A stick that takes nothing is one sentence, and nothing is left on it", "[statistics]")
{
    QTemporaryDir folder;
    const StateDatabase state = StateDatabase::open(folder.path());

    const auto written = writeStatistics(state, folder.filePath(u"pulled"_s), QDate(2030, 5, 27));

    REQUIRE_FALSE(written);
    CHECK(written.error().contains(u"pulled"_s));
    CHECK(written.error().contains(u"try again"_s));
}
