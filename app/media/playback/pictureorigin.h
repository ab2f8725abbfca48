// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "picturewanted.h"
#include "pixelledger.h"

#include <QImage>

#include <atomic>
#include <optional>

namespace vitrine {

/// Where the pictures of an exhibition come from. Any thread may ask.
class PictureOrigin
{
public:
    virtual ~PictureOrigin() = default;

    /// The pixels, counted in \a ledger; a null image where they cannot be read (the log has the
    /// reason), or where \a cancelled turned true meanwhile.
    [[nodiscard]] virtual QImage decode(const PictureWanted &wanted, const PixelLedger &ledger,
                                        const std::atomic<bool> &cancelled) const = 0;
    /// The picture small, within a few milliseconds; a null image where there is none so small.
    [[nodiscard]] virtual QImage preview(Id<Picture> picture, const PixelLedger &ledger) const = 0;
    /// px of the largest rendition; empty where it is not known before it is decoded.
    [[nodiscard]] virtual QSize size(Id<Picture> picture) const = 0;
    [[nodiscard]] virtual std::optional<TilePyramid> pyramid(Id<Picture> picture) const = 0;
};

} // namespace vitrine
