// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decodedpictures.h"

#include "storage/packdatabase.h"

#include <QMutex>
#include <QString>

#include <memory>
#include <vector>

namespace vitrine {

/// The pictures of one pack, decoded at the size they are shown at. Any thread may ask; each gets a
/// connection of its own, since a PackDatabase belongs to one thread at a time.
class PackPictures
{
public:
    /// \a budget in bytes of decoded pixels that are kept.
    PackPictures(const QString &packPath, qint64 budget);

    /// The picture, just covering \a wanted px, from the smallest rendition that is large enough; a
    /// null image where the pack is damaged (the log has the reason).
    [[nodiscard]] QImage picture(Id<Picture> picture, const QSize &wanted);

    [[nodiscard]] const DecodedPictures &kept() const { return m_kept; }

private:
    [[nodiscard]] QImage read(Id<Picture> picture, const QSize &wanted);
    [[nodiscard]] std::unique_ptr<PackDatabase> takeConnection();
    void giveBack(std::unique_ptr<PackDatabase> connection);

    QString m_packPath;
    DecodedPictures m_kept;
    QMutex m_mutex;
    std::vector<std::unique_ptr<PackDatabase>> m_idle;
};

} // namespace vitrine
