// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureimport.h"

#include "picturecandidate.h"
#include "pictureformat.h"
#include "storage/storageerror.h"
#include "vipspicture.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <optional>
#include <thread>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixelsWithoutTiles = 8'000'000; // What a 4K screen shows.
constexpr int tileSide = 512; // px
constexpr int middleWidth = 960; // px: from here on renditions serve as well as tiles.
constexpr int longestSide = 3840; // px, of a rendition
constexpr qint64 scalingBytes = 160'000'000; // The largest rendition, and what it is made of.
const std::vector<int> widths {480, middleWidth, 1920, longestSide}; // px
/// A layer goes on beyond both sides of what is seen of it: 2150 px for a screen of 1920 px.
const std::vector<int> layerWidths {2150, longestSide};
const std::vector<double> background {0x12, 0x0d, 0x10}; // Theme's darkest ground

/// The tiles \a picture deserves: levels from its own size down to where renditions take over.
std::optional<TilePyramid> pyramidOf(const PictureCandidate &picture, const PictureFile &file)
{
    const QSize size(picture.header.size.width, picture.header.size.height);
    const bool isAllShown = size.width() <= longestSide && size.height() <= longestSide;
    if (file.isLayer || picture.file.isDrawing() || isAllShown
        || picture.header.size.pixels() <= mostPixelsWithoutTiles)
        return {};
    TilePyramid pyramid {.size = size, .tileSide = tileSide, .levels = 0};
    const int shown
        = std::min(size.width(), int(qint64(size.width()) * longestSide / size.height()));
    while (pyramid.levelSize(pyramid.levels).width() > std::min(shown, middleWidth))
        ++pyramid.levels;
    return pyramid;
}

qint64 bytesToImport(const PictureCandidate &picture)
{
    constexpr qint64 pixelBytes = 3;
    const vips::Size size = picture.header.size;
    const qint64 strips = 4 * pixelBytes * tileSide * size.width;
    if (picture.file.isDrawing() || picture.isStreamed())
        return picture.bytesToRead() + scalingBytes + strips;
    return picture.bytesToRead() + pixelBytes * size.pixels()
        + std::min(scalingBytes, 3 * pixelBytes * size.pixels()) + strips;
}

EncodedPicture asRendition(const vips::Encoded &encoded)
{
    return {encoded.size.width, encoded.size.height,
            QByteArray(reinterpret_cast<const char *>(encoded.bytes.data()),
                       qsizetype(encoded.bytes.size()))};
}

/// The tiles that were written into \a folder, in one file.
std::shared_ptr<const TileFile> gathered(const QString &folder, const TilePyramid &pyramid)
{
    QTemporaryFile file(QDir::tempPath() + u"/vitrine-XXXXXX.tiles"_s);
    file.setAutoRemove(false);
    if (!file.open())
        throw StorageError(u"%1 cannot be written: %2. Choose another folder with TMPDIR."_s.arg(
            QDir::toNativeSeparators(QDir::tempPath()), file.errorString()));
    file.close();
    const QDir levels(folder + u"/tiles_files"_s);
    const int largest = int(levels.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()) - 1;
    return TileFile::written(file.fileName(), pyramid, [&](const TileAddress &address) {
        QFile tile(levels.filePath(
            u"%1/%2_%3.jpg"_s.arg(largest - address.level).arg(address.column).arg(address.row)));
        return tile.open(QIODevice::ReadOnly) ? tile.readAll() : QByteArray();
    });
}

PictureRemark brokenProfile()
{
    return {u"has a damaged colour profile; its colours are taken as sRGB."_s,
            u"See that its colours are right, and save it again."_s};
}

/// A full disk is not the picture's fault.
void throwIfDiskIsFull(const QString &folder)
{
    constexpr qint64 tight = 16'000'000; // bytes
    if (QStorageInfo(folder).bytesAvailable() < tight)
        throw StorageError(
            u"The disk with %1 is full. Free some space, or choose another folder with TMPDIR."_s
                .arg(QDir::toNativeSeparators(folder)));
}

} // namespace

PictureImport::PictureImport(CloseUps closeUps)
    : m_closeUps(closeUps),
      m_memory(MemoryBudget::ofPictures())
{
    vips::start();
}

QString PictureImport::recipe() const
{
    const int edition = 2; // Count it up with every change to vips*.cpp that is seen.
    const QString tiles = m_closeUps == CloseUps::Made ? u"with tiles"_s : u"without tiles"_s;
    return u"%1, libvips %2, %3"_s.arg(edition).arg(QString::fromStdString(vips::version()), tiles);
}

QStringList PictureImport::endings()
{
    return allEndings();
}

PictureResult<PictureFacts> PictureImport::examine(const PictureFile &file) const
{
    try {
        const PictureResult<PictureCandidate> picture = pictureCandidate(file.path);
        if (!picture)
            return tl::unexpected(picture.error());
        const MemoryBudget::Claim claim(m_memory, picture->bytesToRead());
        PictureFacts facts = picture->facts();
        if (vips::readThrough(picture->file))
            facts.remarks.push_back(brokenProfile());
        return facts;
    } catch (const vips::Failure &failure) {
        return tl::unexpected(damagedPicture(failure));
    }
}

PictureResult<ImportedPicture> PictureImport::import(const PictureFile &file) const
{
    const QTemporaryDir work(QDir::tempPath() + u"/vitrine-XXXXXX"_s);
    try {
        const PictureResult<PictureCandidate> picture = pictureCandidate(file.path);
        if (!picture)
            return tl::unexpected(picture.error());
        const bool isAlone = picture->isStreamed();
        const MemoryBudget::Claim claim(m_memory,
                                        isAlone ? m_memory.total() : bytesToImport(*picture));
        const std::optional<TilePyramid> pyramid
            = m_closeUps == CloseUps::Made ? pyramidOf(*picture, file) : std::nullopt;
        const vips::Recipe recipe {
            .widths = file.isLayer ? layerWidths : widths,
            .keepsClear = file.isLayer,
            .subsample = file.isPhotograph,
            .background = background,
            .isStreamed = isAlone,
            .tileSide = tileSide,
            .tileFolder = pyramid ? QFile::encodeName(work.path()).toStdString() : std::string(),
            .threads = isAlone ? int(std::thread::hardware_concurrency()) : 1};
        const vips::Rendered rendered = vips::render(picture->file, recipe);
        ImportedPicture imported {picture->facts()};
        if (rendered.hasBrokenProfile)
            imported.facts.remarks.push_back(brokenProfile());
        for (const vips::Encoded &encoded : rendered.renditions)
            imported.renditions.push_back(asRendition(encoded));
        if (pyramid)
            imported.tiles = gathered(work.path(), *pyramid);
        return imported;
    } catch (const vips::Failure &failure) {
        throwIfDiskIsFull(work.path());
        return tl::unexpected(damagedPicture(failure));
    }
}

} // namespace vitrine
