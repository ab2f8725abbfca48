// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturedecoding.h"

#include "exiforientation.h"
#include "jpegpicture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

QSize scaledSize(const QSize &picture, double factor)
{
    if (factor <= 0 || factor >= 1)
        return picture;
    return {std::max(1, int(std::lround(picture.width() * factor))),
            std::max(1, int(std::lround(picture.height() * factor)))};
}

/// In the format that both renderers take as it is, and no larger than \a size.
QImage finished(QImage image, const QSize &size, const PixelLedger &ledger)
{
    if (image.isNull())
        return {};
    const bool isScaled = image.size() != size;
    if (isScaled)
        image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage::Format format
        = image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    const bool isConverted = image.format() != format;
    if (isConverted)
        image = std::move(image).convertToFormat(format);
    return isScaled || isConverted ? ledger.counted(image) : image;
}

/// In sRGB, if it says what its colours mean.
void toStandardColours(QImage &image, const QByteArray &profile)
{
    const QColorSpace own
        = profile.isEmpty() ? image.colorSpace() : QColorSpace::fromIccProfile(profile);
    if (!own.isValid() || own == QColorSpace(QColorSpace::SRgb))
        return; // A profile that cannot be read is no reason to lose the picture.
    image.setColorSpace(own);
    image.convertToColorSpace(QColorSpace::SRgb);
}

QImage photograph(const QByteArray &bytes, const PictureWanted &wanted, const JpegFacts &facts,
                  const PixelLedger &ledger, const std::atomic<bool> &cancelled)
{
    const QTransform turn = uprightTurn(facts.exif);
    const bool liesOnItsSide = turn.type() == QTransform::TxRotate && qFuzzyIsNull(turn.m11());
    const QSize upright = liesOnItsSide ? facts.size.transposed() : facts.size;
    const QSize size = shownSize(upright, wanted);
    QImage image = decodedJpeg(bytes, liesOnItsSide ? size.transposed() : size, ledger, cancelled);
    image = finished(std::move(image), liesOnItsSide ? size.transposed() : size, ledger);
    if (image.isNull())
        return {};
    toStandardColours(image, facts.profile);
    return turn.isIdentity() ? image : ledger.counted(image.transformed(turn));
}

QImage byQt(const QByteArray &bytes, const PictureWanted &wanted, Trust trust,
            const PixelLedger &ledger)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    reader.setAutoTransform(trust == Trust::Photograph);
    QSize upright = reader.size();
    const bool liesOnItsSide = trust == Trust::Photograph
        && reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    if (liesOnItsSide)
        upright.transpose();
    const QSize size = shownSize(upright, wanted);
    if (size != upright && reader.supportsOption(QImageIOHandler::ScaledSize))
        reader.setScaledSize(liesOnItsSide ? size.transposed() : size);
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (trust == Trust::Photograph)
        toStandardColours(image, {});
    // A picture that did not say its size before it was read says it now.
    return ledger.counted(
        finished(image, upright.isEmpty() ? shownSize(image.size(), wanted) : size, {}));
}

} // namespace

QSize coveringSize(const QSize &picture, const QSize &wanted)
{
    if (picture.isEmpty())
        return picture;
    return scaledSize(picture,
                      std::max(std::max(0, wanted.width()) / double(picture.width()),
                               std::max(0, wanted.height()) / double(picture.height())));
}

QSize fittingSize(const QSize &picture, const QSize &room)
{
    if (picture.isEmpty())
        return picture;
    return scaledSize(picture,
                      std::min(std::max(0, room.width()) / double(picture.width()),
                               std::max(0, room.height()) / double(picture.height())));
}

QSize shownSize(const QSize &picture, const PictureWanted &wanted)
{
    if (wanted.tile)
        return picture;
    return wanted.whole ? fittingSize(picture, wanted.size) : coveringSize(picture, wanted.size);
}

QImage decoded(const QByteArray &bytes, const PictureWanted &wanted, Trust trust,
               const PixelLedger &ledger, const std::atomic<bool> &cancelled)
{
    if (isJpeg(bytes)) {
        const std::optional<JpegFacts> facts = jpegFacts(bytes);
        if (!facts)
            return {};
        if (trust == Trust::Photograph && !facts->isPrint)
            return photograph(bytes, wanted, *facts, ledger, cancelled);
        if (!facts->isPrint) {
            const QSize size = shownSize(facts->size, wanted);
            return finished(decodedJpeg(bytes, size, ledger, cancelled), size, ledger);
        }
    }
    return byQt(bytes, wanted, trust, ledger);
}

} // namespace vitrine
