// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "picturewanted.h"
#include "pixelledger.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <atomic>

namespace vitrine {

/// The size, in px, at which a picture of \a picture px just covers \a wanted px. A side of
/// \a wanted that is 0 asks for nothing; a picture is never enlarged.
[[nodiscard]] QSize coveringSize(const QSize &picture, const QSize &wanted);

/// The size, in px, at which a picture of \a picture px just fits into \a room px; it is never
/// enlarged.
[[nodiscard]] QSize fittingSize(const QSize &picture, const QSize &room);

/// The size that \a wanted makes of a picture of \a picture px.
[[nodiscard]] QSize shownSize(const QSize &picture, const PictureWanted &wanted);

/// Whether the file of a picture is worth a look at how it lies and what its colours mean.
enum class Trust {
    Rendition, ///< One of our own: upright and in sRGB.
    Photograph, ///< Anything: turned as it says, its colours converted to sRGB.
};

/// Decodes the file \a bytes in exactly the size that \a wanted asks for; a JPEG is scaled while it
/// is decoded. A null image where it is damaged, or where \a cancelled turns true.
[[nodiscard]] QImage decoded(const QByteArray &bytes, const PictureWanted &wanted, Trust trust,
                             const PixelLedger &ledger, const std::atomic<bool> &cancelled);

} // namespace vitrine
