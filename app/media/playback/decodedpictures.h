// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QImage>
#include <QMutex>
#include <QSize>

#include "content/exhibition.h"

namespace vitrine {

/// Decoded pictures that were shown last, within a budget of bytes. Any thread may use it.
class DecodedPictures
{
public:
    /// \a budget in bytes of pixels; a picture larger than that is not kept.
    explicit DecodedPictures(qint64 budget);

    [[nodiscard]] QImage find(Id<Picture> picture, const QSize &wanted) const;
    void keep(Id<Picture> picture, const QSize &wanted, const QImage &image);

    /// Bytes of pixels that are kept now.
    [[nodiscard]] qint64 bytes() const;

private:
    struct Key {
        std::int64_t picture = 0;
        int width = 0;
        int height = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.picture, key.width, key.height);
        }
    };

    mutable QMutex m_mutex;
    mutable QCache<Key, QImage> m_images;
};

} // namespace vitrine
