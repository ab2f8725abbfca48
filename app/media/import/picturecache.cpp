// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturecache.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int tilesAbsent = 0; // Levels of a picture without tiles.

void writeFacts(QDataStream &stream, const PictureFacts &facts)
{
    stream << facts.width << facts.height << facts.isScalable << quint32(facts.remarks.size());
    for (const PictureRemark &remark : facts.remarks)
        stream << remark.sentence << remark.remedy;
}

PictureFacts factsFrom(QDataStream &stream)
{
    PictureFacts facts;
    quint32 remarks = 0;
    stream >> facts.width >> facts.height >> facts.isScalable >> remarks;
    for (quint32 i = 0; i < remarks && stream.status() == QDataStream::Ok; ++i) {
        PictureRemark remark;
        stream >> remark.sentence >> remark.remedy;
        facts.remarks.push_back(remark);
    }
    return facts;
}

QByteArray asBytes(const ImportedPicture &picture)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    writeFacts(stream, picture.facts);
    stream << quint32(picture.renditions.size());
    for (const EncodedPicture &rendition : picture.renditions)
        stream << rendition.width << rendition.height << rendition.bytes;
    if (picture.tiles)
        stream << picture.tiles->pyramid().levels << picture.tiles->pyramid().tileSide
               << picture.tiles->sha256();
    else
        stream << tilesAbsent;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) + bytes;
}

QString tilePath(const QString &kept)
{
    return kept + u".tiles"_s;
}

std::optional<ImportedPicture> pictureFrom(const QByteArray &kept, const QString &path)
{
    const qsizetype hashBytes = QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    const QByteArray bytes = kept.mid(hashBytes);
    if (kept.left(hashBytes) != QCryptographicHash::hash(bytes, QCryptographicHash::Sha256))
        return {};
    QDataStream stream(bytes);
    ImportedPicture picture {factsFrom(stream)};
    quint32 renditions = 0;
    stream >> renditions;
    for (quint32 i = 0; i < renditions && stream.status() == QDataStream::Ok; ++i) {
        EncodedPicture rendition;
        stream >> rendition.width >> rendition.height >> rendition.bytes;
        picture.renditions.push_back(rendition);
    }
    TilePyramid pyramid {.size = {picture.facts.width, picture.facts.height}};
    stream >> pyramid.levels;
    if (pyramid.levels == tilesAbsent)
        return picture;
    QByteArray sha256;
    stream >> pyramid.tileSide >> sha256;
    picture.tiles = TileFile::kept(tilePath(path), pyramid, sha256);
    if (!picture.tiles)
        return {};
    return picture;
}

/// Where it cannot be kept it is made again the next time.
void keep(ImportedPicture &picture, const QString &path)
{
    if (picture.tiles) { // First, so that whatever names them has them.
        const std::shared_ptr<const TileFile> kept = picture.tiles->keptAt(tilePath(path));
        if (!kept)
            return;
        picture.tiles = kept;
    }
    QSaveFile keeping(path);
    if (keeping.open(QIODevice::WriteOnly) && keeping.write(asBytes(picture)) > 0)
        keeping.commit();
}

} // namespace

PictureCache::PictureCache(const PictureSource &pictures, const QString &recipe,
                           const QString &folder)
    : m_pictures(pictures),
      m_recipe(recipe),
      m_folder(folder)
{
    QDir().mkpath(folder);
}

std::optional<QString> PictureCache::keptPath(const PictureFile &file) const
{
    QFile opened(file.path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_recipe.toUtf8());
    hash.addData(QFileInfo(file.path).suffix().toUtf8()); // A wrong ending is refused.
    hash.addData(file.isLayer ? "layer" : file.isPhotograph ? "photograph" : "illustration");
    if (!opened.open(QIODevice::ReadOnly) || !hash.addData(&opened))
        return {};
    return m_folder + u'/' + QString::fromLatin1(hash.result().toHex());
}

PictureResult<PictureFacts> PictureCache::examine(const PictureFile &file) const
{
    return m_pictures.examine(file);
}

PictureResult<ImportedPicture> PictureCache::import(const PictureFile &file) const
{
    const std::optional<QString> path = keptPath(file);
    if (!path)
        return m_pictures.import(file);
    if (QFile kept(*path); kept.open(QIODevice::ReadOnly))
        if (std::optional<ImportedPicture> picture = pictureFrom(kept.readAll(), *path))
            return *picture;

    PictureResult<ImportedPicture> picture = m_pictures.import(file);
    if (picture)
        keep(*picture, *path);
    return picture;
}

} // namespace vitrine
