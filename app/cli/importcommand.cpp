// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcommand.h"

#include "interruption.h"
#include "media/captions/captionlanguage.h"
#include "media/import/pictureimport.h"
#include "openpack.h"
#include "output.h"
#include "photographs/importtarget.h"
#include "photographs/photosource.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    std::string folder = {};
    std::string output = {};
    std::vector<std::string> locales = {};
    bool isUpdate = false;
    bool isLinked = false;
    bool isStrict = false;
    bool isQuiet = false;
};

ExitCode refused(const QString &sentence)
{
    printError(u"vitrinectl: "_s + sentence);
    return ExitCode::UsageOrDisk;
}

/// Why the options cannot be followed; nothing where they can.
std::optional<QString> fault(const Options &options)
{
    const QString folder = fromArgument(options.folder);
    const QString output = fromArgument(options.output);
    if (!QFileInfo(folder).isDir())
        return u"There is no folder %1. Give the folder with the photographs."_s.arg(
            QDir::toNativeSeparators(folder));
    const QString outer = QFileInfo(folder).canonicalFilePath() + u'/';
    const QString inner = QFileInfo::exists(output) ? QFileInfo(output).canonicalFilePath()
                                                    : QFileInfo(output).absoluteFilePath();
    if ((QDir::cleanPath(inner) + u'/').startsWith(outer))
        return u"%1 lies among the photographs. Give the path of a folder beside theirs."_s.arg(
            QDir::toNativeSeparators(output));
    for (const std::string &tag : options.locales)
        if (captionLanguage(fromArgument(tag)).isEmpty())
            return u"“%1” is no language. Write a tag such as en or zh-Hans."_s.arg(
                fromArgument(tag));
    return ImportTarget::refusal(output, options.isUpdate);
}

ImportLocales localesFor(const Options &options, const ImportedPhotos &photos)
{
    QStringList tags;
    for (const std::string &tag : options.locales)
        tags.append(fromArgument(tag));
    tags.removeDuplicates();
    return tags.isEmpty() ? ImportLocales::foundIn(photos) : ImportLocales(tags);
}

QMap<QString, QString> originals(const ImportedPhotos &photos)
{
    QMap<QString, QString> files;
    for (const ImportedRoom &room : photos.rooms)
        for (const ImportedPhoto &photo : room.photos)
            files.insert(photo.media, photos.folder + u'/' + photo.file);
    return files;
}

ImportedPhotos readPhotos(const Options &options)
{
    const PictureImport pictures;
    const ProgressLine line(!options.isQuiet);
    return importedPhotos(fromArgument(options.folder), pictures, [&](qint64 done, qint64 total) {
        endIfInterrupted();
        line.show(u"Photographs: %1 of %2"_s.arg(done).arg(total));
    });
}

ExitCode import(const Options &options)
{
    watchForInterruption();
    if (const std::optional<QString> sentence = fault(options))
        return refused(*sentence);
    const ImportedPhotos photos = readPhotos(options);
    for (const QString &sentence : photos.refusals + photos.faults)
        printError(sentence);
    if (photos.count() == 0) {
        printError(
            u"vitrinectl: No photograph in %1 can be used, so nothing was written. Give a folder with pictures such as JPEG, PNG or TIFF."_s
                .arg(QDir::toNativeSeparators(photos.folder)));
        return ExitCode::ContentHasErrors;
    }

    const ImportLocales locales = localesFor(options, photos);
    const ImportTarget target(fromArgument(options.output), PhotoSource(photos, locales).files(),
                              originals(photos));
    if (const std::optional<QString> sentence = target.changeRefusal())
        return refused(*sentence);
    target.write(options.isLinked ? ImportTarget::Taking::Link : ImportTarget::Taking::Copy);
    if (!options.isQuiet)
        print(u"%1 of %2"_s.arg(photos.count())
                  .arg(counted(photos.found, u"photograph"_s, u"photographs"_s)));
    return options.isStrict && !photos.refusals.isEmpty() ? ExitCode::ContentHasErrors
                                                          : ExitCode::Ok;
}

} // namespace

Command importCommand(CLI::App &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *syntax
        = program.add_subcommand("import", "Make a source folder of a folder of photographs");
    syntax->add_option("FOLDER", options->folder, "The photographs; a sub-folder becomes a zone")
        ->required();
    syntax->add_option("-o,--output", options->output, "The source folder to write")->required();
    syntax
        ->add_option("--locale", options->locales,
                     "The languages, the first one first: en,zh-Hans; else those of the captions")
        ->delimiter(',');
    syntax->add_flag("--update", options->isUpdate, "Import again into an earlier import");
    syntax->add_flag("--link", options->isLinked,
                     "Link the photographs instead of copying them, where the disk can");
    syntax->add_flag("--strict", options->isStrict, "End with 1 where a photograph cannot be used");
    syntax->add_flag("-q,--quiet", options->isQuiet, "Print nothing but what cannot be used");
    return {syntax, [options] { return import(*options); }};
}

} // namespace vitrine
