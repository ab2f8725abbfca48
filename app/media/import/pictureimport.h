// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packs/picturesource.h"

#include <QString>

namespace vitrine {

/// Reads pictures with libvips: upright, in sRGB, on the exhibition's dark ground where they are
/// transparent, as JPEG files 480, 960, 1920 and 3840 pixels wide. Photographs are never enlarged.
class PictureImport : public PictureSource
{
public:
    PictureImport();

    /// Changes whenever the same picture would come out differently.
    [[nodiscard]] static QString recipe();

    [[nodiscard]] PictureResult<PictureFacts> examine(const PictureFile &file) const override;
    [[nodiscard]] PictureResult<ImportedPicture> import(const PictureFile &file) const override;
};

} // namespace vitrine
