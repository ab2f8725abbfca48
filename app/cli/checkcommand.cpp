// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkcommand.h"

#include "media/import/narrating.h"
#include "media/import/pictureimport.h"
#include "openpack.h"
#include "output.h"
#include "packs/source/exhibitioncheck.h"
#include "packs/source/sourcereader.h"
#include "packs/source/sourcetexts.h"
#include "packs/unpacking.h"
#include "storage/storageerror.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string path = {};
    bool asJson = false;
};

struct Findings {
    std::vector<Problem> problems = {};
    QStringList locales = {};
    std::vector<Completeness> completeness = {};
};

Findings examine(const QString &folder)
{
    SourceReading reading = SourceReader(folder).read();
    const PictureImport pictures;
    Problems problems;
    problems.add(std::move(reading.problems));
    const Narrating voices;
    ExhibitionCheck check(reading.exhibition, pictures);
    check.setNarrations(voices);
    problems.add(check.run());
    return {problems.inOrder(), reading.exhibition.locales.tags,
            completenessOf(reading.exhibition)};
}

QJsonObject asJson(const Findings &findings)
{
    QJsonArray problems;
    qint64 errors = 0;
    for (const Problem &problem : findings.problems) {
        errors += problem.isError() ? 1 : 0;
        problems.append(QJsonObject {
            {u"severity"_s, problem.isError() ? u"error"_s : u"warning"_s},
            {u"file"_s, problem.place.file},
            {u"line"_s, problem.place.line},
            {u"column"_s, problem.place.column},
            {u"sentence"_s, problem.sentence},
            {u"remedy"_s, problem.remedy},
        });
    }
    QJsonArray completeness;
    for (const Completeness &row : findings.completeness) {
        QJsonObject present;
        for (const QString &locale : findings.locales)
            present.insert(locale, row.present.value(locale));
        completeness.append(QJsonObject {
            {u"section"_s, row.section}, {u"needed"_s, row.needed}, {u"present"_s, present}});
    }
    return {{u"errors"_s, errors},
            {u"warnings"_s, qint64(findings.problems.size()) - errors},
            {u"problems"_s, problems},
            {u"completeness"_s, completeness}};
}

void printCompleteness(const Findings &findings)
{
    if (findings.completeness.empty())
        return;
    qsizetype width = 12;
    for (const Completeness &row : findings.completeness)
        width = std::max(width, row.section.size() + 2);
    const auto line = [&](const QString &name, const auto &cell) {
        QString text = name.leftJustified(width);
        for (const QString &locale : findings.locales)
            text += cell(locale).leftJustified(std::max<qsizetype>(10, locale.size() + 2));
        print(text.trimmed());
    };
    line(u"texts"_s, [](const QString &locale) { return locale; });
    for (const Completeness &row : findings.completeness)
        line(row.section, [&](const QString &locale) {
            return u"%1/%2"_s.arg(row.present.value(locale)).arg(row.needed);
        });
}

Findings examineAny(const QString &path, const PackDatabase *pack)
{
    if (!pack)
        return examine(path);
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw StorageError(folder.errorString());
    unpack(*pack, folder.path());
    return examine(folder.path());
}

ExitCode check(const Options &options)
{
    const QString path = fromArgument(options.path);
    std::optional<PackDatabase> pack;
    if (!QFileInfo(path).isDir()) {
        tl::expected<PackDatabase, ExitCode> opened = openPack(path);
        if (!opened)
            return opened.error();
        pack = std::move(*opened);
    }

    const Findings findings = examineAny(path, pack ? &*pack : nullptr);
    if (options.asJson) {
        print(asJson(findings));
    } else {
        print(findings.problems);
        printCompleteness(findings);
        print(tally(findings.problems));
    }
    return hasErrors(findings.problems) ? ExitCode::ContentHasErrors : ExitCode::Ok;
}

} // namespace

Command checkCommand(CLI::App &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *syntax = program.add_subcommand(
        "check", "Tell what is wrong in a source folder, or in the source inside a pack");
    syntax->add_option("SOURCE", options->path, "The folder with exhibition.toml, or a pack")
        ->required();
    syntax->add_flag("--json", options->asJson, "For programs");
    return {syntax, [options] { return check(*options); }};
}

} // namespace vitrine
