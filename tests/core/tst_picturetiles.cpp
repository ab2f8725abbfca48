// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "album.h"
#include "vipspainting.h"

#include "media/import/picturecache.h"
#include "packs/tilefile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPainter>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// What a pyramid of tiles comes to.
struct Laid {
    std::vector<TileAddress> addresses = {};
    QByteArray bytes = {};
    QImage level0 = {};
};

Laid laid(const TileFile &tiles)
{
    const TilePyramid &pyramid = tiles.pyramid();
    Laid all {.level0 = QImage(pyramid.size, QImage::Format_RGB32)};
    QPainter painter(&all.level0);
    tiles.forEach([&](const TileAddress &address, const QByteArray &jpeg) {
        const QImage tile = QImage::fromData(jpeg, "JPEG");
        const QSize level = pyramid.levelSize(address.level);
        const QPoint corner(address.column * pyramid.tileSide, address.row * pyramid.tileSide);
        const QRect place(corner, QSize(pyramid.tileSide, pyramid.tileSide));
        CHECK(tile.size() == place.intersected(QRect({}, level)).size());
        CHECK_FALSE(jpeg.contains("Exif"));
        if (address.level == 0)
            painter.drawImage(corner, tile);
        all.addresses.push_back(address);
        all.bytes += jpeg;
    });
    return all;
}

/// 4001 × 2001 pixels: 8 million and a few, of a size that halves unevenly.
VipsPainting large()
{
    return {.width = 4001, .height = 2001};
}

QString painted(const Album &album, const QString &name, const VipsPainting &painting)
{
    paint(painting, album.path(name).toStdString());
    return album.path(name);
}

} // namespace

TEST_CASE("A picture larger than a screen comes in tiles, too", "[media]")
{
    const Album album;

    const PictureResult<ImportedPicture> picture
        = PictureImport().import({painted(album, u"a.jpg"_s, large()), true});

    REQUIRE(picture);
    REQUIRE(picture->tiles);
    CHECK(widthsOf(*picture) == QList<int> {480, 960, 1920, 3840});
    const TilePyramid &pyramid = picture->tiles->pyramid();
    CHECK(pyramid.size == QSize(4001, 2001));
    CHECK(pyramid.tileSide == 512);
    CHECK(pyramid.levels == 3); // 4001, 2001 and 1001 pixels wide; 501 is less than a rendition.
    const Laid tiles = laid(*picture->tiles);
    CHECK(tiles.addresses.size() == 8 * 4 + 4 * 2 + 2 * 1);
    CHECK(std::is_sorted(tiles.addresses.begin(), tiles.addresses.end()));
    CHECK(isNear(tiles.level0.pixel(1990, 1990), 200, 30, 30));
    CHECK(isNear(tiles.level0.pixel(2010, 10), 30, 30, 200));
    CHECK(isNear(tiles.level0.pixel(4000, 2000), 30, 30, 200));
}

TEST_CASE("Tiles lie as the picture stands, with its colours, on the dark ground", "[media]")
{
    const Album album;
    VipsPainting side = large();
    side.orientation = 6;
    side.profile = colourProfile("p3");
    VipsPainting clear = large();
    clear.kind = VipsPainting::Kind::Clear;

    const PictureResult<ImportedPicture> upright
        = PictureImport().import({painted(album, u"side.jpg"_s, side), true});
    const PictureResult<ImportedPicture> grounded
        = PictureImport().import({painted(album, u"clear.png"_s, clear), true});

    REQUIRE(upright);
    REQUIRE(upright->tiles);
    CHECK(upright->tiles->pyramid().size == QSize(2001, 4001));
    const QImage tiles = laid(*upright->tiles).level0;
    CHECK(qBlue(tiles.pixel(100, 3900)) > 200);
    for (const int y : {100, 3700}) {
        const QRgb rendition = shown(upright).pixel(100, y);
        const QRgb tile = tiles.pixel(104, y * 4001 / 3840);
        CHECK(isNear(tile, qRed(rendition), qGreen(rendition), qBlue(rendition)));
    }
    REQUIRE(grounded);
    REQUIRE(grounded->tiles);
    CHECK(isNear(laid(*grounded->tiles).level0.pixel(3900, 100), 0x12, 0x0d, 0x10));
}

TEST_CASE("What a screen shows whole, drawings and layers have no tiles", "[media]")
{
    const Album album;
    const PictureImport import;

    CHECK(import.import({painted(album, u"8.jpg"_s, {.width = 4000, .height = 2000}), true})->tiles
          == nullptr);
    CHECK(import.import({painted(album, u"9.jpg"_s, {.width = 3000, .height = 3000}), true})->tiles
          == nullptr);
    CHECK(import.import({painted(album, u"layer.png"_s, large()), false, true})->tiles == nullptr);
    CHECK(PictureImport(PictureImport::CloseUps::LeftOut)
              .import({painted(album, u"a.jpg"_s, large()), true})
              ->tiles
          == nullptr);
}

