// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

// libvips and Qt both want the word "signals": this header and its source know nothing of Qt.
namespace vitrine::vips {

/// The kinds of file that are read; each by the program that is made for it.
enum class Format { Jpeg, Png, Svg, Tiff, WebP, Other };

struct Size {
    int width = 0; ///< px
    int height = 0; ///< px
};

/// A JPEG file in memory, or a PNG file.
struct Encoded {
    Size size = {};
    std::vector<std::byte> bytes = {};
};

/// What libvips said when it could not read or write a picture.
class Failure : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// How the renditions of a picture are made.
struct Recipe {
    std::vector<int> widths = {}; ///< px, ascending; only those the picture can fill are made.
    int quality = 90; ///< Of the JPEG.
    bool keepsClear = false; ///< A PNG with what is transparent.
    bool subsample = false; ///< Halve the colours' resolution, which only photographs bear.
    std::vector<double> background = {}; ///< RGB, under what is transparent.
};

/// Starts libvips once; call it before any thread does anything else here.
void start();

/// `8.14.1`
[[nodiscard]] std::string version();

/// What the file's first bytes say it is.
[[nodiscard]] Format formatOf(const std::string &path);

/// The upright size, from the file's header; of a drawing the size it asks for.
[[nodiscard]] Size sizeOf(const std::string &path, Format format);

/// Reads every pixel and keeps none; throws where the file is cut short.
void readThrough(const std::string &path, Format format);

/// Makes the renditions, smallest first.
[[nodiscard]] std::vector<Encoded> render(const std::string &path, Format format,
                                          const Recipe &recipe);

} // namespace vitrine::vips
