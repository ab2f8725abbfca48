// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

// libvips and Qt both want the word "signals": this header and its source know nothing of Qt.
namespace vitrine::vips {

/// The kinds of file that are read; each by the program that is made for it.
enum class Format { Avif, Gif, Heic, Jpeg, Jpeg2000, JpegXl, Pdf, Png, Svg, Tiff, WebP, Other };

struct Size {
    int width = 0; ///< px
    int height = 0; ///< px

    [[nodiscard]] std::int64_t pixels() const { return std::int64_t(width) * height; }
};

/// A picture's file and what its first bytes say it is.
struct File {
    std::string path = {};
    Format format = Format::Other;
    int page = 0; ///< Of a TIFF or PDF, counted from 0.

    /// Drawn anew for every size.
    [[nodiscard]] bool isDrawing() const { return format == Format::Svg || format == Format::Pdf; }
};

/// What is known of a picture before any of it is decoded.
struct Header {
    Size size = {}; ///< Upright; of a drawing the size it asks for.
    bool isTurned = false; ///< Its rows are not those of the upright picture.
    /// How many bytes a pixel takes in memory where all must be decoded before the first row is
    /// there; 0 where it comes row by row.
    int bytesWhole = 0;
    bool hasBrokenExif = false;
};

/// What libvips said when it could not read or write a picture.
class Failure : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Starts libvips once; call it before any thread does anything else here.
void start();

/// `8.14.1`
[[nodiscard]] std::string version();

/// What the file's first bytes say it is.
[[nodiscard]] Format formatOf(const std::string &path);

[[nodiscard]] Header headerOf(const File &file);

} // namespace vitrine::vips
