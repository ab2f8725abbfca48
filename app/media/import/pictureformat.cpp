// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureformat.h"

namespace vitrine {

using namespace Qt::StringLiterals;

QString nameOf(vips::Format format)
{
    switch (format) {
    case vips::Format::Avif: return u"AVIF"_s;
    case vips::Format::Gif: return u"GIF"_s;
    case vips::Format::Heic: return u"HEIC"_s;
    case vips::Format::Jpeg: return u"JPEG"_s;
    case vips::Format::Jpeg2000: return u"JPEG 2000"_s;
    case vips::Format::JpegXl: return u"JPEG XL"_s;
    case vips::Format::Pdf: return u"PDF"_s;
    case vips::Format::Png: return u"PNG"_s;
    case vips::Format::Svg: return u"SVG"_s;
    case vips::Format::Tiff: return u"TIFF"_s;
    case vips::Format::WebP: return u"WebP"_s;
    case vips::Format::Other: break;
    }
    return {};
}

QStringList endingsOf(vips::Format format)
{
    switch (format) {
    case vips::Format::Avif: return {u"avif"_s, u"heif"_s};
    case vips::Format::Gif: return {u"gif"_s};
    case vips::Format::Heic: return {u"heic"_s, u"heif"_s, u"hif"_s};
    case vips::Format::Jpeg: return {u"jpg"_s, u"jpeg"_s, u"jpe"_s, u"jfif"_s};
    case vips::Format::Jpeg2000:
        return {u"jp2"_s, u"j2k"_s, u"jpx"_s, u"jpf"_s, u"j2c"_s, u"jpc"_s, u"jpt"_s};
    case vips::Format::JpegXl: return {u"jxl"_s};
    case vips::Format::Pdf: return {u"pdf"_s};
    case vips::Format::Png: return {u"png"_s};
    case vips::Format::Svg: return {u"svg"_s, u"svgz"_s};
    case vips::Format::Tiff: return {u"tif"_s, u"tiff"_s};
    case vips::Format::WebP: return {u"webp"_s};
    case vips::Format::Other: break;
    }
    return {};
}

QStringList allEndings()
{
    QStringList all;
    for (int format = 0; format < int(vips::Format::Other); ++format)
        all += endingsOf(vips::Format(format));
    all.removeDuplicates();
    all.sort();
    return all;
}

} // namespace vitrine
