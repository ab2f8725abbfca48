// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vipspicture.h"

#include "vipscolour.h"
#include "vipsimage.h"

namespace vitrine::vips {

namespace {

using ::vips::VImage;
using ::vips::VOption;
using ::vips::VSource;

constexpr int longestSide
    = 3840; // px: what a 4K screen shows, and what every GPU takes as a texture

/// Whether something in the picture can be seen through.
bool isClear(const VImage &image)
{
    return image.has_alpha() && image.extract_band(image.bands() - 1).min() < 255;
}

/// Opaque, unless something clear is to be kept.
VImage grounded(const VImage &image, const Recipe &recipe)
{
    if (!image.has_alpha() || (recipe.keepsClear && isClear(image)))
        return image;
    return image.flatten(VImage::option()->set("background", recipe.background))
        .cast(VIPS_FORMAT_UCHAR);
}

VipsForeignSubsample subsampling(const Recipe &recipe)
{
    return recipe.subsample ? VIPS_FOREIGN_SUBSAMPLE_ON : VIPS_FOREIGN_SUBSAMPLE_OFF;
}

Encoded encoded(const VImage &image, const Recipe &recipe)
{
    VipsBlob *blob = recipe.keepsClear
        ? image.pngsave_buffer(VImage::option()->set("compression", 9)->set("strip", true))
        : image.jpegsave_buffer(VImage::option()
                                    ->set("Q", recipe.quality)
                                    ->set("strip", true)
                                    ->set("subsample_mode", subsampling(recipe)));
    std::size_t size = 0;
    const auto *bytes = static_cast<const std::byte *>(vips_blob_get(blob, &size));
    Encoded result {{image.width(), image.height()}, {bytes, bytes + size}};
    vips_area_unref(VIPS_AREA(blob));
    return result;
}

/// The picture as large as it is ever shown, upright, its colours as they are.
VImage thumbnail(const File &file, int widest)
{
    // In libvips 8.14 thumbnail's own "fail_on" does not reach the loader, and its "export_profile"
    // changes the colours of pictures that are in sRGB already (a 200, 30, 30 becomes 196, 14, 23).
    return VImage::thumbnail_source(VSource::new_from_file(file.path.c_str()), widest,
                                    VImage::option()
                                        ->set("height", longestSide)
                                        ->set("size", VIPS_SIZE_DOWN)
                                        ->set("option_string", loadOptions(file).c_str()));
}

/// \a image made \a width pixels wide, as high as it is in proportion to \a whole.
VImage narrowed(const VImage &image, int width, Size whole)
{
    const double height = std::max(1.0, std::round(double(width) * whole.height / whole.width));
    return image
        .resize(double(width) / image.width(),
                VImage::option()->set("vscale", height / image.height()))
        .copy_memory();
}

/// The renditions of \a largest, which is the last of them; each is made from the next larger one.
std::vector<Encoded> renditionsOf(const VImage &largest, const Recipe &recipe)
{
    const Size whole {largest.width(), largest.height()};
    std::vector<Encoded> all {encoded(largest, recipe)};
    VImage image = largest;
    for (auto width = recipe.widths.rbegin(); width != recipe.widths.rend(); ++width) {
        if (*width >= whole.width)
            continue;
        image = narrowed(image, *width, whole);
        all.push_back(encoded(image, recipe));
    }
    std::reverse(all.begin(), all.end());
    return all;
}

/// The size of the largest rendition of a picture.
Size largestSize(const VImage &image, const Recipe &recipe)
{
    const double scale = std::min(
        {1.0, double(recipe.widths.back()) / image.width(), double(longestSide) / image.height()});
    return {std::max(1, int(std::lround(image.width() * scale))),
            std::max(1, int(std::lround(image.height() * scale)))};
}

void saveTiles(const VImage &image, const Recipe &recipe)
{
    VImage shared = image.copy();
    shared.set(VIPS_META_CONCURRENCY, recipe.threads);
    const std::string suffix = ".jpg[Q=" + std::to_string(recipe.quality)
        + ",subsample_mode=" + (recipe.subsample ? "on" : "off") + ']';
    shared.dzsave((recipe.tileFolder + "/tiles").c_str(),
                  VImage::option()
                      ->set("suffix", suffix.c_str())
                      ->set("tile_size", recipe.tileSide)
                      ->set("overlap", 0)
                      ->set("depth", VIPS_FOREIGN_DZ_DEPTH_ONETILE));
}

Rendered renderDrawing(const File &file, const Recipe &recipe)
{
    const VImage nominal = drawing(file, 1);
    const double mostScale = double(longestSide) / std::max(nominal.width(), nominal.height());
    Rendered rendered;
    for (const int width : recipe.widths) {
        const double scale = std::min(mostScale, double(width) / nominal.width());
        const VImage image = inScreenColours(drawing(file, scale)).image.copy_memory();
        rendered.renditions.push_back(encoded(grounded(image, recipe).copy_memory(), recipe));
        if (scale == mostScale)
            break;
    }
    return rendered;
}

/// From one reading: the picture lies in memory while all is made from it.
Rendered renderInMemory(const File &file, const Recipe &recipe)
{
    const ScreenColours colours = inScreenColours(bitmap(file));
    const VImage image = grounded(colours.image, recipe).copy_memory().autorot();
    const Size size = largestSize(image, recipe);
    const VImage largest = size.width == image.width() && size.height == image.height()
        ? image.copy_memory()
        : narrowed(image, size.width, {image.width(), image.height()});
    if (!recipe.tileFolder.empty())
        saveTiles(image, recipe);
    return {renditionsOf(largest, recipe), colours.hasBrokenProfile};
}

/// \a image in a file that is gone with the last use of it: what is turned is not read in order.
VImage onDisk(const VImage &image)
{
    const VImage kept(vips_image_new_temp_file("%s.v"));
    image.write(kept);
    return kept;
}

Rendered renditionsStreamed(const File &file, const Recipe &recipe)
{
    const ScreenColours colours = inScreenColours(thumbnail(file, recipe.widths.back()));
    const VImage largest = grounded(colours.image.copy_memory(), recipe).copy_memory();
    return {renditionsOf(largest, recipe), colours.hasBrokenProfile};
}

/// Row by row, however large it is; once for the renditions and, when nothing is left of that, once
/// for the tiles.
Rendered renderStreamed(const File &file, const Recipe &recipe)
{
    Rendered rendered = renditionsStreamed(file, recipe);
    if (!recipe.tileFolder.empty()) {
        const VImage image = grounded(inScreenColours(bitmap(file)).image, recipe);
        const bool isTurned = vips_image_get_orientation(image.get_image()) > 1;
        saveTiles(isTurned ? onDisk(image).autorot() : image, recipe);
    }
    return rendered;
}

} // namespace

bool readThrough(const File &file)
{
    return translated([&] {
        if (file.isDrawing()) { // It is parsed whole at any size.
            static_cast<void>(drawing(file, 0.1).avg());
            return false;
        }
        const VImage image = bitmap(file);
        static_cast<void>(image.avg());
        return inScreenColours(image).hasBrokenProfile;
    });
}

Rendered render(const File &file, const Recipe &recipe)
{
    return translated([&] {
        if (file.isDrawing())
            return renderDrawing(file, recipe);
        return recipe.isStreamed || recipe.keepsClear ? renderStreamed(file, recipe)
                                                      : renderInMemory(file, recipe);
    });
}

} // namespace vitrine::vips
