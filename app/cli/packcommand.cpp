// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packcommand.h"

#include "interruption.h"
#include "media/import/narrating.h"
#include "media/import/narrationcache.h"
#include "media/import/picturecache.h"
#include "media/import/pictureimport.h"
#include "openpack.h"
#include "output.h"
#include "packs/packbuilder.h"
#include "packs/source/sourcereader.h"
#include "timeleft.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string source = {};
    std::string output = {};
    std::string cache = {};
    bool isQuiet = false;
    bool isSilent = false; ///< Without synthetic voices.
    bool isFlat = false; ///< Without tiles.
};

QString summary(const SourceExhibition &exhibition, const QString &output)
{
    qint64 stories = 0;
    qint64 slides = 0;
    for (const SourceZone &zone : exhibition.zones) {
        stories += qint64(zone.stories.size());
        for (const SourceStory &story : zone.stories)
            slides += qint64(story.slides.size());
    }
    return u"%1: %2, %3, %4, %5, %6"_s.arg(
        QDir::toNativeSeparators(output),
        counted(qint64(exhibition.zones.size()), u"zone"_s, u"zones"_s),
        counted(stories, u"story"_s, u"stories"_s), counted(slides, u"slide"_s, u"slides"_s),
        counted(qint64(exhibition.pictures.size()), u"picture"_s, u"pictures"_s),
        fileSize(QFileInfo(output).size()));
}

ExitCode report(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems)
        if (problem.isError())
            printError(asLine(problem));
    printError(tally(problems) + u"; no pack was written."_s);
    return ExitCode::ContentHasErrors;
}

ExitCode reportMissing(const QString &source)
{
    printError(u"vitrinectl: There is no folder %1. Give the folder with exhibition.toml."_s.arg(
        QDir::toNativeSeparators(source)));
    return ExitCode::UsageOrDisk;
}

/// Writes on \a line how many are done of \a what; ends the work when somebody wants that.
PackBuilder::Progress shownOn(const ProgressLine &line, const QString &what)
{
    const auto begun = std::chrono::steady_clock::now();
    return [&line, what, begun, left = TimeLeft()](std::size_t done, std::size_t total) mutable {
        endIfInterrupted();
        const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - begun);
        line.show(
            u"%1: %2 of %3%4"_s.arg(what).arg(done).arg(total).arg(left.after(done, total, now)));
    };
}

ExitCode pack(const Options &options)
{
    watchForInterruption();
    const QString source = fromArgument(options.source);
    if (!QFileInfo(source).isDir())
        return reportMissing(source);
    const SourceReading reading = SourceReader(source).read();
    if (hasErrors(reading.problems))
        return report(reading.problems);

    const PictureImport import(options.isFlat ? PictureImport::CloseUps::LeftOut
                                              : PictureImport::CloseUps::Made);
    std::optional<PictureCache> cache;
    if (!options.cache.empty())
        cache.emplace(import, import.recipe(), fromArgument(options.cache));
    const PictureSource &pictures = cache ? static_cast<const PictureSource &>(*cache) : import;
    const QString output = fromArgument(options.output);
    PackBuilder builder(reading.exhibition, pictures);
    const Narrating voices;
    std::optional<NarrationCache> keptVoices;
    if (!options.cache.empty())
        keptVoices.emplace(voices, Narrating::recipe(), fromArgument(options.cache));
    if (!options.isSilent)
        builder.setNarrations(keptVoices ? static_cast<const NarrationSource &>(*keptVoices)
                                         : voices);
    std::vector<Problem> problems;
    {
        const ProgressLine line(!options.isQuiet);
        builder.setProgress(shownOn(line, u"Pictures"_s));
        builder.setNarrationProgress(shownOn(line, u"Reading aloud"_s));
        problems = builder.build(output);
    }
    if (hasErrors(problems))
        return report(problems);
    if (!options.isQuiet)
        for (const Problem &warning : problems)
            printError(asLine(warning));
    if (!options.isQuiet)
        print(summary(reading.exhibition, output));
    return ExitCode::Ok;
}

} // namespace

Command packCommand(CLI::App &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *syntax = program.add_subcommand("pack", "Build a pack from a source folder");
    syntax->add_option("SOURCE", options->source, "The folder with exhibition.toml")->required();
    syntax->add_option("-o,--output", options->output, "The pack to write, NAME.vitrine")
        ->required();
    syntax->add_option("--cache", options->cache,
                       "A folder that keeps scaled pictures and voices for the next time");
    syntax->add_flag("--no-speech", options->isSilent,
                     "Leave out what is read aloud; the pack is smaller and sooner built");
    syntax->add_flag("--no-close-ups", options->isFlat,
                     "Keep pictures no larger than a 4K screen; the pack is smaller and sooner "
                     "built");
    syntax->add_flag("-q,--quiet", options->isQuiet, "Print nothing but errors");
    return {syntax, [options] { return pack(*options); }};
}

} // namespace vitrine
