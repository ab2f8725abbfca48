// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packs/picturesource.h"
#include "sourceexhibition.h"

#include <vector>

namespace vitrine {

/// The problem that \a refusal is, told of the file \a picture shows.
[[nodiscard]] Problem pictureProblem(const SourcePicture &picture, const PictureRefusal &refusal);

/// The files of the source that are larger than a pack can hold.
[[nodiscard]] std::vector<Problem> tooLargeFiles(const SourceExhibition &exhibition);

/// What is odd about the file \a picture shows.
[[nodiscard]] std::vector<Problem> pictureWarnings(const SourcePicture &picture,
                                                   const PictureFacts &facts);

} // namespace vitrine
