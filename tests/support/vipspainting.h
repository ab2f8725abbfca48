// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>

namespace vitrine {

/// A picture for a test, painted by libvips: left half red (200, 30, 30), right half blue.
struct VipsPainting {
    enum class Kind {
        Colour, ///< 8-bit sRGB
        Colour16,
        Colour32, ///< Whole numbers.
        Float, ///< scRGB
        Grey, ///< Left half 100, right half 200.
        Grey16,
        GreyFloat,
        Lab,
        Print, ///< CMYK without a profile.
        Clear, ///< The right half can be seen through.
        Clear16,
        Six, ///< Channels.
    };

    int width = 64; ///< px
    int height = 48; ///< px
    Kind kind = Kind::Colour;
    std::string profile = {}; ///< The bytes of a colour profile, whatever they are.
    int orientation = 0; ///< As EXIF counts.
    int pages = 1; ///< Each one darker than the one before.
    bool isGrainy = false; ///< So that it does not become small when it is packed.
};

/// Writes \a painting in the format that \a path ends in; options of its writer may follow in
/// brackets.
void paint(const VipsPainting &painting, const std::string &path);

/// The bytes of a colour profile that libvips knows: "p3".
[[nodiscard]] std::string colourProfile(const std::string &name);

/// How much neighbours differ: less in a picture that is soft.
[[nodiscard]] double sharpness(const void *file, std::size_t bytes);

/// Likewise of the picture in the file \a path, scaled to \a width pixels in one step.
[[nodiscard]] double sharpnessOfScaled(const std::string &path, int width);

} // namespace vitrine
