// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vipspainting.h"

#include <vips/vips8>

#include <vector>

namespace vitrine {

namespace {

using ::vips::VImage;
using Kind = VipsPainting::Kind;

VImage plain(int width, int height, const std::vector<double> &colour)
{
    return (VImage::black(width, height, VImage::option()->set("bands", int(colour.size())))
            + colour)
        .cast(VIPS_FORMAT_UCHAR);
}

VImage halves(const VipsPainting &painting, const std::vector<double> &left,
              const std::vector<double> &right)
{
    const int middle = painting.width / 2;
    return plain(middle, painting.height, left)
        .join(plain(painting.width - middle, painting.height, right), VIPS_DIRECTION_HORIZONTAL);
}

VImage named(const VImage &image, VipsInterpretation interpretation)
{
    return image.copy(VImage::option()->set("interpretation", interpretation));
}

VImage base(const VipsPainting &painting)
{
    switch (painting.kind) {
    case Kind::Grey:
    case Kind::Grey16:
    case Kind::GreyFloat: return named(halves(painting, {100}, {200}), VIPS_INTERPRETATION_B_W);
    case Kind::Clear:
    case Kind::Clear16:
        return named(halves(painting, {200, 30, 30, 255}, {30, 30, 200, 0}),
                     VIPS_INTERPRETATION_sRGB);
    case Kind::Six:
        return named(halves(painting, {200, 30, 30, 1, 2, 3}, {30, 30, 200, 1, 2, 3}),
                     VIPS_INTERPRETATION_MULTIBAND);
    case Kind::Colour:
    case Kind::Colour16:
    case Kind::Colour32:
    case Kind::Float:
    case Kind::Lab:
    case Kind::Print: break;
    }
    return named(halves(painting, {200, 30, 30}, {30, 30, 200}), VIPS_INTERPRETATION_sRGB);
}

VImage converted(const VImage &image, Kind kind)
{
    switch (kind) {
    case Kind::Clear16:
    case Kind::Colour16: return image.colourspace(VIPS_INTERPRETATION_RGB16);
    case Kind::Colour32:
        return named((image * (1 << 24)).cast(VIPS_FORMAT_UINT), VIPS_INTERPRETATION_sRGB);
    case Kind::Float: return image.colourspace(VIPS_INTERPRETATION_scRGB);
    case Kind::Grey16: return image.colourspace(VIPS_INTERPRETATION_GREY16);
    case Kind::GreyFloat: return image.cast(VIPS_FORMAT_FLOAT) / 255;
    case Kind::Lab: return image.colourspace(VIPS_INTERPRETATION_LAB);
    case Kind::Print: {
        VImage print
            = image.icc_export(VImage::option()->set("output_profile", "cmyk")).copy_memory();
        print.remove(VIPS_META_ICC_NAME);
        return print;
    }
    case Kind::Clear:
    case Kind::Colour:
    case Kind::Grey:
    case Kind::Six: break;
    }
    return image;
}

VImage withPages(const VImage &image, int pages)
{
    std::vector<VImage> all {image};
    for (int page = 1; page < pages; ++page)
        all.push_back((all.back() / 2).cast(VIPS_FORMAT_UCHAR));
    VImage joined = VImage::arrayjoin(all, VImage::option()->set("across", 1)).copy();
    joined.set(VIPS_META_PAGE_HEIGHT, image.height());
    return joined;
}

double sharpness(const VImage &picture)
{
    const VImage image = picture.copy_memory();
    const int width = image.width() - 1;
    const VImage left = image.crop(0, 0, width, image.height());
    return (left - image.crop(1, 0, width, image.height())).abs().avg();
}

} // namespace

double sharpness(const void *file, std::size_t bytes)
{
    return sharpness(VImage::new_from_buffer(file, bytes, ""));
}

double sharpnessOfScaled(const std::string &path, int width)
{
    const VImage image = VImage::new_from_file(path.c_str());
    VipsBlob *blob = image.resize(double(width) / image.width())
                         .jpegsave_buffer(VImage::option()->set("Q", 90)->set(
                             "subsample_mode", VIPS_FOREIGN_SUBSAMPLE_OFF));
    std::size_t bytes = 0;
    const void *file = vips_blob_get(blob, &bytes);
    const double result = sharpness(file, bytes);
    vips_area_unref(VIPS_AREA(blob));
    return result;
}

void paint(const VipsPainting &painting, const std::string &path)
{
    VIPS_INIT("test");
    VImage image = converted(base(painting), painting.kind).copy();
    if (painting.isGrainy)
        image = named((image + VImage::gaussnoise(painting.width, painting.height))
                          .cast(VIPS_FORMAT_UCHAR),
                      image.interpretation())
                    .copy();
    if (painting.pages > 1)
        image = withPages(image, painting.pages);
    if (!painting.profile.empty()) {
        void *copy = g_memdup2(painting.profile.data(), painting.profile.size());
        image.set(VIPS_META_ICC_NAME, VipsCallbackFn(vips_area_free_cb), copy,
                  painting.profile.size());
    }
    if (painting.orientation != 0)
        image.set(VIPS_META_ORIENTATION, painting.orientation);
    image.write_to_file(path.c_str());
}

std::string colourProfile(const std::string &name)
{
    VipsBlob *blob = nullptr;
    vips_profile_load(name.c_str(), &blob, nullptr);
    std::size_t size = 0;
    const void *bytes = vips_blob_get(blob, &size);
    std::string profile(static_cast<const char *>(bytes), size);
    vips_area_unref(VIPS_AREA(blob));
    return profile;
}

} // namespace vitrine
