// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "picturestore.h"
#include "zoomviewport.h"

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace vitrine {

/// The tiles of one picture that are in view or were lately: it orders those that are missing, lets
/// go of those that went out of view before they came, and keeps the others while there is room.
class TilesInView
{
public:
    struct Tile {
        QImage image = {}; ///< Until the render thread has it.
        bool isThere = false;
        qint64 bytes = 0;
        int round = 0; ///< Of follow(), when it was in view last.
        PictureOrder order = {};
    };

    /// \a changed is called whenever a tile has come.
    explicit TilesInView(std::function<void()> changed) : m_changed(std::move(changed)) { }

    void show(Id<Picture> picture, const std::optional<TilePyramid> &pyramid);
    [[nodiscard]] const std::optional<TilePyramid> &pyramid() const { return m_pyramid; }

    /// Asks for what \a viewport shows, and keeps no more than \a allowance bytes of pixels. Where
    /// those of the sharpest level take more, it is the next coarser one.
    void follow(const ZoomViewport &viewport, PictureStore &store, qint64 allowance);
    /// Nothing is needed now.
    void rest();
    /// The render thread has let go of what was given up; whether there is more to ask for now.
    [[nodiscard]] bool takeBack();
    /// Those that have come and that the render thread lost.
    void forgetUploaded();

    /// All tiles in view have come.
    [[nodiscard]] bool isComplete() const;
    /// What is there to draw, in its order; none where they are not needed. Where some in view have
    /// not come yet, others stand in that are sharper than \a density px for each of the picture.
    [[nodiscard]] std::vector<TileAddress> drawn(const ZoomViewport &viewport,
                                                 double density) const;
    [[nodiscard]] std::map<TileAddress, Tile> &all() { return m_tiles; }
    /// Of all that came and all that are to come.
    [[nodiscard]] qint64 bytes() const;

private:
    [[nodiscard]] int levelFor(const ZoomViewport &viewport, qint64 allowance) const;
    [[nodiscard]] qint64 bytesOf(const TileAddress &tile) const;
    [[nodiscard]] qint64 bytesOf(const std::vector<TileAddress> &tiles) const;
    [[nodiscard]] bool isThere(const TileAddress &tile) const;
    void letGo();
    void makeRoom(qint64 allowance);
    void order(const TileAddress &tile, PictureStore &store);
    void take(const TileAddress &tile, const QImage &image);

    std::function<void()> m_changed;
    Id<Picture> m_picture = {};
    std::optional<TilePyramid> m_pyramid = {};
    std::vector<TileAddress> m_needed = {};
    std::map<TileAddress, Tile> m_tiles = {};
    std::set<TileAddress> m_unreadable = {};
    int m_round = 0;
    qint64 m_given = 0; ///< Given up, and still held by the render thread.
    bool m_isShort = false; ///< Some could not be asked for, because of that.
};

} // namespace vitrine
