// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packs/picturesource.h"

#include <QString>

#include <optional>

namespace vitrine {

/// Keeps what another source imported in a folder, so that a pack whose texts changed is built in a
/// second. A kept picture is used only for the very same bytes, made by the very same \a recipe.
class PictureCache : public PictureSource
{
public:
    PictureCache(const PictureSource &pictures, const QString &recipe, const QString &folder);

    [[nodiscard]] PictureResult<PictureFacts> examine(const PictureFile &file) const override;
    [[nodiscard]] PictureResult<ImportedPicture> import(const PictureFile &file) const override;

private:
    [[nodiscard]] std::optional<QString> keptPath(const PictureFile &file) const;

    const PictureSource &m_pictures;
    QString m_recipe;
    QString m_folder;
};

} // namespace vitrine
