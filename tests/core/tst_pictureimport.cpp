// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "testexhibition.h"

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

namespace {

/// Pictures made for one test.
class Album
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path(name);
    }

    /// Left half red, right half blue.
    QString paint(const QString &name, int width, int height) const
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(qRgb(200, 30, 30));
        for (int y = 0; y < height; ++y)
            for (int x = width / 2; x < width; ++x)
                image.setPixel(x, y, qRgb(30, 30, 200));
        REQUIRE(image.save(path(name), nullptr, 95));
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

QString fixture(const QString &name)
{
    return fixtures() + u"/pictures/"_s + name;
}

QString refusalOf(const QString &path)
{
    const PictureImport import;
    const PictureResult<PictureFacts> examined = import.examine({path});
    const PictureResult<ImportedPicture> imported = import.import({path});
    REQUIRE_FALSE(examined);
    REQUIRE_FALSE(imported);
    CHECK(examined.error().sentence == imported.error().sentence);
    return examined.error().sentence + u' ' + examined.error().remedy;
}

bool isNear(QRgb colour, int red, int green, int blue)
{
    return std::abs(qRed(colour) - red) < 5 && std::abs(qGreen(colour) - green) < 5
        && std::abs(qBlue(colour) - blue) < 5;
}

QList<int> widthsOf(const ImportedPicture &picture)
{
    QList<int> widths;
    for (const EncodedPicture &rendition : picture.renditions) {
        const QImage image = QImage::fromData(rendition.bytes, "JPEG");
        CHECK(image.width() == rendition.width);
        CHECK(image.height() == rendition.height);
        widths.append(rendition.width);
    }
    return widths;
}

} // namespace

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

    for (const QString &path :
         {album.paint(u"a.png"_s, 64, 48), album.paint(u"a.jpeg"_s, 64, 48),
          album.paint(u"A.JPG"_s, 64, 48), fixture(u"red.webp"_s), fixture(u"red.tiff"_s)}) {
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

TEST_CASE("A picture that cannot be used says why", "[media]")
{
    const Album album;

    CHECK(refusalOf(album.path(u"none.jpg"_s)) == u"is not there. Copy it there again."_s);
    CHECK(refusalOf(album.write(u"empty.jpg"_s, {})) == u"is empty. Copy it there again."_s);
    CHECK(refusalOf(album.write(u"text.jpg"_s, "This is not a picture."))
          == u"is not a picture that can be read here. Save it as SVG, JPEG, PNG, WebP or TIFF."_s);
    CHECK(refusalOf(album.path({})) == u"is a folder. Write the path of the picture in it."_s);

    album.paint(u"really.png"_s, 10, 10);
    REQUIRE(QFile::rename(album.path(u"really.png"_s), album.path(u"wrong.jpg"_s)));
    CHECK(
        refusalOf(album.path(u"wrong.jpg"_s))
        == u"is a PNG picture, but its name ends in .jpg. Rename it so that it ends in .png, here and in this file."_s);
}

TEST_CASE("A picture that is cut short or spoiled is found", "[media]")
{
    const Album album;
    for (const QString &path : {album.paint(u"a.jpg"_s, 400, 300),
                                album.paint(u"a.png"_s, 400, 300), fixture(u"red.webp"_s)}) {
        INFO(path.toStdString());
        const QByteArray bytes = bytesOf(path);
        const QString half = album.write(QFileInfo(path).fileName(), bytes.left(bytes.size() / 2));
        CHECK(refusalOf(half).startsWith(u"is damaged or cut short ("_s));
    }
    CHECK(refusalOf(album.write(u"a.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect"))
              .startsWith(u"is damaged or cut short ("_s));
}

TEST_CASE("A picture of more than 1200 megapixels is refused unread", "[media]")
{
    const Album album;
    // The header of a PNG of 40000 × 40000 pixels, and nothing else that would have to be read.
    const QByteArray header
        = QByteArray::fromHex("89504e470d0a1a0a"
                              "0000000d4948445200009c4000009c400802000000de6e9952"
                              "0000ffff49444154");

    CHECK(
        refusalOf(album.write(u"huge.png"_s, header))
        == u"has 1600 megapixels; at most 1200 can be read. Save a smaller copy; a 4K screen shows 8 megapixels."_s);
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
