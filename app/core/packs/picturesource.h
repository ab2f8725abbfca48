// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "tilefile.h"

#include <QString>

#include <tl/expected.hpp>

#include <memory>
#include <vector>

namespace vitrine {

/// A picture's file and what is known of it from the source.
struct PictureFile {
    QString path = {}; ///< On this machine.
    bool isPhotograph = false;
    bool isLayer = false; ///< What is clear stays clear.
};

/// What is odd about a picture that is used all the same. The sentence goes on from the file's
/// name: `has a damaged colour profile.`
struct PictureRemark {
    QString sentence = {};
    QString remedy = {};
};

/// What a picture's file holds.
struct PictureFacts {
    int width = 0; ///< px, upright; of a drawing the size it asks for.
    int height = 0; ///< px
    bool isScalable = false; ///< A drawing: sharp at every size.
    std::vector<PictureRemark> remarks = {};
};

/// A picture in the sizes a pack keeps of it, smallest first; JPEG files, of a layer PNG files.
struct ImportedPicture {
    PictureFacts facts = {};
    std::vector<EncodedPicture> renditions = {};
    std::shared_ptr<const TileFile> tiles = {}; ///< None where the largest rendition is all of it.
};

/// Why a picture cannot be used. The sentence goes on from the file's name: `is empty.`
struct PictureRefusal {
    QString sentence = {};
    QString remedy = {};
};

template <class T>
using PictureResult = tl::expected<T, PictureRefusal>;

/// Reads pictures; several threads may call it at once.
class PictureSource
{
public:
    virtual ~PictureSource() = default;

    /// Reads the whole file, so that a damaged one is found, but keeps nothing of it.
    [[nodiscard]] virtual PictureResult<PictureFacts> examine(const PictureFile &file) const = 0;
    [[nodiscard]] virtual PictureResult<ImportedPicture> import(const PictureFile &file) const = 0;
};

} // namespace vitrine
