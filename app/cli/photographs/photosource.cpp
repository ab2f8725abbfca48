// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "photosource.h"

#include "sourceids.h"
#include "tomllines.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t slidesOfStory = 40;
constexpr qsizetype attractPictures = 8;

QString folderName(const QString &path)
{
    return QDir(QDir(path).absolutePath()).dirName();
}

QString storyId(std::size_t from)
{
    return from == 0 ? u"photographs"_s : u"photographs-%1"_s.arg(from / slidesOfStory + 1);
}

QString countFact(const ImportedRoom &room)
{
    return u"COUNT-"_s + room.id;
}

QString noteOf(const ImportedPhoto &photo)
{
    QStringList parts {photo.file, photo.caption.taken, photo.caption.place};
    parts.removeAll(QString());
    return parts.join("; "_L1);
}

} // namespace

PhotoSource::PhotoSource(const ImportedPhotos &photos, const ImportLocales &locales)
    : m_photos(photos),
      m_locales(locales),
      m_words(m_locales)
{
}

QMap<QString, QByteArray> PhotoSource::files() const
{
    QMap<QString, QByteArray> all {{u"exhibition.toml"_s, exhibition()},
                                   {u"sources.toml"_s, sources()},
                                   {u"facts.toml"_s, facts()}};
    for (const ImportedRoom &room : m_photos.rooms) {
        const QString folder = u"zones/%1/"_s.arg(room.id);
        all.insert(u"pictures/%1.toml"_s.arg(room.id), pictures(room));
        all.insert(folder + u"zone.toml"_s, zone(room));
        for (std::size_t from = 0; from < room.photos.size(); from += slidesOfStory)
            all.insert(folder + storyId(from) + u".toml"_s, story(room, from));
    }
    return all;
}

PhotoSource::SlideTexts PhotoSource::textsOf(const ImportedPhoto &photo) const
{
    const OrderedTexts title = m_locales.of(photo.caption.titles);
    const OrderedTexts caption = m_locales.of(photo.caption.captions);
    if (!caption.isEmpty())
        return {title == caption ? OrderedTexts() : title, caption, true};
    if (!title.isEmpty())
        return {{}, title, true};
    return {{}, m_locales.all(cleanedName(QFileInfo(photo.file).completeBaseName())), false};
}

OrderedTexts PhotoSource::creditOf(const ImportedPhoto &photo) const
{
    if (!photo.caption.credits.isEmpty())
        return m_locales.of(photo.caption.credits);
    OrderedTexts lines;
    for (const QString &tag : m_locales.tags())
        if (const QString line = photo.caption.creditLine(tag).simplified(); !line.isEmpty())
            lines.append({tag, line});
    return lines;
}

QByteArray PhotoSource::exhibition() const
{
    QStringList zones;
    QStringList attract;
    for (const ImportedRoom &room : m_photos.rooms) {
        zones.append(room.id);
        if (attract.size() < attractPictures)
            attract.append(room.photos.front().id);
    }
    const QString name = folderName(m_photos.folder);
    TomlLines lines;
    lines.string(u"id"_s, SourceIds().next(name, u"photographs"_s))
        .list(u"locales"_s, m_locales.tags())
        .list(u"zones"_s, zones)
        .text(u"title"_s, m_locales.first(cleanedName(name)))
        .text(u"credit"_s, m_words.credit(cleanedName(name)));
    if (m_locales.tags().size() > 1)
        lines.section(u"[fallback]"_s);
    for (const QString &tag : m_locales.tags().mid(1))
        lines.string(tag, m_locales.fallback(tag));
    lines.section(u"[attract]"_s).list(u"pictures"_s, attract);
    return lines.bytes();
}

QByteArray PhotoSource::sources() const
{
    return TomlLines()
        .section(u"[[source]]"_s)
        .string(u"id"_s, u"CAPTIONS"_s)
        .string(u"publisher"_s, u"The photographs’ own captions"_s)
        .bytes();
}

QByteArray PhotoSource::facts() const
{
    TomlLines lines;
    for (const ImportedRoom &room : m_photos.rooms) {
        lines.section(u"[[fact]]"_s)
            .string(u"id"_s, countFact(room))
            .string(u"confidence"_s, u"inference"_s)
            .string(u"note"_s, u"Counted when they were imported."_s)
            .text(u"text"_s, m_words.photographs(qsizetype(room.photos.size())));
        for (const ImportedPhoto &photo : room.photos)
            if (const SlideTexts texts = textsOf(photo); texts.isCited)
                lines.section(u"[[fact]]"_s)
                    .string(u"id"_s, photo.id)
                    .string(u"confidence"_s, u"report"_s)
                    .list(u"sources"_s, {u"CAPTIONS"_s})
                    .string(u"note"_s, noteOf(photo))
                    .text(u"text"_s, texts.caption);
    }
    return lines.bytes();
}

QByteArray PhotoSource::pictures(const ImportedRoom &room) const
{
    TomlLines lines;
    for (const ImportedPhoto &photo : room.photos)
        lines.section(u"[[picture]]"_s)
            .string(u"id"_s, photo.id)
            .string(u"file"_s, photo.media)
            .text(u"alt"_s, m_locales.of(photo.caption.alts))
            .text(u"credit"_s, creditOf(photo));
    return lines.bytes();
}

QByteArray PhotoSource::zone(const ImportedRoom &room) const
{
    QStringList stories;
    for (std::size_t from = 0; from < room.photos.size(); from += slidesOfStory)
        stories.append(storyId(from));
    return TomlLines()
        .string(u"picture"_s, room.photos.front().id)
        .list(u"stories"_s, stories)
        .list(u"facts"_s, {countFact(room)})
        .text(u"title"_s, m_locales.first(room.title))
        .text(u"introduction"_s, m_words.photographs(qsizetype(room.photos.size())))
        .bytes();
}

QByteArray PhotoSource::story(const ImportedRoom &room, std::size_t from) const
{
    const std::size_t count = room.photos.size();
    const std::size_t to = std::min(count, from + slidesOfStory);
    const bool isWhole = count <= slidesOfStory;
    const QString title
        = isWhole ? room.title : u"%1, %2–%3"_s.arg(room.title).arg(from + 1).arg(to);
    TomlLines lines;
    lines.string(u"picture"_s, room.photos[from].id)
        .text(u"title"_s, m_locales.first(title))
        .text(u"summary"_s,
              isWhole ? m_words.photographs(qsizetype(count))
                      : m_words.part(qsizetype(from) + 1, qsizetype(to), qsizetype(count)));
    for (std::size_t at = from; at < to; ++at)
        addSlide(lines, room.photos[at]);
    return lines.bytes();
}

void PhotoSource::addSlide(TomlLines &lines, const ImportedPhoto &photo) const
{
    const SlideTexts texts = textsOf(photo);
    lines.section(u"[[slide]]"_s)
        .string(u"id"_s, photo.id)
        .string(u"picture"_s, photo.id)
        .list(u"facts"_s, texts.isCited ? QStringList {photo.id} : QStringList())
        .text(u"title"_s, texts.title)
        .text(u"caption"_s, texts.caption);
}

} // namespace vitrine
