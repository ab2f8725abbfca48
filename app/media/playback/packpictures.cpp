// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packpictures.h"

#include "picturedecoding.h"

#include "storage/picturerepository.h"
#include "storage/storageerror.h"

#include <QLoggingCategory>
#include <QMutexLocker>

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.media", QtInfoMsg)

} // namespace

PackPictures::PackPictures(const QString &packPath, qint64 budget)
    : m_packPath(packPath),
      m_kept(budget)
{
}

QImage PackPictures::picture(Id<Picture> picture, const QSize &wanted)
{
    QImage image = m_kept.find(picture, wanted);
    if (!image.isNull())
        return image;
    image = read(picture, wanted);
    if (!image.isNull())
        m_kept.keep(picture, wanted, image);
    return image;
}

QImage PackPictures::read(Id<Picture> picture, const QSize &wanted)
{
    std::unique_ptr<PackDatabase> connection = takeConnection();
    if (!connection)
        return {};
    try {
        const PictureRepository pictures(*connection);
        const std::vector<QSize> sizes = pictures.renditions(picture);
        const int width = sizes.empty() ? 0 : coveringSize(sizes.back(), wanted).width();
        const std::optional<EncodedPicture> rendition = pictures.rendition(picture, width);
        giveBack(std::move(connection));
        QImage image = rendition ? decoded(*rendition, wanted) : QImage();
        if (image.isNull())
            qCWarning(log) << "Picture" << picture.value << "of" << m_packPath
                           << "cannot be decoded.";
        return image;
    } catch (const StorageError &error) {
        qCWarning(log) << "Picture" << picture.value << "of" << m_packPath
                       << "cannot be read:" << error.what();
        return {};
    }
}

std::unique_ptr<PackDatabase> PackPictures::takeConnection()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_idle.empty()) {
            std::unique_ptr<PackDatabase> connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    PackResult<PackDatabase> opened = PackDatabase::open(m_packPath);
    if (opened)
        return std::make_unique<PackDatabase>(std::move(*opened));
    qCWarning(log) << opened.error().sentence << opened.error().detail;
    return {};
}

void PackPictures::giveBack(std::unique_ptr<PackDatabase> connection)
{
    const QMutexLocker lock(&m_mutex);
    m_idle.push_back(std::move(connection));
}

} // namespace vitrine
