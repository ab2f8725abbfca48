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

/// A wider rendition takes more than a few milliseconds to decode.
constexpr int widestPreview = 640; // px

} // namespace

PackPictures::PackPictures(const QString &packPath) : m_packPath(packPath) { }

QImage PackPictures::decode(const PictureWanted &wanted, const PixelLedger &ledger,
                            const std::atomic<bool> &cancelled) const
{
    const QByteArray bytes = bytesFor(wanted);
    if (bytes.isEmpty() || cancelled)
        return {};
    const QImage image = decoded(bytes, wanted, Trust::Rendition, ledger, cancelled);
    if (image.isNull() && !cancelled)
        qCWarning(log) << "Picture" << wanted.picture.value << "of" << m_packPath
                       << "cannot be decoded.";
    return image;
}

QImage PackPictures::preview(Id<Picture> picture, const PixelLedger &ledger) const
{
    QByteArray bytes;
    read(picture, [&](const PackDatabase &pack) {
        const PictureRepository pictures(pack);
        const std::vector<QSize> sizes = pictures.renditions(picture);
        if (sizes.empty() || sizes.front().width() > widestPreview)
            return;
        if (const std::optional<EncodedPicture> smallest = pictures.rendition(picture, 1))
            bytes = smallest->bytes;
    });
    const std::atomic<bool> never = false;
    return bytes.isEmpty() ? QImage()
                           : decoded(bytes, {picture, {}}, Trust::Rendition, ledger, never);
}

QSize PackPictures::size(Id<Picture> picture) const
{
    QSize size;
    read(picture, [&](const PackDatabase &pack) {
        const std::vector<QSize> sizes = PictureRepository(pack).renditions(picture);
        size = sizes.empty() ? QSize() : sizes.back();
    });
    return size;
}

std::optional<TilePyramid> PackPictures::pyramid(Id<Picture> picture) const
{
    std::optional<TilePyramid> pyramid;
    read(picture,
         [&](const PackDatabase &pack) { pyramid = PictureRepository(pack).pyramid(picture); });
    return pyramid;
}

QByteArray PackPictures::bytesFor(const PictureWanted &wanted) const
{
    QByteArray bytes;
    bool isThere = false;
    read(wanted.picture, [&](const PackDatabase &pack) {
        const PictureRepository pictures(pack);
        if (wanted.tile) {
            bytes = pictures.tile(wanted.picture, *wanted.tile).value_or(QByteArray());
        } else if (const std::vector<QSize> sizes = pictures.renditions(wanted.picture);
                   !sizes.empty()) {
            const int width = shownSize(sizes.back(), wanted).width();
            if (const auto rendition = pictures.rendition(wanted.picture, width))
                bytes = rendition->bytes;
        }
        isThere = !bytes.isEmpty();
        if (!isThere)
            qCWarning(log) << "Picture" << wanted.picture.value << "of" << m_packPath
                           << "is not there.";
    });
    return bytes;
}

void PackPictures::read(Id<Picture> picture,
                        const std::function<void(const PackDatabase &)> &reading) const
{
    std::unique_ptr<PackDatabase> connection = takeConnection();
    if (!connection)
        return;
    try {
        reading(*connection);
    } catch (const StorageError &error) {
        qCWarning(log) << "Picture" << picture.value << "of" << m_packPath
                       << "cannot be read:" << error.what();
        return;
    }
    const QMutexLocker lock(&m_mutex);
    m_idle.push_back(std::move(connection));
}

std::unique_ptr<PackDatabase> PackPictures::takeConnection() const
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

} // namespace vitrine
