// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importedphotos.h"

#include "media/captions/photofolder.h"
#include "media/captions/sidecarcaptions.h"
#include "media/import/pictureimport.h"
#include "packs/inorder.h"
#include "sourceids.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Found {
    std::size_t room = 0;
    QString file = {};
};

struct Examined {
    PictureResult<PictureFacts> facts = {};
    PhotoCaptionReading reading = {};
};

} // namespace

QString cleanedName(const QString &name)
{
    static const QRegularExpression number(u"^\\d{1,3}\\s*[._-]+\\s*(?=\\p{L})"_s);
    QString words = QString(name).remove(number);
    words.replace(u'_', u' ');
    if (!words.contains(u' '))
        words.replace(u'-', u' ');
    words = words.simplified();
    return words.isEmpty() ? name : words;
}

ImportedPhotos importedPhotos(const QString &path, const PictureSource &pictures,
                              const std::function<void(qint64 done, qint64 total)> &progress)
{
    const PhotoFolder folder = PhotoFolder::scan(path, PictureImport::endings());
    const SidecarCaptions sidecar = SidecarCaptions::read(path);
    ImportedPhotos imported {.folder = path, .faults = sidecar.faults()};
    SourceIds zoneIds;
    SourceIds photoIds;
    std::vector<Found> found;
    for (const PhotoFolder::Room &room : folder.rooms) {
        imported.rooms.push_back({zoneIds.next(room.name, u"room"_s), cleanedName(room.name), {}});
        for (const QString &file : room.files)
            found.push_back({imported.rooms.size() - 1, file});
    }
    imported.found = qint64(found.size());

    const auto take = [&](std::size_t index, const Examined &examined) {
        const QString &file = found[index].file;
        ImportedRoom &room = imported.rooms[found[index].room];
        const QFileInfo info(file);
        const QString id = photoIds.next(room.id + u'-' + info.completeBaseName(), u"photograph"_s);
        progress(qint64(index) + 1, imported.found);
        if (!examined.facts) {
            imported.refusals.append(u"%1 %2 %3"_s.arg(file, examined.facts.error().sentence,
                                                       examined.facts.error().remedy));
            return;
        }
        if (!examined.reading.fault.isEmpty())
            imported.faults.append(QString(examined.reading.fault).replace(info.fileName(), file));
        ImportedPhoto photo {id, file, u"media/%1.%2"_s.arg(id, info.suffix().toLower()),
                             examined.reading.caption};
        sidecar.override(file, photo.caption);
        room.photos.push_back(photo);
    };
    inOrder<Examined>(
        found.size(),
        [&](std::size_t index) {
            const QString file = path + u'/' + found[index].file;
            return Examined {pictures.examine({.path = file, .isPhotograph = true}),
                             readPhotoCaption(file)};
        },
        take);
    std::erase_if(imported.rooms, [](const ImportedRoom &room) { return room.photos.empty(); });
    return imported;
}

} // namespace vitrine
