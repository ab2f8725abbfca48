// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "photoexhibition.h"

#include "media/captions/photocaption.h"
#include "packs/packschema.h"
#include "storage/packwriter.h"
#include "storage/storageerror.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.media", QtInfoMsg)

constexpr int longestStory = 40; // slides; a story of more is too long to walk through
constexpr int captionsKept = 200;

/// What Qt decodes here; the rest is for `vitrinectl import`.
QStringList endings()
{
    return {u"bmp"_s, u"gif"_s, u"jfif"_s, u"jpe"_s, u"jpeg"_s, u"jpg"_s,
            u"png"_s, u"svg"_s, u"svgz"_s, u"tif"_s, u"tiff"_s, u"webp"_s};
}

/// In memory where the system has a place for that.
QString placeForPack()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString folder = !runtime.isEmpty() && QFileInfo(runtime).isWritable() ? runtime
        : QFileInfo(u"/dev/shm"_s).isWritable()                                  ? u"/dev/shm"_s
                                                                                 : QDir::tempPath();
    return folder + u"/vitrine-XXXXXX"_s;
}

/// Fills the pack of one folder.
class Filling
{
public:
    Filling(PackWriter &writer, const PhotoFolder &folder) : m_writer(writer), m_folder(folder) { }

    void run()
    {
        const QString title = QDir(m_folder.path).dirName();
        m_writer.add(Exhibition {.slug = u"folder"_s});
        int position = 0;
        for (const QString &tag : {u"en"_s, u"zh-Hans"_s, u"zh-Hant"_s}) {
            const Id<Locale> id {position + 1};
            m_writer.add(Locale {id, tag, position++}, {});
            m_writer.addText(id, Exhibition {.title = title});
            m_locales.push_back(id);
        }
        m_writer.addAttractPicture(0, {1});
        for (const PhotoFolder::Room &room : m_folder.rooms)
            addZone(room, room.name.isEmpty() ? title : room.name);
        m_writer.finishSearch();
    }

private:
    template <class Row>
    void addTexts(const Row &row)
    {
        for (const Id<Locale> locale : m_locales)
            m_writer.addText(locale, row);
    }
    void addZone(const PhotoFolder::Room &room, const QString &title)
    {
        const Zone zone {.id = {++m_zones},
                         .slug = u"room-%1"_s.arg(m_zones),
                         .picture = {m_pictures + 1},
                         .title = title};
        m_writer.add(zone, int(m_zones) - 1);
        addTexts(zone);
        m_writer.addSearchText({.zone = zone.id, .title = title});
        const qsizetype stories = (room.files.size() + longestStory - 1) / longestStory;
        for (qsizetype index = 0; index < stories; ++index)
            addStory(zone, int(index), room.files.mid(index * longestStory, longestStory),
                     stories > 1 ? u"%1 (%2)"_s.arg(title).arg(index + 1) : title);
    }
    void addStory(const Zone &zone, int position, const QStringList &files, const QString &title)
    {
        const Story story {.id = {++m_stories},
                           .zone = zone.id,
                           .slug = u"part-%1"_s.arg(position + 1),
                           .picture = {m_pictures + 1},
                           .title = title};
        m_writer.add(story, position);
        addTexts(story);
        int slide = 0;
        for (const QString &file : files)
            addSlide(story, slide++, file);
    }
    void addSlide(const Story &story, int position, const QString &file)
    {
        const Picture picture {.id = {++m_pictures}, .isPhotograph = true};
        const QString name = QString::number(m_pictures);
        m_writer.add(picture, name, file, 1, 1);
        addTexts(picture);
        const Slide slide {
            .id = {m_pictures}, .story = story.id, .picture = picture, .position = position};
        m_writer.add(slide, name);
        addTexts(slide);
    }

    PackWriter &m_writer;
    const PhotoFolder &m_folder;
    std::vector<Id<Locale>> m_locales = {};
    std::int64_t m_zones = 0;
    std::int64_t m_stories = 0;
    std::int64_t m_pictures = 0;
};

} // namespace

tl::expected<std::unique_ptr<PhotoExhibition>, QString> PhotoExhibition::open(const QString &folder)
{
    const QString named = QDir::toNativeSeparators(folder);
    std::unique_ptr<PhotoExhibition> opened(
        new PhotoExhibition(PhotoFolder::scan(folder, endings())));
    if (opened->m_files.isEmpty())
        return tl::unexpected(
            u"There are no photographs in %1 that can be shown. Put JPEG, PNG, WebP or TIFF files there; vitrinectl import takes other kinds."_s
                .arg(named));
    if (!opened->m_place.isValid())
        return tl::unexpected(
            u"There is no room for %1 in %2. Make room there."_s.arg(named, QDir::tempPath()));
    for (const QString &fault : opened->m_sidecar.faults())
        qCWarning(log).noquote() << fault;
    try {
        opened->writePack();
    } catch (const StorageError &error) {
        return tl::unexpected(QString::fromUtf8(error.what()));
    }
    return opened;
}

PhotoExhibition::PhotoExhibition(const PhotoFolder &folder)
    : m_folder(folder),
      m_sidecar(SidecarCaptions::read(folder.path)),
      m_place(placeForPack()),
      m_captions(captionsKept)
{
    for (const PhotoFolder::Room &room : m_folder.rooms)
        m_files += room.files;
}

void PhotoExhibition::writePack() const
{
    PackWriter writer(m_place.filePath(u"folder.vitrine"_s), packSchema());
    Filling(writer, m_folder).run();
    writer.finish();
}

PackResult<PackDatabase> PhotoExhibition::pack() const
{
    return PackDatabase::open(m_place.filePath(u"folder.vitrine"_s));
}

std::unique_ptr<PictureOrigin> PhotoExhibition::pictures() const
{
    QStringList paths;
    for (const QString &file : m_files)
        paths.append(m_folder.path + u'/' + file);
    return std::make_unique<FolderPictures>(paths);
}

void PhotoExhibition::caption(Slide &slide, const QString &tag) const
{
    const std::int64_t number = slide.picture.id.value;
    if (number < 1 || number > m_files.size())
        return;
    PhotoCaption *caption = m_captions.object(number);
    if (!caption) {
        const QString &file = m_files[qsizetype(number) - 1];
        PhotoCaptionReading reading = readPhotoCaption(m_folder.path + u'/' + file);
        if (!reading.fault.isEmpty())
            qCWarning(log).noquote() << reading.fault;
        m_sidecar.override(file, reading.caption);
        caption = new PhotoCaption(std::move(reading.caption));
        m_captions.insert(number, caption);
    }
    slide.title = PhotoCaption::in(caption->titles, tag);
    slide.caption = PhotoCaption::in(caption->captions, tag);
    slide.picture.alt = PhotoCaption::in(caption->alts, tag);
    slide.picture.credit = caption->creditLine(tag);
}

} // namespace vitrine
