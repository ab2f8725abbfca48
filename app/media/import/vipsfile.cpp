// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vipsfile.h"

#include "vipsimage.h"

#include <array>
#include <fstream>
#include <string_view>
#include <utility>

namespace vitrine::vips {

namespace {

using ::vips::VImage;
using ::vips::VSource;

constexpr int decodedBytes = 9; // What the decoders of whole pictures were seen to need a pixel.

struct Loader {
    std::string_view name; ///< Its class in libvips begins so.
    Format format;
};

constexpr std::array loaders = std::to_array<Loader>({
    {"VipsForeignLoadHeif", Format::Heic},
    {"VipsForeignLoadJp2k", Format::Jpeg2000},
    {"VipsForeignLoadJpeg", Format::Jpeg},
    {"VipsForeignLoadJxl", Format::JpegXl},
    {"VipsForeignLoadNsgif", Format::Gif},
    {"VipsForeignLoadPdf", Format::Pdf},
    {"VipsForeignLoadPng", Format::Png},
    {"VipsForeignLoadSvg", Format::Svg},
    {"VipsForeignLoadTiff", Format::Tiff},
    {"VipsForeignLoadWebp", Format::WebP},
});

thread_local bool hasWarned = false;

void noteWarning(const char *, GLogLevelFlags, const char *, void *)
{
    hasWarned = true;
}

VSource source(const std::string &path)
{
    return VSource::new_from_file(path.c_str());
}

/// HEIC and AVIF are one container; its brand tells them apart.
bool isAvif(const std::string &path)
{
    std::array<char, 12> start {};
    std::ifstream(path, std::ios::binary).read(start.data(), start.size());
    return std::string_view(start.data(), start.size()).substr(8, 3) == "avi";
}

bool hasPages(const File &file)
{
    return file.format == Format::Tiff || file.format == Format::Pdf;
}

int integer(const VImage &image, const char *name)
{
    return image.get_typeof(name) == G_TYPE_INT ? image.get_int(name) : 0;
}

/// Whether a camera's notes do not even lead to their first list, which says what is up.
bool isBrokenExif(std::string_view notes)
{
    if (notes.substr(0, 6) == std::string_view("Exif\0\0", 6))
        notes.remove_prefix(6);
    const bool isLittle = notes.substr(0, 4) == std::string_view("II*\0", 4);
    if ((!isLittle && notes.substr(0, 4) != std::string_view("MM\0*", 4)) || notes.size() < 8)
        return true;
    const auto number = [&](std::size_t at, std::size_t bytes) {
        std::size_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            value = value << 8 | std::uint8_t(notes[at + (isLittle ? bytes - 1 - i : i)]);
        return value;
    };
    const std::size_t list = number(4, 4);
    return list + 2 > notes.size() || list + 2 + 12 * number(list, 2) > notes.size();
}

bool hasBrokenExif(const VImage &image)
{
    if (image.get_typeof(VIPS_META_EXIF_NAME) == 0)
        return false;
    std::size_t size = 0;
    const void *notes = image.get_blob(VIPS_META_EXIF_NAME, &size);
    return isBrokenExif({static_cast<const char *>(notes), size});
}

int bytesWhole(const VImage &image, Format format)
{
    const int bytes = int(VIPS_IMAGE_SIZEOF_PEL(image.get_image()));
    switch (format) {
    case Format::Avif:
    case Format::Gif:
    case Format::Heic:
    case Format::Jpeg2000:
    case Format::JpegXl:
    case Format::WebP: return decodedBytes * int(VIPS_IMAGE_SIZEOF_ELEMENT(image.get_image()));
    case Format::Jpeg: return integer(image, "jpeg-multiscan") != 0 ? 2 * bytes : 0;
    case Format::Png: return integer(image, "interlaced") != 0 ? bytes + 1 : 0;
    case Format::Pdf:
    case Format::Svg:
    case Format::Tiff:
    case Format::Other: break;
    }
    return 0;
}

} // namespace

void start()
{
    static const int started = [] {
        g_setenv("TMPDIR", "/var/tmp", FALSE); // Unlike /tmp it never lies in memory.
        const int result = VIPS_INIT("vitrine");
        vips_concurrency_set(1); // One picture on each core is faster than all cores on one.
        vips_cache_set_max(0); // No picture is read twice.
        vips_operation_block_set("VipsForeignLoad", TRUE); // Loaders nobody asked for are risks.
        for (const Loader &loader : loaders)
            vips_operation_block_set(std::string(loader.name).c_str(), FALSE);
        g_log_set_default_handler(noteWarning, nullptr); // Failures are thrown.
        return result;
    }();
    if (started != 0)
        throw Failure("libvips does not start");
}

std::string version()
{
    return vips_version_string();
}

Format formatOf(const std::string &path)
{
    return translated([&] {
        const char *name = vips_foreign_find_load_source(source(path).get_source());
        if (!name) {
            vips_error_clear();
            return Format::Other;
        }
        for (const Loader &loader : loaders)
            if (std::string_view(name).substr(0, loader.name.size()) == loader.name)
                return loader.format == Format::Heic && isAvif(path) ? Format::Avif : loader.format;
        return Format::Other;
    });
}

bool takeWarning()
{
    return std::exchange(hasWarned, false);
}

VImage drawing(const File &file, double scale)
{
    auto *options = VImage::option()->set("scale", scale);
    if (file.format == Format::Pdf)
        return VImage::pdfload_source(source(file.path), options->set("page", file.page));
    return VImage::svgload_source(source(file.path), options);
}

VImage bitmap(const File &file)
{
    auto *options = VImage::option()
                        ->set("access", VIPS_ACCESS_SEQUENTIAL)
                        ->set("fail_on", VIPS_FAIL_ON_ERROR);
    if (hasPages(file))
        options->set("page", file.page);
    return VImage::new_from_source(source(file.path), "", options);
}

std::string loadOptions(const File &file)
{
    std::string options = "fail_on=error";
    if (hasPages(file))
        options += ",page=" + std::to_string(file.page);
    return '[' + options + ']';
}

Header headerOf(const File &file)
{
    return translated([&] {
        if (file.isDrawing()) {
            const VImage image = drawing(file, 1);
            return Header {.size = {image.width(), image.height()}};
        }
        const VImage image = bitmap(file);
        const int orientation = vips_image_get_orientation(image.get_image());
        Header header {.size = {image.width(), image.height()},
                       .isTurned = orientation >= 3,
                       .bytesWhole = bytesWhole(image, file.format),
                       .hasBrokenExif = hasBrokenExif(image)};
        if (orientation >= 5) // Lies on its side.
            std::swap(header.size.width, header.size.height);
        return header;
    });
}

} // namespace vitrine::vips
