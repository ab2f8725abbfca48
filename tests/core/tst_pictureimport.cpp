// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "album.h"
#include "vipspainting.h"

#include "media/import/picturecache.h"
#include "media/import/pictureimport.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;

TEST_CASE("A drawing is sharp at every size", "[media]")
{
    const Album album;
    const QString path = album.write(
        u"line.svg"_s,
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540"><rect x="480" width="480" height="540" fill="white"/></svg>)");

    const PictureResult<ImportedPicture> picture = PictureImport().import({path});

    REQUIRE(picture);
    CHECK(picture->facts.width == 960);
    CHECK(picture->facts.height == 540);
    CHECK(picture->facts.isScalable);
    CHECK(widthsOf(*picture) == QList<int> {480, 960, 1920, 3840});
    const QImage largest = QImage::fromData(picture->renditions.back().bytes);
    CHECK(largest.height() == 2160);
    CHECK(isNear(largest.pixel(1918, 1000), 0x12, 0x0d,
                 0x10)); // The dark ground under what is clear.
    CHECK(isNear(largest.pixel(1921, 1000), 255, 255, 255));
}

TEST_CASE("What is clear in a layer stays clear", "[media]")
{
    const Album album;
    const QString half = album.write(
        u"half.svg"_s,
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="4300" height="1000"><rect x="2150" width="2150" height="1000" fill="#804020"/></svg>)");
    const QString whole = album.write(
        u"whole.svg"_s,
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="4300" height="2160"><rect width="4300" height="2160" fill="#804020"/></svg>)");

    const PictureResult<ImportedPicture> near = PictureImport().import({half, false, true});
    const PictureResult<ImportedPicture> far = PictureImport().import({whole, false, true});

    REQUIRE(near);
    REQUIRE(far);
    REQUIRE(near->renditions.size() == 2);
    CHECK(near->renditions[0].isPng());
    CHECK(near->renditions[1].width == 3840);
    const QImage clear = QImage::fromData(near->renditions[0].bytes, "PNG");
    REQUIRE(clear.size() == QSize(2150, 500));
    CHECK(qAlpha(clear.pixel(500, 250)) == 0);
    CHECK(clear.pixel(1600, 250) == qRgb(0x80, 0x40, 0x20));
    CHECK_FALSE(QImage::fromData(far->renditions[0].bytes, "PNG").hasAlphaChannel());
}

TEST_CASE("A tall drawing is at most 3840 pixels high", "[media]")
{
    const Album album;
    const auto draw = [&](int width, int height) {
        const QString svg = u"<svg xmlns='http://www.w3.org/2000/svg' width='%1' height='%2'/>"_s;
        return album.write(u"a.svg"_s, svg.arg(width).arg(height).toUtf8());
    };

    CHECK(widthsOf(*PictureImport().import({draw(2160, 3840)}))
          == QList<int> {480, 960, 1920, 2160});
    CHECK(widthsOf(*PictureImport().import({draw(10, 1000)})) == QList<int> {38});
}

TEST_CASE("A photograph is made smaller, never larger", "[media]")
{
    const Album album;
    const PictureImport import;

    CHECK(widthsOf(*import.import({album.paint(u"small.png"_s, 300, 200), true}))
          == QList<int> {300});
    CHECK(widthsOf(*import.import({album.paint(u"middle.jpg"_s, 1000, 700), true}))
          == QList<int> {480, 960, 1000});
    CHECK(widthsOf(*import.import({album.paint(u"exact.png"_s, 960, 540), true}))
          == QList<int> {480, 960});
    CHECK(widthsOf(*import.import({album.paint(u"large.jpg"_s, 4800, 300), true}))
          == QList<int> {480, 960, 1920, 3840});
    CHECK(widthsOf(*import.import({album.paint(u"tall.png"_s, 400, 4800), true}))
          == QList<int> {320}); // 3840 px high is as much as a screen can show.
}

TEST_CASE("A photograph keeps its colours and its place", "[media]")
{
    const Album album;

    const PictureResult<ImportedPicture> picture
        = PictureImport().import({album.paint(u"halves.png"_s, 600, 400), true});

    REQUIRE(picture);
    const QImage image = QImage::fromData(picture->renditions.back().bytes);
    CHECK(isNear(image.pixel(100, 200), 200, 30, 30));
    CHECK(isNear(image.pixel(500, 200), 30, 30, 200));
}

