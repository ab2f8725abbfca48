// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureimport.h"

#include "vipspicture.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 500'000'000;
const std::vector<int> widths {480, 960, 1920, 3840}; // px
/// A layer goes on beyond both sides of what is seen of it: 2150 px for a screen of 1920 px.
const std::vector<int> layerWidths {2150, 3840};
const std::vector<double> background {0x12, 0x0d, 0x10}; // Theme's darkest ground

/// A file that looks usable from its first bytes.
struct Candidate {
    std::string path;
    vips::Format format = vips::Format::Other;
    PictureFacts facts = {};
};

tl::unexpected<PictureRefusal> refused(const QString &sentence, const QString &remedy)
{
    return tl::unexpected(PictureRefusal {sentence, remedy});
}

QString nameOf(vips::Format format)
{
    switch (format) {
    case vips::Format::Jpeg: return u"JPEG"_s;
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
    case vips::Format::Jpeg: return {u"jpg"_s, u"jpeg"_s};
    case vips::Format::Png: return {u"png"_s};
    case vips::Format::Svg: return {u"svg"_s};
    case vips::Format::Tiff: return {u"tif"_s, u"tiff"_s};
    case vips::Format::WebP: return {u"webp"_s};
    case vips::Format::Other: break;
    }
    return {};
}

std::optional<PictureRefusal> fileFault(const QString &path)
{
    const QFileInfo info(path);
    const QString copyAgain = u"Copy it there again."_s;
    if (!info.exists())
        return PictureRefusal {u"is not there."_s, copyAgain};
    if (info.isDir())
        return PictureRefusal {u"is a folder."_s, u"Write the path of the picture in it."_s};
    if (!info.isReadable())
        return PictureRefusal {u"may not be read."_s, u"Check its permissions."_s};
    if (info.size() == 0)
        return PictureRefusal {u"is empty."_s, copyAgain};
    return {};
}

PictureRefusal damaged(const vips::Failure &failure)
{
    return {u"is damaged or cut short (%1)."_s.arg(QString::fromUtf8(failure.what())),
            u"Copy it from its original again."_s};
}

/// \a path by its first bytes: its format, and a name that says so.
PictureResult<vips::Format> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    vips::Format format = vips::formatOf(QFile::encodeName(path).toStdString());
    if (format == vips::Format::Other && ending == "svg"_L1)
        format = vips::Format::Svg; // A long comment may stand before the drawing.
    if (format == vips::Format::Other)
        return refused(u"is not a picture that can be read here."_s,
                       u"Save it as SVG, JPEG, PNG, WebP or TIFF."_s);
    const QStringList endings = endingsOf(format);
    if (!endings.contains(ending))
        return refused(
            u"is a %1 picture, but its name ends in .%2."_s.arg(nameOf(format), ending),
            u"Rename it so that it ends in .%1, here and in this file."_s.arg(endings.first()));
    return format;
}

PictureResult<Candidate> candidate(const QString &path)
{
    if (std::optional<PictureRefusal> fault = fileFault(path))
        return tl::unexpected(*fault);
    const PictureResult<vips::Format> format = formatOf(path);
    if (!format)
        return tl::unexpected(format.error());

    const std::string encoded = QFile::encodeName(path).toStdString();
    const vips::Size size = vips::sizeOf(encoded, *format);
    const qint64 pixels = qint64(size.width) * size.height;
    if (pixels > mostPixels && *format != vips::Format::Svg)
        return refused(u"has %1 megapixels; at most %2 can be read."_s.arg(pixels / 1'000'000)
                           .arg(mostPixels / 1'000'000),
                       u"Save a smaller copy; a 4K screen shows 8 megapixels."_s);
    return Candidate {encoded, *format, {size.width, size.height, *format == vips::Format::Svg}};
}

EncodedPicture asRendition(const vips::Encoded &encoded)
{
    return {encoded.size.width, encoded.size.height,
            QByteArray(reinterpret_cast<const char *>(encoded.bytes.data()),
                       qsizetype(encoded.bytes.size()))};
}

} // namespace

PictureImport::PictureImport()
{
    vips::start();
}

QString PictureImport::recipe()
{
    const int edition = 1; // Count it up with every change to vipspicture.cpp that is seen.
    return u"%1, libvips %2"_s.arg(edition).arg(QString::fromStdString(vips::version()));
}

PictureResult<PictureFacts> PictureImport::examine(const PictureFile &file) const
{
    try {
        const PictureResult<Candidate> picture = candidate(file.path);
        if (!picture)
            return tl::unexpected(picture.error());
        vips::readThrough(picture->path, picture->format);
        return picture->facts;
    } catch (const vips::Failure &failure) {
        return tl::unexpected(damaged(failure));
    }
}

PictureResult<ImportedPicture> PictureImport::import(const PictureFile &file) const
{
    try {
        const PictureResult<Candidate> picture = candidate(file.path);
        if (!picture)
            return tl::unexpected(picture.error());
        const vips::Recipe recipe {.widths = file.isLayer ? layerWidths : widths,
                                   .keepsClear = file.isLayer,
                                   .subsample = file.isPhotograph,
                                   .background = background};
        ImportedPicture imported {picture->facts, {}};
        for (const vips::Encoded &encoded : vips::render(picture->path, picture->format, recipe))
            imported.renditions.push_back(asRendition(encoded));
        return imported;
    } catch (const vips::Failure &failure) {
        return tl::unexpected(damaged(failure));
    }
}

} // namespace vitrine
