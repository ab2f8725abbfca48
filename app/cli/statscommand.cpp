// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statscommand.h"

#include "openpack.h"
#include "output.h"
#include "statistics/statisticsfiles.h"
#include "statistics/statisticspage.h"
#include "statistics/statisticstable.h"
#include "statistics/visitsummary.h"
#include "storage/state/statedatabase.h"
#include "storage/state/statisticsrepository.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string state = {};
    std::string output = {};
    std::string from = {};
    std::string to = {};
    bool asCsv = false;
    bool asJson = false;
    bool asHtml = false;
};

QByteArray asText(const VisitCounts &counts)
{
    const VisitSummary summary(counts);
    QString text;
    const auto line = [&](const QString &name, const QString &value) {
        text += name.leftJustified(19) + value + u'\n';
    };
    if (!summary.days.empty())
        line(u"days"_s,
             u"%1 to %2, %3"_s.arg(
                 summary.days.front().date.toString(Qt::ISODate),
                 summary.days.back().date.toString(Qt::ISODate),
                 counted(summary.daysWithVisitors, u"with visitors"_s, u"with visitors"_s)));
    line(u"visits"_s, QString::number(summary.all.sessions));
    line(u"saw a slide"_s, QString::number(summary.all.engaged));
    for (std::size_t bucket = 0; bucket < summary.lengths.size(); ++bucket)
        line(u"  "_s + nameOfLength(bucket), QString::number(summary.lengths[bucket]));
    for (const auto &[locale, sessions] : summary.locales)
        line(u"  in "_s + locale, QString::number(sessions));
    line(u"slides seen"_s, QString::number(summary.allSlides.views));
    constexpr std::size_t mostStories = 10;
    for (std::size_t i = 0; i < std::min(mostStories, summary.stories.size()); ++i)
        line(u"  %1 s"_s.arg(summary.stories[i].counts.dwellMs / 1000),
             summary.stories[i].exhibition + u'/' + summary.stories[i].path);
    return text.toUtf8();
}

QByteArray inForm(const VisitCounts &counts, const Options &options)
{
    if (options.asCsv)
        return statisticsCsv(counts);
    if (options.asJson)
        return QJsonDocument(statisticsJson(counts)).toJson();
    if (options.asHtml)
        return statisticsPage(counts, QDate::currentDate());
    return asText(counts);
}

ExitCode refused(const QString &sentence)
{
    printError(u"vitrinectl: "_s + sentence);
    return ExitCode::UsageOrDisk;
}

ExitCode stats(const Options &options)
{
    const QString folder = options.state.empty() ? stateFolder() : fromArgument(options.state);
    if (!QFileInfo::exists(QDir(folder).filePath(StateDatabase::fileName)))
        return refused(
            u"There is no %1 in %2. Name the folder of a kiosk's state with --state, often /var/lib/vitrine."_s
                .arg(StateDatabase::fileName, QDir::toNativeSeparators(folder)));
    QDate limits[2];
    for (const auto &[limit, text] : {std::pair(0, options.from), std::pair(1, options.to)}) {
        limits[limit] = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
        if (!text.empty() && !limits[limit].isValid())
            return refused(
                u"“%1” is no date. Write it as 2026-12-25."_s.arg(QString::fromStdString(text)));
    }
    const StateDatabase state = StateDatabase::open(folder);
    for (const QString &fault : state.faults())
        printError(u"vitrinectl: "_s + fault);
    const QByteArray bytes
        = inForm(StatisticsRepository(state).between(limits[0], limits[1]), options);
    if (options.output.empty()) {
        const bool isWritten = std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout)
                == std::size_t(bytes.size())
            && std::fflush(stdout) == 0;
        return isWritten ? ExitCode::Ok : refused(u"Standard output takes nothing more."_s);
    }
    if (!writeWhole(fromArgument(options.output), bytes))
        return refused(u"%1 cannot be written. Choose another place, or free some space."_s.arg(
            fromArgument(options.output)));
    return ExitCode::Ok;
}

} // namespace

Command statsCommand(CLI::App &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *syntax
        = program.add_subcommand("stats", "Tell what a kiosk has counted of its visitors");
    syntax->add_option("--state", options->state,
                       "The folder of the kiosk's state; without it that of this user");
    CLI::Option *const csv
        = syntax->add_flag("--csv", options->asCsv, "As a table for a spreadsheet");
    CLI::Option *const json = syntax->add_flag("--json", options->asJson, "For programs");
    CLI::Option *const html = syntax->add_flag("--html", options->asHtml, "As a page to look at");
    csv->excludes(json)->excludes(html);
    json->excludes(html);
    syntax->add_option("-o,--output", options->output, "The file to write to");
    syntax->add_option("--from", options->from, "The first day, as 2026-12-25");
    syntax->add_option("--to", options->to, "The last day");
    return {syntax, [options] { return stats(*options); }};
}

} // namespace vitrine
