// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"

#include <QHashFunctions>
#include <QSize>

#include <optional>

namespace vitrine {

/// Pixels that somebody wants: a whole picture at the size it is shown at, or one tile of it.
struct PictureWanted {
    Id<Picture> picture = {};
    QSize size = {}; ///< px that the picture just covers; a side of 0 asks for nothing.
    bool whole = false; ///< The picture just fits into `size` instead.
    std::optional<TileAddress> tile = {}; ///< Then `size` says nothing.

    friend bool operator==(const PictureWanted &, const PictureWanted &) = default;
    friend std::size_t qHash(const PictureWanted &key, std::size_t seed = 0)
    {
        const TileAddress tile = key.tile.value_or(TileAddress {-1, -1, -1});
        return qHashMulti(seed, key.picture.value, key.size.width(), key.size.height(), key.whole,
                          tile.level, tile.row, tile.column);
    }
};

} // namespace vitrine
