// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packs/picturesource.h"

#include <QMap>

#include <functional>

namespace vitrine {

/// Pictures without a picture library: each file is two renditions that hold its own bytes.
class FakePictures : public PictureSource
{
public:
    /// What files are said to be; else they are drawings for a 4K screen. By the end of their
    /// paths.
    QMap<QString, PictureFacts> facts = {};
    QMap<QString, PictureRefusal> refusals = {};
    /// Runs before a picture is imported; may throw.
    std::function<void(const PictureFile &file)> beforeImport = [](const PictureFile &) {};

    /// The tiles of a picture; none of most.
    std::function<std::shared_ptr<const TileFile>(const PictureFile &file)> tiles
        = [](const PictureFile &) { return nullptr; };

    [[nodiscard]] PictureResult<PictureFacts> examine(const PictureFile &file) const override;
    [[nodiscard]] PictureResult<ImportedPicture> import(const PictureFile &file) const override;
};

} // namespace vitrine
