// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturecandidate.h"

#include "pictureformat.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 1'200'000'000;
constexpr qint64 mostPixelsInMemory = 64'000'000;
constexpr qint64 mostBytesWhole = 1'350'000'000; // In memory, of what is not decoded row by row.
constexpr int longestSide = 100'000; // px
const QString smallerCopy = u"Save a smaller copy; a 4K screen shows 8 megapixels."_s;

tl::unexpected<PictureRefusal> refused(const QString &sentence, const QString &remedy)
{
    return tl::unexpected(PictureRefusal {sentence, remedy});
}

std::optional<PictureRefusal> fileFault(const QString &path)
{
    const QFileInfo info(path);
    const QString copyAgain = u"Copy it there again."_s;
    if (!info.exists())
        return PictureRefusal {u"is not there."_s, copyAgain};
    if (info.isDir())
        return PictureRefusal {u"is a folder."_s, u"Write the path of the picture in it."_s};
    if (!info.isFile())
        return PictureRefusal {u"is not a file."_s, copyAgain};
    if (!info.isReadable())
        return PictureRefusal {u"may not be read."_s, u"Check its permissions."_s};
    if (info.size() == 0)
        return PictureRefusal {u"is empty."_s, copyAgain};
    return {};
}

/// \a path by its first bytes: its format, and a name that says so.
PictureResult<vips::Format> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    vips::Format format = vips::formatOf(QFile::encodeName(path).toStdString());
    if (format == vips::Format::Other && endingsOf(vips::Format::Svg).contains(ending))
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

std::optional<PictureRefusal> sizeFault(const PictureCandidate &picture)
{
    if (picture.file.isDrawing())
        return {};
    const vips::Size size = picture.header.size;
    const qint64 megapixels = size.pixels() / 1'000'000;
    if (size.pixels() > mostPixels)
        return PictureRefusal {u"has %1 megapixels; at most %2 can be read."_s.arg(megapixels)
                                   .arg(mostPixels / 1'000'000),
                               smallerCopy};
    if (std::max(size.width, size.height) > longestSide)
        return PictureRefusal {
            u"has %1 × %2 pixels; no side may have more than %3."_s.arg(size.width)
                .arg(size.height)
                .arg(longestSide),
            smallerCopy};
    if (picture.header.bytesWhole == 0)
        return {};
    const qint64 most = mostBytesWhole / picture.header.bytesWhole;
    if (size.pixels() <= most)
        return {};
    const QString how = picture.file.format == vips::Format::Jpeg ? u"progressive "_s
        : picture.file.format == vips::Format::Png                ? u"interlaced "_s
                                                                  : QString();
    return PictureRefusal {u"has %1 megapixels; %2%3 files may have at most %4."_s.arg(megapixels)
                               .arg(how, nameOf(picture.file.format))
                               .arg(most / 1'000'000),
                           u"Save it as a plain JPEG or TIFF, which are read row by row."_s};
}

} // namespace

PictureFacts PictureCandidate::facts() const
{
    PictureFacts facts {header.size.width, header.size.height, file.isDrawing()};
    if (header.hasBrokenExif)
        facts.remarks.push_back({u"has damaged camera notes (EXIF); it is shown as it is stored."_s,
                                 u"See that it is upright, and save it again."_s});
    return facts;
}

bool PictureCandidate::isStreamed() const
{
    return !file.isDrawing() && header.size.pixels() > mostPixelsInMemory;
}

qint64 PictureCandidate::bytesToRead() const
{
    constexpr qint64 rows = 32'000'000;
    return rows + header.bytesWhole * header.size.pixels();
}

PictureResult<PictureCandidate> pictureCandidate(const QString &path)
{
    if (std::optional<PictureRefusal> fault = fileFault(path))
        return tl::unexpected(*fault);
    const PictureResult<vips::Format> format = formatOf(path);
    if (!format)
        return tl::unexpected(format.error());
    const vips::File file {QFile::encodeName(path).toStdString(), *format};
    const PictureCandidate picture {file, vips::headerOf(file)};
    if (std::optional<PictureRefusal> fault = sizeFault(picture))
        return tl::unexpected(*fault);
    return picture;
}

PictureRefusal damagedPicture(const vips::Failure &failure)
{
    return {u"is damaged or cut short (%1)."_s.arg(QString::fromUtf8(failure.what())),
            u"Copy it from its original again."_s};
}

} // namespace vitrine
