// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "picturewanted.h"
#include "pixelledger.h"

#include <QHash>
#include <QImage>

#include <list>

namespace vitrine {

/// Decoded pictures that were shown last. It gives up the oldest so that all pixels that are alive,
/// here and elsewhere, keep within a budget: what is on screen counts first.
/// For one thread.
class DecodedPictures
{
public:
    /// \a budget in bytes of all pixels in \a ledger.
    DecodedPictures(const PixelLedger &ledger, qint64 budget);

    [[nodiscard]] QImage find(const PictureWanted &wanted);
    /// Keeps \a image where there is room for it.
    void keep(const PictureWanted &wanted, const QImage &image);
    /// Gives up as much as is needed for \a bytes more.
    void makeRoomFor(qint64 bytes);
    void clear();

    [[nodiscard]] qint64 budget() const { return m_budget; }
    void setBudget(qint64 budget);
    [[nodiscard]] int count() const { return int(m_places.size()); }

private:
    struct Kept {
        PictureWanted wanted = {};
        QImage image = {};
    };

    PixelLedger m_ledger;
    qint64 m_budget;
    std::list<Kept> m_kept = {}; ///< The one shown last comes first.
    QHash<PictureWanted, std::list<Kept>::iterator> m_places = {};
};

} // namespace vitrine
