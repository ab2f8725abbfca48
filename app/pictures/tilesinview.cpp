// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tilesinview.h"

#include <algorithm>
#include <numeric>

namespace vitrine {

namespace {

constexpr qint64 bytesPerPixel = 4;

bool isUploaded(const TilesInView::Tile &tile)
{
    return tile.isThere && tile.image.isNull();
}

} // namespace

void TilesInView::show(Id<Picture> picture, const std::optional<TilePyramid> &pyramid)
{
    for (const auto &[address, tile] : m_tiles)
        m_given += isUploaded(tile) ? tile.bytes : 0;
    m_picture = picture;
    m_pyramid = pyramid;
    m_needed.clear();
    m_tiles.clear();
    m_unreadable.clear();
}

void TilesInView::follow(const ZoomViewport &viewport, PictureStore &store, qint64 allowance)
{
    ++m_round;
    m_needed = viewport.tiles(*m_pyramid, levelFor(viewport, allowance));
    for (const TileAddress &tile : m_needed)
        if (const auto kept = m_tiles.find(tile); kept != m_tiles.end())
            kept->second.round = m_round;
    letGo();
    std::vector<TileAddress> missing;
    std::copy_if(m_needed.begin(), m_needed.end(), std::back_inserter(missing),
                 [this](const TileAddress &tile) {
                     return !m_tiles.contains(tile) && !m_unreadable.contains(tile);
                 });
    const qint64 needed = bytesOf(missing);
    makeRoom(allowance - needed);
    qint64 room = allowance - m_given - bytes();
    m_isShort = room < needed;
    for (const TileAddress &tile : missing) {
        room -= bytesOf(tile);
        if (room < 0)
            break;
        m_tiles[tile] = {.bytes = bytesOf(tile), .round = m_round};
        order(tile, store);
    }
}

void TilesInView::rest()
{
    m_needed.clear();
    ++m_round;
    letGo();
}

void TilesInView::forgetUploaded()
{
    std::erase_if(m_tiles, [](const auto &entry) { return isUploaded(entry.second); });
}

int TilesInView::levelFor(const ZoomViewport &viewport, qint64 allowance) const
{
    int level = viewport.level(*m_pyramid);
    for (; level + 1 < m_pyramid->levels; ++level) {
        if (bytesOf(viewport.tiles(*m_pyramid, level)) <= allowance)
            break;
    }
    return level;
}

qint64 TilesInView::bytesOf(const TileAddress &tile) const
{
    const QSize size = ZoomViewport::sizeOf(*m_pyramid, tile);
    return bytesPerPixel * size.width() * size.height();
}

qint64 TilesInView::bytesOf(const std::vector<TileAddress> &tiles) const
{
    return std::accumulate(
        tiles.begin(), tiles.end(), qint64(0),
        [this](qint64 sum, const TileAddress &tile) { return sum + bytesOf(tile); });
}

qint64 TilesInView::bytes() const
{
    return std::accumulate(m_tiles.begin(), m_tiles.end(), qint64(0),
                           [](qint64 sum, const auto &entry) { return sum + entry.second.bytes; });
}

bool TilesInView::isThere(const TileAddress &tile) const
{
    const auto kept = m_tiles.find(tile);
    return kept != m_tiles.end() && kept->second.isThere;
}

bool TilesInView::takeBack()
{
    m_given = 0;
    return std::exchange(m_isShort, false);
}

bool TilesInView::isComplete() const
{
    return std::all_of(m_needed.begin(), m_needed.end(), [this](const TileAddress &tile) {
        return isThere(tile) || m_unreadable.contains(tile);
    });
}

std::vector<TileAddress> TilesInView::drawn(const ZoomViewport &viewport, double density) const
{
    std::vector<TileAddress> tiles;
    if (m_needed.empty())
        return tiles;
    const QRect view(QPoint(0, 0), viewport.view());
    if (!isComplete())
        for (auto kept = m_tiles.rbegin(); kept != m_tiles.rend(); ++kept) {
            const TileAddress &tile = kept->first; // The coarsest first.
            if (kept->second.isThere && kept->second.round != m_round
                && density * (1 << tile.level) < 1
                && viewport.place(*m_pyramid, tile).intersects(view))
                tiles.push_back(tile);
        }
    std::copy_if(m_needed.begin(), m_needed.end(), std::back_inserter(tiles),
                 [this](const TileAddress &tile) { return isThere(tile); });
    return tiles;
}

void TilesInView::letGo()
{
    std::erase_if(m_tiles, [this](const auto &entry) {
        return !entry.second.isThere && entry.second.round != m_round;
    });
}

void TilesInView::makeRoom(qint64 allowance)
{
    qint64 kept = bytes();
    while (kept > allowance) {
        const auto oldest = std::min_element(m_tiles.begin(), m_tiles.end(),
                                             [](const auto &one, const auto &other) {
                                                 return one.second.round < other.second.round;
                                             });
        if (oldest->second.round == m_round)
            return; // In view.
        kept -= oldest->second.bytes;
        m_given += isUploaded(oldest->second) ? oldest->second.bytes : 0;
        m_tiles.erase(oldest);
    }
}

void TilesInView::order(const TileAddress &tile, PictureStore &store)
{
    const PictureWanted wanted {.picture = m_picture, .tile = tile};
    if (const QImage image = store.find(wanted); !image.isNull())
        take(tile, image);
    else
        m_tiles[tile].order
            = store.order(wanted, PictureStore::Urgency::Tile, [this, tile](const QImage &decoded) {
                  take(tile, decoded);
                  m_changed();
              });
}

void TilesInView::take(const TileAddress &tile, const QImage &image)
{
    if (image.isNull()) {
        m_unreadable.insert(tile);
        m_tiles.erase(tile);
        return;
    }
    m_tiles[tile].image = image;
    m_tiles[tile].isThere = true;
}

} // namespace vitrine
