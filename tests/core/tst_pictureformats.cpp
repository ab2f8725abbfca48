// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "album.h"
#include "vipspainting.h"

#include <QtEndian>

using namespace vitrine;
using namespace Qt::StringLiterals;
using Kind = VipsPainting::Kind;

namespace {

QString painted(const Album &album, const QString &name, const VipsPainting &painting,
                const QString &options = {})
{
    paint(painting, (album.path(name) + options).toStdString());
    return album.path(name);
}

QImage imported(const QString &path)
{
    return shown(PictureImport().import({path, true}));
}

/// A JPEG with the profile in the segment that is made for it: libvips writes no broken ones.
QString withProfile(const Album &album, const std::string &profile)
{
    QByteArray segment = QByteArray::fromHex("ffe20000") + QByteArray("ICC_PROFILE\0\1\1", 14)
        + QByteArray::fromStdString(profile);
    qToBigEndian(quint16(segment.size() - 2), segment.data() + 2);
    QByteArray bytes = bytesOf(painted(album, u"plain.jpg"_s, {}));
    return album.write(u"a.jpg"_s, bytes.insert(2, segment));
}

/// A page of 96 × 72 points: its left half red, its right half white.
constexpr const char *page = R"(%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 96 72]/Contents 4 0 R>>endobj
4 0 obj<</Length 27>>stream
1 0 0 rg
0 0 48 72 re f
endstream endobj
trailer<</Root 1 0 R>>
)";

} // namespace

TEST_CASE("Every usual format is read, by each of its endings", "[media]")
{
    const Album album;
    const QList<QStringList> formats {{u"jpg"_s, u"jpeg"_s, u"jpe"_s, u"jfif"_s},
                                      {u"png"_s},
                                      {u"webp"_s},
                                      {u"tif"_s, u"tiff"_s},
                                      {u"gif"_s},
                                      {u"avif"_s},
                                      {u"heic"_s, u"heif"_s, u"hif"_s},
                                      {u"jxl"_s},
                                      {u"jp2"_s, u"j2k"_s, u"jpx"_s}};
    for (const QStringList &endings : formats) {
        const QString first = painted(album, u"first."_s + endings.first(), {.width = 128});
        for (const QString &ending : endings) {
            INFO(ending.toStdString());
            CHECK(PictureImport::endings().contains(ending));
            const QString path = album.write(u"a."_s + ending.toUpper(), bytesOf(first));
            const PictureResult<PictureFacts> facts = PictureImport().examine({path});
            REQUIRE(facts);
            CHECK(facts->width == 128);
            CHECK(facts->height == 48);
            CHECK_FALSE(facts->isScalable);
            CHECK(facts->remarks.empty());
            const QImage image = imported(path);
            const QRgb left = image.pixel(30, 20);
            CHECK(isNear(left, 200, 30, 30));
            CHECK(isNear(image.pixel(100, 20), 30, 30, 200));
        }
    }
}

TEST_CASE("A packed drawing is read like a plain one", "[media]")
{
    const Album album;
    const QString path = album.write(
        u"a.svgz"_s,
        QByteArray::fromHex(
            "1f8b080000000000020375cc5b0a80201040d1adc8f4df684544386ea64c057b9043d3f2ab05f47d0fd7"
            "962ba87bcd5b2188ccc7882822b5b4f57e066cb4d6f80a5092668e047d072afa1422137403387bfa897f"
            "a25a52ce04d534186f3ca0b3dfca3d76a420ca72000000"));

    const PictureResult<ImportedPicture> picture = PictureImport().import({path});

    CHECK(isNear(shown(picture).pixel(3000, 2000), 200, 30, 30));
    CHECK(picture->facts.isScalable);
}

TEST_CASE("A page of a PDF is as sharp as a drawing, on white paper", "[media]")
{
    const Album album;

    const PictureResult<ImportedPicture> picture
        = PictureImport().import({album.write(u"plan.pdf"_s, page)});

    REQUIRE(picture);
    CHECK(picture->facts.width == 96);
    CHECK(picture->facts.isScalable);
    CHECK(widthsOf(*picture) == QList<int> {480, 960, 1920, 3840});
    CHECK(picture->tiles == nullptr);
    const QImage image = shown(picture);
    CHECK(isNear(image.pixel(1917, 1000), 255, 0, 0));
    CHECK(isNear(image.pixel(1922, 1000), 255, 255, 255));
}

TEST_CASE("Sixteen bits, floating point, Lab and further channels come out as painted", "[media]")
{
    const Album album;
    for (const auto &[name, kind] : std::map<QString, Kind> {{u"16.tif"_s, Kind::Colour16},
                                                             {u"16.png"_s, Kind::Colour16},
                                                             {u"float.tif"_s, Kind::Float},
                                                             {u"32.tif"_s, Kind::Colour32},
                                                             {u"lab.tif"_s, Kind::Lab},
                                                             {u"six.tif"_s, Kind::Six}}) {
        INFO(name.toStdString());
        const QImage image = imported(painted(album, name, {.kind = kind}));
        CHECK(isNear(image.pixel(10, 10), 200, 30, 30));
        CHECK(isNear(image.pixel(50, 10), 30, 30, 200));
    }
}

