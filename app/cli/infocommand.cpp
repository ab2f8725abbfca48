// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "infocommand.h"

#include "openpack.h"
#include "output.h"
#include "storage/packaudit.h"

#include <QFileInfo>
#include <QJsonArray>

#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string pack = {};
    bool asJson = false;
};

QJsonObject asJson(const PackContents &contents, qint64 fileBytes)
{
    QJsonObject titles;
    for (const QString &locale : contents.locales)
        titles.insert(locale, contents.titles.value(locale));
    return {
        {u"id"_s, contents.slug},
        {u"version"_s, contents.version},
        {u"schema"_s, PackDatabase::schemaVersion},
        {u"bytes"_s, fileBytes},
        {u"locales"_s, QJsonArray::fromStringList(contents.locales)},
        {u"titles"_s, titles},
        {u"zones"_s, contents.zones},
        {u"stories"_s, contents.stories},
        {u"slides"_s, contents.slides},
        {u"figures"_s, contents.figures},
        {u"pictures"_s, contents.pictures},
        {u"photographs"_s, contents.photographs},
        {u"renditions"_s, contents.renditions},
        {u"rendition_bytes"_s, contents.renditionBytes},
        {u"tiles"_s, contents.tiles},
        {u"tile_bytes"_s, contents.tileBytes},
        {u"narrations"_s, contents.narrations},
        {u"narration_bytes"_s, contents.narrationBytes},
        {u"facts"_s, contents.facts},
        {u"sources"_s, contents.sources},
        {u"search_entries"_s, contents.searchEntries},
        {u"source_files"_s, contents.sourceFiles},
        {u"source_bytes"_s, contents.sourceBytes},
    };
}

void printTable(const PackContents &contents, qint64 fileBytes)
{
    const auto line
        = [](const QString &name, const QString &value) { print(name.leftJustified(15) + value); };
    line(u"exhibition"_s, contents.slug);
    line(u"version"_s, QString::number(contents.version));
    for (const QString &locale : contents.locales)
        line(locale, contents.titles.value(locale));
    line(u"size"_s, fileSize(fileBytes));
    line(u"zones"_s, QString::number(contents.zones));
    line(u"stories"_s, QString::number(contents.stories));
    line(u"slides"_s, QString::number(contents.slides));
    line(u"figures"_s, QString::number(contents.figures));
    line(u"pictures"_s,
         u"%1, %2; %3 in %4"_s.arg(contents.pictures)
             .arg(counted(contents.photographs, u"photograph"_s, u"photographs"_s),
                  counted(contents.renditions, u"rendition"_s, u"renditions"_s),
                  fileSize(contents.renditionBytes)));
    if (contents.tiles > 0)
        line(u"close-ups"_s,
             u"%1 in %2"_s.arg(counted(contents.tiles, u"tile"_s, u"tiles"_s),
                               fileSize(contents.tileBytes)));
    line(u"read aloud"_s,
         contents.narrations == 0
             ? u"no"_s
             : u"%1 in %2"_s.arg(counted(contents.narrations, u"narration"_s, u"narrations"_s),
                                 fileSize(contents.narrationBytes)));
    line(u"facts"_s, QString::number(contents.facts));
    line(u"sources"_s, QString::number(contents.sources));
    line(u"search entries"_s, QString::number(contents.searchEntries));
    line(u"source files"_s,
         u"%1 in %2"_s.arg(contents.sourceFiles).arg(fileSize(contents.sourceBytes)));
}

ExitCode info(const Options &options)
{
    const tl::expected<PackDatabase, ExitCode> pack = openPack(fromArgument(options.pack));
    if (!pack)
        return pack.error();
    const PackContents contents = PackAudit(*pack).contents();
    const qint64 fileBytes = QFileInfo(pack->path()).size();
    if (options.asJson)
        print(asJson(contents, fileBytes));
    else
        printTable(contents, fileBytes);
    return ExitCode::Ok;
}

} // namespace

Command infoCommand(CLI::App &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *syntax = program.add_subcommand("info", "Tell what a pack holds");
    syntax->add_option("PACK", options->pack, "The pack")->required();
    syntax->add_flag("--json", options->asJson, "For programs");
    return {syntax, [options] { return info(*options); }};
}

} // namespace vitrine
