// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "vitrinectl.h"

#include "storage/state/statisticsrepository.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// The state of a kiosk that was visited on two days.
struct Kiosk {
    QTemporaryDir folder;

    Kiosk()
    {
        const StateDatabase state = StateDatabase::open(folder.path());
        for (const QString &day : {u"2030-05-24"_s, u"2030-05-25"_s}) {
            VisitCounts counts;
            counts.hours[{day, 10}] = {.sessions = 3, .engaged = 2, .sessionMs = 90'000};
            counts.sessionsByLength[{day, 1}] = 3;
            counts.sessionsByLocale[{day, u"zh-Hans"_s}] = 3;
            counts.slides[{day, u"coast"_s, u"sea/tides/1"_s, u"zh-Hans"_s}]
                = {.views = 2, .dwellMs = 14'000, .dwells = {0, 0, 2, 0, 0}};
            StatisticsRepository(state).add(counts);
        }
    }
    Outcome stats(const QStringList &arguments) const
    {
        return vitrinectl(QStringList {u"stats"_s, u"--state"_s, folder.path()} + arguments);
    }
};

} // namespace

TEST_CASE("vitrinectl stats tells what was counted in a few lines", "[cli][stats]")
{
    const Outcome outcome = Kiosk().stats({});

    CHECK(outcome.exitCode == 0);
    CHECK(outcome.err.isEmpty());
    CHECK(outcome.out.contains(u"2030-05-24 to 2030-05-25, 2 with visitors"_s));
    CHECK(outcome.out.contains(u"\nvisits             6\n"_s));
    CHECK(outcome.out.contains(u"coast/sea/tides"_s));
}

TEST_CASE("Statistics are of the days that are asked for", "[cli][stats]")
{
    const Kiosk kiosk;
    const Outcome outcome
        = kiosk.stats({u"--json"_s, u"--from"_s, u"2030-05-25"_s, u"--to"_s, u"2030-05-25"_s});

    CHECK(outcome.exitCode == 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    CHECK(json[u"hours"_s].toArray().size() == 1);
    CHECK(json[u"slides"_s].toArray()[0].toObject()[u"period"_s] == u"2030-05-25"_s);
    CHECK(kiosk.stats({u"--csv"_s, u"--to"_s, u"2030-05-24"_s}).out.count(u"sessions,3"_s) == 1);
}

TEST_CASE("Statistics go into a file that is asked for", "[cli][stats]")
{
    const Kiosk kiosk;
    const QString page = kiosk.folder.filePath(u"page.html"_s);

    const Outcome outcome = kiosk.stats({u"--html"_s, u"-o"_s, page});

    CHECK(outcome.exitCode == 0);
    CHECK(outcome.out.isEmpty());
    QFile file(page);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("<!doctype html>"));
}

TEST_CASE("Statistics are there while the kiosk has its state open", "[cli][stats]")
{
    const Kiosk kiosk;
    const StateDatabase open = StateDatabase::open(kiosk.folder.path());
    StatisticsRepository(open).add({.sessionsByLocale = {{{u"2030-05-26"_s, u"en"_s}, 1}}});

    CHECK(kiosk.stats({u"--csv"_s}).out.contains(u"2030-05-26,,,,en,sessions_in_language,1"_s));
}

TEST_CASE("What vitrinectl stats cannot do is one sentence with a remedy", "[cli][stats]")
{
    const Kiosk kiosk;
    const QTemporaryDir empty;
    const auto refusal = [](const QStringList &arguments) {
        const Outcome outcome = vitrinectl(QStringList {u"stats"_s, u"--state"_s} + arguments);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.err.count(u'\n') <= 2);
        return outcome.err;
    };
    const QString state = kiosk.folder.path();

    CHECK(refusal({empty.path()}).contains(u"There is no state.db in"_s));
    CHECK(QDir(empty.path()).isEmpty());
    CHECK(refusal({state, u"--from"_s, u"May"_s})
              .contains(u"“May” is no date. Write it as 2026-12-25."_s));
    CHECK(refusal({state, u"-o"_s, u"/nowhere/at/all"_s})
              .contains(u"/nowhere/at/all cannot be written."_s));
    CHECK(refusal({state, u"--csv"_s, u"--json"_s}).contains(u"--json"_s));
}
