// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pixelnode.h"
#include "tilesinview.h"

#include <map>
#include <memory>
#include <vector>

namespace vitrine {

/// The rendition, and over it the tiles. It keeps the textures of tiles that are not drawn now.
class TiledNode : public QSGNode
{
public:
    explicit TiledNode(QQuickWindow &window) : m_rendition(window)
    {
        m_rendition.setFlag(OwnedByParent, false);
        appendChildNode(&m_rendition);
    }
    ~TiledNode() override { removeAllChildNodes(); }

    PixelNode &rendition() { return m_rendition; }
    void upload(QQuickWindow &window, std::map<TileAddress, TilesInView::Tile> &tiles,
                const PixelLedger &ledger)
    {
        std::erase_if(m_tiles, [&](const auto &entry) { return !tiles.contains(entry.first); });
        for (auto &[address, tile] : tiles) {
            if (tile.image.isNull())
                continue;
            auto node = std::make_unique<PixelNode>(window);
            node->setFlag(OwnedByParent, false);
            node->setPixels(window, tile.image, ledger);
            m_tiles[address] = std::move(node);
            tile.image = {};
        }
    }
    void draw(const std::vector<TileAddress> &tiles)
    {
        std::vector<QSGNode *> nodes {&m_rendition};
        for (const TileAddress &tile : tiles)
            nodes.push_back(m_tiles.at(tile).get());
        bool isSame = childCount() == int(nodes.size());
        for (int index = 0; isSame && index < childCount(); ++index)
            isSame = childAtIndex(index) == nodes[std::size_t(index)];
        if (isSame)
            return;
        removeAllChildNodes();
        for (QSGNode *node : nodes)
            appendChildNode(node);
    }
    PixelNode &tile(const TileAddress &address) { return *m_tiles.at(address); }

private:
    PixelNode m_rendition;
    std::map<TileAddress, std::unique_ptr<PixelNode>> m_tiles = {};
};

} // namespace vitrine
