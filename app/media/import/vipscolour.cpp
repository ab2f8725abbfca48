// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vipscolour.h"

#include <vector>

namespace vitrine::vips {

namespace {

using ::vips::VError;
using ::vips::VImage;

bool isPrint(const VImage &image)
{
    return image.interpretation() == VIPS_INTERPRETATION_CMYK;
}

VImage transformed(const VImage &image)
{
    return image.icc_transform("srgb",
                               VImage::option()
                                   ->set("embedded", true)
                                   ->set("input_profile", isPrint(image) ? "cmyk" : "srgb")
                                   ->set("intent", VIPS_INTENT_RELATIVE)
                                   ->set("black_point_compensation", true));
}

/// Whether the profile of \a picture leaves colours as they are, whatever its name is.
bool isScreenProfile(const VImage &picture)
{
    if (picture.interpretation() != VIPS_INTERPRETATION_sRGB
        || picture.format() != VIPS_FORMAT_UCHAR)
        return false;
    std::vector<std::uint8_t> colours;
    for (int red = 0; red < 256; red += 51)
        for (int green = 0; green < 256; green += 51)
            for (int blue = 0; blue < 256; blue += 51)
                for (const int part : {red, green, blue})
                    colours.push_back(std::uint8_t(part));
    VImage cube = VImage::new_from_memory(colours.data(), colours.size(), int(colours.size() / 3),
                                          1, 3, VIPS_FORMAT_UCHAR)
                      .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
    std::size_t size = 0;
    const void *profile = picture.get_blob(VIPS_META_ICC_NAME, &size);
    cube.set(VIPS_META_ICC_NAME, VipsCallbackFn(nullptr), const_cast<void *>(profile), size);
    return (transformed(cube) - cube).abs().max() <= 2;
}

bool isUsableProfile(const VImage &image)
{
    std::size_t size = 0;
    const void *profile = image.get_blob(VIPS_META_ICC_NAME, &size);
    return vips_icc_is_compatible_profile(image.get_image(), profile, size);
}

VImage withoutProfile(const VImage &picture)
{
    VImage image = picture.copy();
    image.remove(VIPS_META_ICC_NAME);
    return image;
}

/// Without channels that are neither colour nor alpha.
VImage withoutExtras(const VImage &image)
{
    const int colours = isPrint(image) ? 4 : image.bands() < 3 ? 1 : 3;
    return image.bands() <= colours + 1
        ? image
        : image.extract_band(0, VImage::option()->set("n", colours))
              .copy(VImage::option()->set("interpretation", image.interpretation()));
}

VImage takenAs(const VImage &image, VipsInterpretation interpretation)
{
    return image.copy(VImage::option()->set("interpretation", interpretation));
}

/// Light from 0 to 1, which needs no profile.
VImage light(const VImage &image)
{
    if (image.bands() >= 3)
        return withoutProfile(image.interpretation() == VIPS_INTERPRETATION_MULTIBAND
                                  ? takenAs(image, VIPS_INTERPRETATION_scRGB)
                                  : image);
    const VImage grey = image.extract_band(0);
    return withoutProfile(takenAs(VImage::bandjoin({grey, grey, grey}), VIPS_INTERPRETATION_scRGB));
}

/// A picture in numbers that a screen's colours can be made of.
VImage measured(const VImage &picture)
{
    const VImage image = withoutExtras(picture);
    const bool isGrey = image.bands() < 3;
    const VipsInterpretation plain = isGrey ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB;
    const VipsBandFormat format = image.format();
    if (format == VIPS_FORMAT_FLOAT || format == VIPS_FORMAT_DOUBLE)
        return light(image);
    if (format == VIPS_FORMAT_UINT || format == VIPS_FORMAT_INT)
        return takenAs((image * (1.0 / (1 << 24))).cast(VIPS_FORMAT_UCHAR), plain);
    if (image.interpretation() != VIPS_INTERPRETATION_MULTIBAND)
        return image;
    if (format == VIPS_FORMAT_USHORT)
        return takenAs(image, isGrey ? VIPS_INTERPRETATION_GREY16 : VIPS_INTERPRETATION_RGB16);
    return takenAs(image, plain);
}

ScreenColours assumed(const VImage &image)
{
    const VImage bare = withoutProfile(image);
    return {isPrint(bare) ? transformed(bare) : bare, true};
}

/// By the profile that came with the picture.
ScreenColours profiled(const VImage &image)
{
    try {
        static_cast<void>(takeWarning());
        if (!isUsableProfile(image))
            return assumed(image);
        const VImage result = isScreenProfile(image) ? image : transformed(image);
        // It may look well and hold no way from one colour to another: libvips then takes another
        // profile, and warns of it.
        return takeWarning() ? assumed(image) : ScreenColours {result};
    } catch (const VError &) {
        vips_error_clear();
        return assumed(image);
    }
}

} // namespace

ScreenColours inScreenColours(const VImage &picture)
{
    ScreenColours colours {measured(picture)};
    if (colours.image.get_typeof(VIPS_META_ICC_NAME) != 0)
        colours = profiled(colours.image);
    else if (isPrint(colours.image))
        colours.image = transformed(colours.image);
    colours.image = colours.image.colourspace(VIPS_INTERPRETATION_sRGB).cast(VIPS_FORMAT_UCHAR);
    return colours;
}

} // namespace vitrine::vips