TEST_CASE("A tall picture has tiles down to its own largest rendition", "[media]")
{
    const Album album;

    const PictureResult<ImportedPicture> picture = PictureImport().import(
        {painted(album, u"tower.jpg"_s, {.width = 1000, .height = 9000}), true});

    REQUIRE(picture);
    CHECK(widthsOf(*picture) == QList<int> {427});
    REQUIRE(picture->tiles);
    CHECK(picture->tiles->pyramid().levels == 2); // 1000 and 500 pixels wide.
}

TEST_CASE("The same picture always gives the same tiles", "[media]")
{
    const Album album;
    VipsPainting grainy = large();
    grainy.isGrainy = true;
    const QString path = painted(album, u"a.jpg"_s, grainy);

    const QByteArray one = PictureImport().import({path, true})->tiles->sha256();
    const QByteArray two = PictureImport().import({path, true})->tiles->sha256();

    CHECK(one.size() == 32);
    CHECK((one == two));
}

TEST_CASE("A kept picture is used for the same bytes and the same recipe only", "[media]")
{
    const Album album;
    const QString path = album.paint(u"a.png"_s, 64, 48);
    const PictureImport pictures;
    const auto widthBy = [&](const QString &recipe) {
        const PictureCache cache(pictures, recipe, album.path(u"kept"_s));
        return cache.import({path, true})->facts.width;
    };
    const QDir kept(album.path(u"kept"_s));
    const auto keptCount = [&] { return kept.entryList(QDir::Files).size(); };

    CHECK(widthBy(u"one"_s) == 64);
    CHECK(keptCount() == 1);
    CHECK(widthBy(u"one"_s) == 64);
    CHECK(keptCount() == 1);
    CHECK(widthBy(u"two"_s) == 64);
    CHECK(keptCount() == 2);
    album.paint(u"a.png"_s, 32, 48);
    CHECK(widthBy(u"one"_s) == 32);
    CHECK(keptCount() == 3);
}

TEST_CASE("A kept picture that was spoiled is made again", "[media]")
{
    const Album album;
    const QString path = album.paint(u"a.png"_s, 64, 48);
    const PictureImport pictures;
    const PictureCache cache(pictures, u"one"_s, album.path(u"kept"_s));
    const QByteArray made = cache.import({path})->renditions.at(0).bytes;
    const QDir kept(album.path(u"kept"_s));
    const QString name = u"kept/"_s + kept.entryList(QDir::Files).at(0);
    CHECK((cache.import({path})->renditions.at(0).bytes == made));

    album.write(name, "spoiled");

    CHECK((cache.import({path})->renditions.at(0).bytes == made));
    CHECK(bytesOf(album.path(name)).size() > made.size());
}

TEST_CASE("Kept tiles are used again, and made again where they were spoiled", "[media]")
{
    const Album album;
    const QString path = painted(album, u"a.jpg"_s, large());
    const PictureImport pictures;
    const PictureCache cache(pictures, u"one"_s, album.path(u"kept"_s));
    const QByteArray made = laid(*cache.import({path, true})->tiles).bytes;
    const QDir kept(album.path(u"kept"_s));
    REQUIRE(kept.entryList(QDir::Files).size() == 2);
    const QString tiles = u"kept/"_s + kept.entryList({u"*.tiles"_s}, QDir::Files).at(0);
    const QDateTime before = QFileInfo(album.path(tiles)).lastModified();

    CHECK((laid(*cache.import({path, true})->tiles).bytes == made));
    CHECK(QFileInfo(album.path(tiles)).lastModified() == before);
    album.write(tiles, bytesOf(album.path(tiles)).chopped(1));
    CHECK((laid(*cache.import({path, true})->tiles).bytes == made));
    REQUIRE(QFile::remove(album.path(tiles)));
    CHECK((laid(*cache.import({path, true})->tiles).bytes == made));
    CHECK(kept.entryList(QDir::Files).size() == 2);
}

TEST_CASE("A kept picture keeps what is odd about it", "[media]")
{
    const Album album;
    const QString path = painted(album, u"a.tif"_s, {.profile = "this is no profile"});
    const PictureImport pictures;
    const PictureCache cache(pictures, u"one"_s, album.path(u"kept"_s));

    for (int round = 0; round < 2; ++round) {
        const PictureResult<ImportedPicture> picture = cache.import({path, true});
        REQUIRE(picture);
        REQUIRE(picture->facts.remarks.size() == 1);
        CHECK(picture->facts.remarks[0].sentence.startsWith(u"has a damaged colour profile"_s));
    }
}