TEST_CASE("A photograph in another colour space is converted to sRGB", "[media]")
{
    const Album album;
    for (const QColorSpace::NamedColorSpace space :
         {QColorSpace::SRgb, QColorSpace::DisplayP3, QColorSpace::AdobeRgb}) {
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(qRgb(150, 120, 90));
        image.setColorSpace(space);
        REQUIRE(image.save(album.path(u"a.png"_s)));
        image.convertToColorSpace(QColorSpace::SRgb);
        const QRgb expected = image.pixel(10, 10);

        const PictureResult<ImportedPicture> picture
            = PictureImport().import({album.path(u"a.png"_s), true});

        REQUIRE(picture);
        const QRgb pixel = QImage::fromData(picture->renditions[0].bytes).pixel(10, 10);
        CHECK(isNear(pixel, qRed(expected), qGreen(expected), qBlue(expected)));
    }
}

TEST_CASE("A photograph taken with the camera on its side is set upright", "[media]")
{
    const Album album;
    QByteArray bytes = bytesOf(album.paint(u"upright.jpg"_s, 600, 400));
    // An EXIF segment that says no more than "orientation 6": turn it right by a quarter.
    bytes.insert(2,
                 QByteArray::fromHex("ffe10022457869660000"
                                     "4d4d002a00000008"
                                     "0001011200030000000100060000"
                                     "00000000"));
    const QString path = album.write(u"side.jpg"_s, bytes);

    const PictureResult<ImportedPicture> picture = PictureImport().import({path, true});

    REQUIRE(picture);
    CHECK(picture->facts.width == 400);
    CHECK(picture->facts.height == 600);
    const QImage image = QImage::fromData(picture->renditions.back().bytes);
    REQUIRE(image.size() == QSize(400, 600));
    CHECK(isNear(image.pixel(200, 100), 200, 30, 30));
    CHECK(isNear(image.pixel(200, 500), 30, 30, 200));
    CHECK_FALSE(picture->renditions.back().bytes.contains("Exif"));
}

TEST_CASE("PNG, WebP and TIFF are read like JPEG", "[media]")
{
    const Album album;
    const PictureImport import;

    for (const QString &path : {album.paint(u"a.png"_s, 64, 48), album.paint(u"a.jpeg"_s, 64, 48),
                                album.paint(u"A.JPG"_s, 64, 48), pictureFixture(u"red.webp"_s),
                                pictureFixture(u"red.tiff"_s)}) {
        INFO(path.toStdString());
        const PictureResult<PictureFacts> facts = import.examine({path});
        REQUIRE(facts);
        CHECK(facts->width == 64);
        CHECK_FALSE(facts->isScalable);
        const PictureResult<ImportedPicture> picture = import.import({path});
        REQUIRE(widthsOf(*picture) == QList<int> {64});
        const QImage image = QImage::fromData(picture->renditions[0].bytes);
        CHECK(isNear(image.pixel(10, 10), 200, 30, 30));
    }
}

TEST_CASE("The same picture always gives the same bytes", "[media]")
{
    const Album album;
    const QString path = album.paint(u"a.jpg"_s, 2000, 1500);
    const PictureImport import;

    const PictureResult<ImportedPicture> one = import.import({path, true});
    const PictureResult<ImportedPicture> two = import.import({path, true});

    REQUIRE(one->renditions.size() == two->renditions.size());
    for (std::size_t i = 0; i < one->renditions.size(); ++i)
        CHECK((one->renditions[i].bytes == two->renditions[i].bytes));
}

TEST_CASE("Small renditions are as sharp as if each were made from the original", "[media]")
{
    const Album album;
    for (const QString &name : {u"a.png"_s, u"a.jpg"_s}) {
        const std::string path = album.path(name).toStdString();
        paint({.width = 4200, .height = 1000, .isGrainy = true}, path);

        const PictureResult<ImportedPicture> picture = PictureImport().import({album.path(name)});

        REQUIRE(picture);
        CHECK(picture->renditions.size() == 4);
        for (const EncodedPicture &rendition : picture->renditions) {
            const double made
                = sharpness(rendition.bytes.constData(), std::size_t(rendition.bytes.size()));
            INFO(rendition.width << " pixels of " << path);
            CHECK(made > 0.93 * sharpnessOfScaled(path, rendition.width));
            CHECK(made < 1.08 * sharpnessOfScaled(path, rendition.width));
        }
    }
}
