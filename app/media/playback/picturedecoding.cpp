// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturedecoding.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

/// Below this much too large, scaling costs more than the pixels it saves.
constexpr double nearEnough = 0.9;

} // namespace

QSize coveringSize(const QSize &picture, const QSize &wanted)
{
    if (picture.isEmpty())
        return picture;
    const double factor = std::max(std::max(0, wanted.width()) / double(picture.width()),
                                   std::max(0, wanted.height()) / double(picture.height()));
    if (factor <= 0 || factor >= 1)
        return picture;
    return {std::max(1, int(std::lround(picture.width() * factor))),
            std::max(1, int(std::lround(picture.height() * factor)))};
}

QImage decoded(const EncodedPicture &picture, const QSize &wanted)
{
    QByteArray bytes = picture.bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    const QSize scaled = coveringSize(size, wanted);
    if (scaled.width() < size.width() * nearEnough)
        reader.setScaledSize(scaled);
    QImage image = reader.read();
    if (image.isNull())
        return image;
    // The formats that both the software and the GPU renderer take as they are.
    const QImage::Format format
        = image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    return std::move(image).convertToFormat(format);
}

} // namespace vitrine
