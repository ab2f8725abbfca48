// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace vitrine {

/// The tiles of one picture in a file, level by level, row by row, column by column: as many as
/// there may be, they never lie in memory together. Throws StorageError where the disk is in the
/// way.
class TileFile
{
public:
    /// Gives the JPEG file of one tile.
    using Tile = std::function<QByteArray(const TileAddress &address)>;

    /// Writes the file \a path; it is removed with the last owner of it, unless it was kept.
    [[nodiscard]] static std::shared_ptr<const TileFile>
    written(const QString &path, const TilePyramid &pyramid, const Tile &tile);

    /// One that was kept at \a path, or nothing where it is not the one it was.
    [[nodiscard]] static std::shared_ptr<const TileFile>
    kept(const QString &path, const TilePyramid &pyramid, const QByteArray &sha256);

    ~TileFile();
    Q_DISABLE_COPY_MOVE(TileFile)

    [[nodiscard]] const TilePyramid &pyramid() const { return m_pyramid; }
    [[nodiscard]] const QByteArray &sha256() const { return m_sha256; }

    /// Hands over every tile, in order.
    void forEach(const std::function<void(const TileAddress &, const QByteArray &)> &use) const;

    /// The same tiles at \a path, whole or not at all, for the next time; nothing where the disk
    /// is in the way.
    [[nodiscard]] std::shared_ptr<const TileFile> keptAt(const QString &path) const;

private:
    TileFile(const QString &path, const TilePyramid &pyramid, const QByteArray &sha256,
             bool isKept);

    QString m_path;
    TilePyramid m_pyramid;
    QByteArray m_sha256;
    bool m_isKept = false;
};

} // namespace vitrine
