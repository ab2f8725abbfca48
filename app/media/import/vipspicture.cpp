// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vipspicture.h"

#include <vips/vips8>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace vitrine::vips {

namespace {

using ::vips::VError;
using ::vips::VImage;
using ::vips::VOption;
using ::vips::VSource;

constexpr int longestSide
    = 3840; // px: what a 4K screen shows, and what every GPU takes as a texture

/// Frees what libvips keeps for this thread, which may end afterwards.
struct ThreadCleanup {
    ~ThreadCleanup() { vips_thread_shutdown(); }
};

template <class Work>
auto translated(const Work &work)
{
    const ThreadCleanup cleanup;
    try {
        return work();
    } catch (const VError &error) {
        std::string said = error.what();
        vips_error_clear();
        said.erase(said.find_last_not_of('\n') + 1);
        std::replace(said.begin(), said.end(), '\n', ' ');
        throw Failure(said);
    }
}

VSource source(const std::string &path)
{
    return VSource::new_from_file(path.c_str());
}

VImage drawing(const std::string &path, double scale)
{
    return VImage::svgload_source(source(path), VImage::option()->set("scale", scale));
}

VImage bitmap(const std::string &path, VipsAccess access)
{
    return VImage::new_from_source(
        source(path), "",
        VImage::option()->set("access", access)->set("fail_on", VIPS_FAIL_ON_ERROR));
}

/// Whether something in the picture can be seen through.
bool isClear(const VImage &image)
{
    return image.has_alpha() && image.extract_band(image.bands() - 1).min() < 255;
}

/// 8-bit sRGB in memory; opaque, unless something clear is to be kept.
VImage prepared(const VImage &picture, const Recipe &recipe)
{
    VImage image = picture;
    const bool isPrint = image.interpretation() == VIPS_INTERPRETATION_CMYK;
    if (isPrint || image.get_typeof(VIPS_META_ICC_NAME) != 0)
        image = image.icc_transform("srgb",
                                    VImage::option()
                                        ->set("embedded", true)
                                        ->set("input_profile", isPrint ? "cmyk" : "srgb")
                                        ->set("intent", VIPS_INTENT_RELATIVE)
                                        ->set("black_point_compensation", true));
    image = image.colourspace(VIPS_INTERPRETATION_sRGB);
    if (image.has_alpha() && !(recipe.keepsClear && isClear(image)))
        image = image.flatten(VImage::option()->set("background", recipe.background));
    return image.cast(VIPS_FORMAT_UCHAR).copy_memory();
}

Encoded encoded(const VImage &image, const Recipe &recipe)
{
    VipsBlob *blob = recipe.keepsClear
        ? image.pngsave_buffer(VImage::option()->set("compression", 9)->set("strip", true))
        : image.jpegsave_buffer(
            VImage::option()
                ->set("Q", recipe.quality)
                ->set("strip", true)
                ->set("optimize_coding", true)
                ->set("subsample_mode",
                      recipe.subsample ? VIPS_FOREIGN_SUBSAMPLE_ON : VIPS_FOREIGN_SUBSAMPLE_OFF));
    std::size_t size = 0;
    const auto *bytes = static_cast<const std::byte *>(vips_blob_get(blob, &size));
    Encoded result {{image.width(), image.height()}, {bytes, bytes + size}};
    vips_area_unref(VIPS_AREA(blob));
    return result;
}

std::vector<Encoded> renderDrawing(const std::string &path, const Recipe &recipe)
{
    const VImage nominal = drawing(path, 1);
    const double mostScale = double(longestSide) / std::max(nominal.width(), nominal.height());
    std::vector<Encoded> all;
    for (const int width : recipe.widths) {
        const double scale = std::min(mostScale, double(width) / nominal.width());
        all.push_back(encoded(prepared(drawing(path, scale), recipe), recipe));
        if (scale == mostScale)
            break;
    }
    return all;
}

/// The picture as large as it is ever shown, upright, its colours as they are.
VImage thumbnail(const std::string &path, int widest)
{
    // In libvips 8.14 thumbnail's own "fail_on" does not reach the loader, and its "export_profile"
    // changes the colours of pictures that are in sRGB already (a 200, 30, 30 becomes 196, 14, 23).
    return VImage::thumbnail_source(source(path), widest,
                                    VImage::option()
                                        ->set("height", longestSide)
                                        ->set("size", VIPS_SIZE_DOWN)
                                        ->set("option_string", "[fail_on=error]"));
}

std::vector<Encoded> renderBitmap(const std::string &path, const Recipe &recipe)
{
    const VImage largest = prepared(thumbnail(path, recipe.widths.back()), recipe);
    std::vector<Encoded> all;
    for (const int width : recipe.widths)
        if (width < largest.width())
            all.push_back(
                encoded(prepared(largest.resize(double(width) / largest.width()), recipe), recipe));
    all.push_back(encoded(largest, recipe));
    return all;
}

void ignore(const char *, GLogLevelFlags, const char *, void *) { }

bool startsWith(const char *text, std::string_view beginning)
{
    return std::string_view(text).substr(0, beginning.size()) == beginning;
}

} // namespace

void start()
{
    static const int started = [] {
        const int result = VIPS_INIT("vitrine");
        vips_concurrency_set(1); // One picture on each core is faster than all cores on one.
        vips_cache_set_max(0); // No picture is read twice.
        g_log_set_handler("VIPS", G_LOG_LEVEL_MASK, ignore, nullptr); // Failures are thrown.
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
        const char *loader = vips_foreign_find_load_source(source(path).get_source());
        if (!loader) {
            vips_error_clear();
            return Format::Other;
        }
        if (startsWith(loader, "VipsForeignLoadJpeg"))
            return Format::Jpeg;
        if (startsWith(loader, "VipsForeignLoadPng"))
            return Format::Png;
        if (startsWith(loader, "VipsForeignLoadSvg"))
            return Format::Svg;
        if (startsWith(loader, "VipsForeignLoadTiff"))
            return Format::Tiff;
        if (startsWith(loader, "VipsForeignLoadWebp"))
            return Format::WebP;
        return Format::Other;
    });
}

Size sizeOf(const std::string &path, Format format)
{
    return translated([&] {
        const VImage image
            = format == Format::Svg ? drawing(path, 1) : bitmap(path, VIPS_ACCESS_SEQUENTIAL);
        const int orientation = vips_image_get_orientation(image.get_image());
        if (orientation >= 5) // Lies on its side.
            return Size {image.height(), image.width()};
        return Size {image.width(), image.height()};
    });
}

void readThrough(const std::string &path, Format format)
{
    translated([&] {
        if (format == Format::Svg)
            static_cast<void>(drawing(path, 0.1).avg()); // A drawing is parsed whole at any size.
        else
            static_cast<void>(bitmap(path, VIPS_ACCESS_SEQUENTIAL).avg());
    });
}

std::vector<Encoded> render(const std::string &path, Format format, const Recipe &recipe)
{
    return translated([&] {
        return format == Format::Svg ? renderDrawing(path, recipe) : renderBitmap(path, recipe);
    });
}

} // namespace vitrine::vips
