// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packs/picturesource.h"
#include "vipsfile.h"

namespace vitrine {

/// A file that looks usable from its first bytes.
struct PictureCandidate {
    vips::File file = {};
    vips::Header header = {};

    [[nodiscard]] PictureFacts facts() const;

    /// Whether it is too large to lie in memory beside others.
    [[nodiscard]] bool isStreamed() const;

    /// What decoding it takes, whatever is done with it.
    [[nodiscard]] qint64 bytesToRead() const;
};

/// Looks at the file \a path without decoding it; what is not there, no picture or too large for
/// this program is refused.
[[nodiscard]] PictureResult<PictureCandidate> pictureCandidate(const QString &path);

/// What a curator reads where libvips could not read a picture.
[[nodiscard]] PictureRefusal damagedPicture(const vips::Failure &failure);

} // namespace vitrine
