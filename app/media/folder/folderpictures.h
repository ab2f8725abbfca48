// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/playback/pictureorigin.h"

#include <QStringList>

namespace vitrine {

/// Photographs as they lie in a folder: picture 1 is the first of the files, and so on.
class FolderPictures : public PictureOrigin
{
public:
    explicit FolderPictures(const QStringList &files) : m_files(files) { }

    [[nodiscard]] QImage decode(const PictureWanted &wanted, const PixelLedger &ledger,
                                const std::atomic<bool> &cancelled) const override;
    /// None: a photograph has no rendition.
    [[nodiscard]] QImage preview(Id<Picture>, const PixelLedger &) const override { return {}; }
    [[nodiscard]] QSize size(Id<Picture>) const override { return {}; }
    [[nodiscard]] std::optional<TilePyramid> pyramid(Id<Picture>) const override { return {}; }

private:
    QStringList m_files;
};

} // namespace vitrine
