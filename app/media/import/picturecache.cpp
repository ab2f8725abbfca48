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

QByteArray asBytes(const ImportedPicture &picture)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << picture.facts.width << picture.facts.height << picture.facts.isScalable
           << quint32(picture.renditions.size());
    for (const EncodedPicture &rendition : picture.renditions)
        stream << rendition.width << rendition.height << rendition.bytes;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) + bytes;
}

std::optional<ImportedPicture> pictureFrom(const QByteArray &kept)
{
    const qsizetype hashBytes = QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    const QByteArray bytes = kept.mid(hashBytes);
    if (kept.left(hashBytes) != QCryptographicHash::hash(bytes, QCryptographicHash::Sha256))
        return {};
    QDataStream stream(bytes);
    ImportedPicture picture;
    quint32 renditions = 0;
    stream >> picture.facts.width >> picture.facts.height >> picture.facts.isScalable >> renditions;
    for (quint32 i = 0; i < renditions && stream.status() == QDataStream::Ok; ++i) {
        EncodedPicture rendition;
        stream >> rendition.width >> rendition.height >> rendition.bytes;
        picture.renditions.push_back(rendition);
    }
    return picture;
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
        if (std::optional<ImportedPicture> picture = pictureFrom(kept.readAll()))
            return *picture;

    PictureResult<ImportedPicture> picture = m_pictures.import(file);
    if (picture) {
        QSaveFile keeping(*path); // Where it cannot be kept it is made again the next time.
        if (keeping.open(QIODevice::WriteOnly) && keeping.write(asBytes(*picture)) > 0)
            keeping.commit();
    }
    return picture;
}

} // namespace vitrine
