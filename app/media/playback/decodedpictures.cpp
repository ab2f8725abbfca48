// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decodedpictures.h"

namespace vitrine {

DecodedPictures::DecodedPictures(const PixelLedger &ledger, qint64 budget)
    : m_ledger(ledger),
      m_budget(budget)
{
}

QImage DecodedPictures::find(const PictureWanted &wanted)
{
    const auto place = m_places.constFind(wanted);
    if (place == m_places.constEnd())
        return {};
    m_kept.splice(m_kept.begin(), m_kept, *place);
    return m_kept.front().image;
}

void DecodedPictures::keep(const PictureWanted &wanted, const QImage &image)
{
    if (const auto place = m_places.constFind(wanted); place != m_places.constEnd()) {
        m_kept.erase(*place);
        m_places.erase(place);
    }
    makeRoomFor(0);
    if (m_ledger.bytes() > m_budget)
        return;
    m_kept.push_front({wanted, image});
    m_places.insert(wanted, m_kept.begin());
}

void DecodedPictures::makeRoomFor(qint64 bytes)
{
    while (!m_kept.empty() && m_ledger.bytes() + bytes > m_budget) {
        m_places.remove(m_kept.back().wanted);
        m_kept.pop_back();
    }
}

void DecodedPictures::setBudget(qint64 budget)
{
    m_budget = budget;
    makeRoomFor(0);
}

void DecodedPictures::clear()
{
    m_places.clear();
    m_kept.clear();
}

} // namespace vitrine
