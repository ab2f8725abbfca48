// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "folderpictures.h"
#include "media/captions/photofolder.h"
#include "media/captions/sidecarcaptions.h"
#include "storage/packdatabase.h"

#include <QCache>
#include <QTemporaryDir>

#include <tl/expected.hpp>

#include <chrono>
#include <memory>

namespace vitrine {

/// A folder of photographs as an exhibition, without a pack having been built: its sub-folders are
/// the zones. It is there at once however many there are, for captions are read when they are
/// shown.
class PhotoExhibition
{
public:
    /// Or a sentence why there is nothing to show.
    [[nodiscard]] static tl::expected<std::unique_ptr<PhotoExhibition>, QString>
    open(const QString &folder);

    /// The exhibition without its captions. It may be opened while this lives.
    [[nodiscard]] PackResult<PackDatabase> pack() const;
    [[nodiscard]] std::unique_ptr<PictureOrigin> pictures() const;
    [[nodiscard]] int count() const { return int(m_files.size()); }
    /// Fills in what the photograph of \a slide says of itself in the language \a tag.
    void caption(Slide &slide, const QString &tag) const;

private:
    explicit PhotoExhibition(const PhotoFolder &folder);
    void writePack() const;

    PhotoFolder m_folder;
    SidecarCaptions m_sidecar;
    QStringList m_files = {}; ///< By their ids, relative to the folder.
    QTemporaryDir m_place;
    mutable QCache<std::int64_t, PhotoCaption> m_captions; ///< Those shown last.
};

} // namespace vitrine
