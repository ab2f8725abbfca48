// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "memorybudget.h"
#include "packs/picturesource.h"

#include <QString>
#include <QStringList>

namespace vitrine {

/// Reads pictures with libvips: upright, in sRGB, on the exhibition's dark ground where they are
/// transparent, as JPEG files 480, 960, 1920 and 3840 pixels wide, and larger ones in tiles, too.
/// Photographs are never enlarged. However large a picture is, the memory it takes is bounded.
class PictureImport : public PictureSource
{
public:
    /// Whether what is larger than a screen can be looked at closely, which makes packs larger.
    enum class CloseUps { Made, LeftOut };

    explicit PictureImport(CloseUps closeUps = CloseUps::Made);

    /// Changes whenever the same picture would come out differently.
    [[nodiscard]] QString recipe() const;

    /// How the names of files end that can be read, in lower case and without a dot.
    [[nodiscard]] static QStringList endings();

    [[nodiscard]] PictureResult<PictureFacts> examine(const PictureFile &file) const override;
    [[nodiscard]] PictureResult<ImportedPicture> import(const PictureFile &file) const override;

private:
    CloseUps m_closeUps;
    mutable MemoryBudget m_memory;
};

} // namespace vitrine
