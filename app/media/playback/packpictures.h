// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pictureorigin.h"

#include "storage/packdatabase.h"

#include <QMutex>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace vitrine {

/// The pictures of one pack, decoded at the size they are shown at from the smallest rendition that
/// is large enough. Each thread gets a connection of its own, since a PackDatabase belongs to one
/// thread at a time.
class PackPictures : public PictureOrigin
{
public:
    explicit PackPictures(const QString &packPath);

    [[nodiscard]] QImage decode(const PictureWanted &wanted, const PixelLedger &ledger,
                                const std::atomic<bool> &cancelled) const override;
    [[nodiscard]] QImage preview(Id<Picture> picture, const PixelLedger &ledger) const override;
    [[nodiscard]] QSize size(Id<Picture> picture) const override;
    [[nodiscard]] std::optional<TilePyramid> pyramid(Id<Picture> picture) const override;

private:
    /// Runs \a reading with a connection; what it throws is logged.
    void read(Id<Picture> picture, const std::function<void(const PackDatabase &)> &reading) const;
    [[nodiscard]] QByteArray bytesFor(const PictureWanted &wanted) const;
    [[nodiscard]] std::unique_ptr<PackDatabase> takeConnection() const;

    QString m_packPath;
    mutable QMutex m_mutex = {};
    mutable std::vector<std::unique_ptr<PackDatabase>> m_idle = {};
};

} // namespace vitrine