TEST_CASE("Grey stays as grey as it is", "[media]")
{
    const Album album;
    for (const QString &name : {u"grey.tif"_s, u"grey.png"_s, u"grey.jpg"_s, u"grey.jp2"_s}) {
        INFO(name.toStdString());
        const QImage image = imported(painted(album, name, {.kind = Kind::Grey}));
        CHECK(isNear(image.pixel(10, 10), 100, 100, 100));
        CHECK(isNear(image.pixel(50, 10), 200, 200, 200));
    }
    for (const QString &name : {u"grey16.tif"_s, u"grey16.png"_s})
        CHECK(isNear(imported(painted(album, name, {.kind = Kind::Grey16})).pixel(50, 10), 200, 200,
                     200));
    // Floating point is light, not paint: 200 of 255 as light looks brighter.
    CHECK(isNear(imported(painted(album, u"f.tif"_s, {.kind = Kind::GreyFloat})).pixel(50, 10), 228,
                 228, 228));
}

TEST_CASE("Printing colours become a screen's", "[media]")
{
    const Album album;
    for (const QString &name : {u"print.tif"_s, u"print.jpg"_s}) {
        const QImage image = imported(painted(album, name, {.kind = Kind::Print}));
        INFO(name.toStdString());
        CHECK(qRed(image.pixel(10, 10)) > 150);
        CHECK(qGreen(image.pixel(10, 10)) < 90);
        CHECK(qBlue(image.pixel(50, 10)) > 90);
        CHECK(qRed(image.pixel(50, 10)) < 90);
    }
}

TEST_CASE("What is clear shows the dark ground, in every depth", "[media]")
{
    const Album album;
    for (const auto &[name, kind] : std::map<QString, Kind> {{u"a.png"_s, Kind::Clear},
                                                             {u"a.webp"_s, Kind::Clear},
                                                             {u"a.tif"_s, Kind::Clear},
                                                             {u"a.gif"_s, Kind::Clear},
                                                             {u"a.avif"_s, Kind::Clear},
                                                             {u"a16.png"_s, Kind::Clear16},
                                                             {u"a16.tif"_s, Kind::Clear16}}) {
        INFO(name.toStdString());
        const QImage image = imported(painted(album, name, {.kind = kind}));
        CHECK(isNear(image.pixel(10, 10), 200, 30, 30));
        CHECK(isNear(image.pixel(50, 10), 0x12, 0x0d, 0x10));
    }
}

TEST_CASE("Of several pages or frames the first is shown", "[media]")
{
    const Album album;
    for (const QString &name : {u"pages.tif"_s, u"frames.gif"_s, u"frames.webp"_s}) {
        const QImage image = imported(painted(album, name, {.pages = 3}));
        INFO(name.toStdString());
        CHECK(image.height() == 48);
        CHECK(isNear(image.pixel(10, 10), 200, 30, 30));
    }
}

TEST_CASE("A picture on its side is set upright in every format that knows of it", "[media]")
{
    const Album album;
    for (const QString &name : {u"side.jpg"_s, u"side.tif"_s, u"side.webp"_s}) {
        INFO(name.toStdString());
        const QImage image = imported(painted(album, name, {.orientation = 6}));
        REQUIRE(image.size() == QSize(48, 64));
        CHECK(isNear(image.pixel(20, 10), 200, 30, 30));
        CHECK(isNear(image.pixel(20, 50), 30, 30, 200));
    }
    const QImage overturned = imported(painted(album, u"over.jpg"_s, {.orientation = 3}));
    CHECK(isNear(overturned.pixel(10, 10), 30, 30, 200));
}

TEST_CASE("A picture in sRGB keeps its colours exactly, with or without a profile", "[media]")
{
    const Album album;
    for (const std::string &profile : {std::string(), colourProfile("srgb")}) {
        const QString path = painted(album, u"a.png"_s, {.profile = profile});
        const PictureResult<ImportedPicture> picture = PictureImport().import({path, false, true});
        const QImage layer = QImage::fromData(picture->renditions.back().bytes);
        CHECK(layer.pixel(10, 10) == qRgb(200, 30, 30));
    }
    CHECK(
        qRed(
            imported(painted(album, u"wide.tif"_s, {.profile = colourProfile("p3")})).pixel(10, 10))
        > 210);
}

TEST_CASE("A broken colour profile costs a remark, not the picture", "[media]")
{
    const Album album;
    std::string hollow = colourProfile("p3");
    hollow.replace(132, hollow.size() - 132, hollow.size() - 132, '\x55');
    for (const std::string &profile : {std::string("this is no profile"), hollow})
        for (const QString &name : {u"a.jpg"_s, u"a.tif"_s}) {
            INFO(name.toStdString());
            const QString path = name.endsWith(".jpg"_L1)
                ? withProfile(album, profile)
                : painted(album, name, {.profile = profile});
            CHECK(
                remarksOn(path)
                == QStringList {
                    u"has a damaged colour profile; its colours are taken as sRGB. See that its colours are right, and save it again."_s});
            CHECK(isNear(imported(path).pixel(10, 10), 200, 30, 30));
        }
}

TEST_CASE("Broken camera notes cost a remark, not the picture", "[media]")
{
    const Album album;
    const QByteArray whole = bytesOf(album.paint(u"whole.jpg"_s, 600, 400));
    for (const char *exif :
         {"ffe100084578696600", // cut short
          "ffe100224578696600004d4d002affffff00000101120003000000010006000000000000",
          "ffe100224578696600005858002a00000008000101120003000000010006000000000000"}) {
        QByteArray bytes = whole;
        bytes.insert(2, QByteArray::fromHex(exif));
        const QString path = album.write(u"a.jpg"_s, bytes);
        INFO(exif);
        CHECK(
            remarksOn(path)
            == QStringList {
                u"has damaged camera notes (EXIF); it is shown as it is stored. See that it is upright, and save it again."_s});
        CHECK(imported(path).size() == QSize(600, 400));
    }
    CHECK(remarksOn(painted(album, u"good.jpg"_s, {.orientation = 6})).isEmpty());
}
