// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decodedpictures.h"

#include <QMutexLocker>

namespace vitrine {

DecodedPictures::DecodedPictures(qint64 budget) : m_images(qsizetype(budget)) { }

QImage DecodedPictures::find(Id<Picture> picture, const QSize &wanted) const
{
    const QMutexLocker lock(&m_mutex);
    const QImage *image = m_images.object({picture.value, wanted.width(), wanted.height()});
    return image ? *image : QImage();
}

void DecodedPictures::keep(Id<Picture> picture, const QSize &wanted, const QImage &image)
{
    const QMutexLocker lock(&m_mutex);
    m_images.insert({picture.value, wanted.width(), wanted.height()}, new QImage(image),
                    image.sizeInBytes());
}

qint64 DecodedPictures::bytes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_images.totalCost();
}

} // namespace vitrine
