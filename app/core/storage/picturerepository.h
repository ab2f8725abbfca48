// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "packdatabase.h"

#include <QSize>

namespace vitrine {

/// The pictures of an exhibition, each in several sizes.
/// Throws StorageError where the pack is damaged.
class PictureRepository
{
public:
    explicit PictureRepository(const PackDatabase &pack) : m_pack(pack) { }

    [[nodiscard]] std::optional<Picture> find(Id<Picture> picture, Id<Locale> locale) const;
    /// What \a picture is made of where it moves, the farthest first; mostly nothing.
    [[nodiscard]] std::vector<Id<Picture>> layers(Id<Picture> picture) const;
    /// The sizes a picture is there in, the smallest first.
    [[nodiscard]] std::vector<QSize> renditions(Id<Picture> picture) const;
    /// The smallest rendition that is at least \a atLeastWidth pixels wide, else the largest one.
    /// No other picture's bytes are read.
    [[nodiscard]] std::optional<EncodedPicture> rendition(Id<Picture> picture,
                                                          int atLeastWidth) const;
    /// The tiles there are of \a picture; none where its largest rendition is all there is of it.
    [[nodiscard]] std::optional<TilePyramid> pyramid(Id<Picture> picture) const;
    /// The JPEG file of one tile.
    [[nodiscard]] std::optional<QByteArray> tile(Id<Picture> picture,
                                                 const TileAddress &address) const;

private:
    const PackDatabase &m_pack;
};

} // namespace vitrine
