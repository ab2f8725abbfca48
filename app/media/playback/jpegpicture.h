// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pixelledger.h"

#include <QByteArray>
#include <QImage>

#include <atomic>
#include <functional>
#include <optional>

namespace vitrine {

/// What a JPEG file says before its pixels.
struct JpegFacts {
    QSize size = {}; ///< px, as it is stored.
    QByteArray exif = {}; ///< TIFF structure of its EXIF; mostly none.
    QByteArray profile = {}; ///< ICC; mostly none.
    bool isPrint = false; ///< CMYK
};

[[nodiscard]] bool isJpeg(QByteArrayView bytes);
/// None where the header is damaged.
[[nodiscard]] std::optional<JpegFacts> jpegFacts(QByteArrayView bytes);

/// Decodes \a bytes in the smallest size that libjpeg-turbo makes of it by itself (an eighth, two
/// eighths … the whole) and that is no smaller than \a least px on either side. A null image where
/// it is damaged, cut short, CMYK, or where \a cancelled turns true.
[[nodiscard]] QImage decodedJpeg(QByteArrayView bytes, const QSize &least,
                                 const PixelLedger &ledger, const std::atomic<bool> &cancelled);

} // namespace vitrine
