// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vipsfile.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vitrine::vips {

/// A JPEG file in memory, or a PNG file.
struct Encoded {
    Size size = {};
    std::vector<std::byte> bytes = {};
};

/// How the renditions and the tiles of a picture are made.
struct Recipe {
    std::vector<int> widths = {}; ///< px, ascending; only those the picture can fill are made.
    int quality = 90; ///< Of the JPEG.
    bool keepsClear = false; ///< A PNG with what is transparent.
    bool subsample = false; ///< Halve the colours' resolution, which only photographs bear.
    std::vector<double> background = {}; ///< RGB, under what is transparent.
    bool isStreamed = false; ///< Too large to lie in memory: it is read once for each use.
    int tileSide = 512; ///< px
    /// Where tiles are to be written: `FOLDER/tiles_files/LEVEL/COLUMN_ROW.jpg`, the largest level
    /// being the full size. Empty where none are wanted.
    std::string tileFolder = {};
    int threads = 1;
};

/// The renditions, smallest first, and what was odd about the picture.
struct Rendered {
    std::vector<Encoded> renditions = {};
    bool hasBrokenProfile = false;
};

/// Reads every pixel and keeps none; throws where the file is cut short. Returns whether the
/// picture's colour profile is broken.
bool readThrough(const File &file);

[[nodiscard]] Rendered render(const File &file, const Recipe &recipe);

} // namespace vitrine::vips
