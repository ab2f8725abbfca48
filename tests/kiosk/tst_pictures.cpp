// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "loglines.h"
#include "packs.h"

#include "media/playback/decodedpictures.h"
#include "media/playback/packpictures.h"
#include "media/playback/picturedecoding.h"

#include <QBuffer>
#include <QColorSpace>
#include <QPainter>
#include <QThreadPool>

#include <atomic>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace Catch {

template <>
struct StringMaker<QSize> {
    static std::string convert(const QSize &size)
    {
        return std::to_string(size.width()) + 'x' + std::to_string(size.height());
    }
};

} // namespace Catch

namespace {

constexpr Id<Picture> shore {1};
constexpr Id<Picture> cloud {2};
const std::atomic<bool> never = false;

QImage decodedFrom(const PictureOrigin &origin, const PictureWanted &wanted)
{
    return origin.decode(wanted, PixelLedger(), never);
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, format, 95));
    return bytes;
}

/// Red on its left, blue on its right.
QImage redAndBlue(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(size.width() / 2, 0, size.width(), size.height(), Qt::blue);
    return image;
}

/// A JPEG file with an EXIF structure that says how it lies, 1 … 8.
QByteArray lying(const QImage &image, char orientation)
{
    const QByteArray tiff = QByteArray("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19)
        + orientation + QByteArray("\0\0\0\0\0\0", 6);
    QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    const int length = int(exif.size()) + 2;
    exif.prepend(QByteArray("\xff\xe1") + char(length >> 8) + char(length & 0xff));
    return encoded(image, "JPEG").insert(2, exif);
}

} // namespace

TEST_CASE("A picture just covers what it is asked for", "[pictures]")
{
    CHECK(coveringSize({3840, 2160}, {1920, 1080}) == QSize(1920, 1080));
    CHECK(coveringSize({3840, 2160}, {1080, 1080}) == QSize(1920, 1080));
    CHECK(coveringSize({3840, 2160}, {1000, 100}) == QSize(1000, 563));
    CHECK(coveringSize({1000, 3000}, {500, 500}) == QSize(500, 1500));
    CHECK(coveringSize({3840, 2160}, {0, 540}) == QSize(960, 540));
}

TEST_CASE("A picture is never enlarged, and never vanishes", "[pictures]")
{
    CHECK(coveringSize({960, 540}, {1920, 1080}) == QSize(960, 540));
    CHECK(coveringSize({960, 540}, {}) == QSize(960, 540));
    CHECK(coveringSize({960, 540}, {-5, -5}) == QSize(960, 540));
    CHECK(coveringSize({4000, 1}, {10, 0}) == QSize(10, 1));
    CHECK(coveringSize({}, {10, 10}).isEmpty());
}

TEST_CASE("A picture just fits where it is shown whole", "[pictures]")
{
    CHECK(fittingSize({4000, 3000}, {1920, 1080}) == QSize(1440, 1080));
    CHECK(fittingSize({3000, 4000}, {1920, 1080}) == QSize(810, 1080));
    CHECK(fittingSize({400, 300}, {1920, 1080}) == QSize(400, 300));
    CHECK(fittingSize({}, {10, 10}).isEmpty());
}

TEST_CASE("What a pack gives is decoded at exactly the size it is shown at", "[pictures]")
{
    const PackPictures pictures(seaAndSky());

    for (const QSize &wanted : {QSize(400, 300), QSize(1920, 1080), QSize(1080, 1100)}) {
        const PictureWanted covering {.picture = shore, .size = wanted};
        const PictureWanted fitting {.picture = shore, .size = wanted, .whole = true};
        CAPTURE(wanted);
        CHECK(decodedFrom(pictures, covering).size() == coveringSize({3840, 2160}, wanted));
        CHECK(decodedFrom(pictures, fitting).size() == fittingSize({3840, 2160}, wanted));
    }
}

TEST_CASE("A picture is there small within a moment", "[pictures]")
{
    const PackPictures pictures(seaAndSky());

    CHECK(pictures.preview(shore, PixelLedger()).width() == 480);
    CHECK(pictures.size(shore) == QSize(3840, 2160));
}

TEST_CASE("What is clear in a picture is clear when it is decoded", "[pictures]")
{
    QImage drawn(40, 20, QImage::Format_ARGB32);
    drawn.fill(Qt::transparent);
    drawn.setPixelColor(30, 10, QColor(200, 30, 30));

    const QImage image = decoded(encoded(drawn, "PNG"), {.size = {40, 20}}, Trust::Rendition,
                                 PixelLedger(), never);

    CHECK(image.format() == QImage::Format_ARGB32_Premultiplied);
    CHECK(qAlpha(image.pixel(10, 10)) == 0);
    CHECK(image.pixel(30, 10) == qRgb(200, 30, 30));
}

TEST_CASE("A photograph is shown upright, however it lies in its file", "[pictures]")
{
    const QImage upright = redAndBlue({320, 160});
    const auto shown = [&](char orientation) {
        return decoded(lying(upright, orientation), {.size = {80, 80}}, Trust::Photograph,
                       PixelLedger(), never);
    };
    const auto isRed = [](QRgb pixel) { return qRed(pixel) > 200 && qBlue(pixel) < 60; };

    CHECK(shown(1).size() == QSize(160, 80));
    CHECK(isRed(shown(1).pixel(10, 40)));
    CHECK(isRed(shown(2).pixel(150, 40)));
    CHECK(isRed(shown(3).pixel(150, 40)));
    CHECK(isRed(shown(4).pixel(10, 40)));
    CHECK(shown(6).size() == QSize(80, 160));
    CHECK(isRed(shown(5).pixel(40, 10)));
    CHECK(isRed(shown(6).pixel(40, 10)));
    CHECK(isRed(shown(7).pixel(40, 150)));
    CHECK(isRed(shown(8).pixel(40, 150)));
}

TEST_CASE("A photograph's own colours become those of the screen", "[pictures]")
{
    QImage wide(64, 64, QImage::Format_RGB32);
    wide.fill(QColor(180, 60, 60));
    wide.setColorSpace(QColorSpace::DisplayP3);

    const QImage image = decoded(encoded(wide, "JPEG"), {.size = {64, 64}}, Trust::Photograph,
                                 PixelLedger(), never);

    // A red of Display P3 is a stronger red in sRGB.
    REQUIRE_FALSE(image.isNull());
    CHECK(qRed(image.pixel(32, 32)) > 186);
    CHECK(qGreen(image.pixel(32, 32)) < 57);
}

TEST_CASE("A picture that is cut short is none, and not grey at its end", "[pictures]")
{
    const QByteArray bytes = encoded(redAndBlue({640, 480}), "JPEG");

    for (const double part : {0.01, 0.3, 0.7, 0.95}) {
        const QByteArray cut = bytes.left(qsizetype(double(bytes.size()) * part));
        CAPTURE(part);
        CHECK(decoded(cut, {.size = {640, 480}}, Trust::Rendition, PixelLedger(), never).isNull());
    }
    CHECK_FALSE(
        decoded(bytes, {.size = {640, 480}}, Trust::Rendition, PixelLedger(), never).isNull());
}

TEST_CASE("A picture nobody wants any more is not decoded to its end", "[pictures]")
{
    const std::atomic<bool> cancelled = true;

    CHECK(PackPictures(seaAndSky()).decode({.picture = shore}, PixelLedger(), cancelled).isNull());
}

TEST_CASE("Every pixel that is alive is counted, and no other", "[pictures]")
{
    const PixelLedger ledger;
    {
        const QImage first = ledger.image({100, 10}, QImage::Format_RGB32);
        const QImage same = first;
        CHECK(ledger.bytes() == 4000);
        const QImage second = ledger.counted(QImage(50, 10, QImage::Format_RGB32));
        CHECK(ledger.bytes() == 6000);
        const PixelLedger::Share texture = ledger.share(1000);
        CHECK(ledger.bytes() == 7000);
    }
    CHECK(ledger.bytes() == 0);
    CHECK(ledger.peak() == 7000);
}

TEST_CASE("What is kept decoded keeps all pixels within the budget", "[pictures]")
{
    const PixelLedger ledger;
    DecodedPictures kept(ledger, 10'000);
    const auto wanted = [](int number) { return PictureWanted {.picture = {number}}; };

    const QImage onScreen = ledger.image({100, 10}, QImage::Format_RGB32);
    for (int number = 1; number <= 20; ++number) {
        kept.makeRoomFor(2000);
        kept.keep(wanted(number), ledger.image({50, 10}, QImage::Format_RGB32));
        CHECK(ledger.bytes() <= 10'000);
    }

    CHECK(kept.count() == 3);
    CHECK_FALSE(kept.find(wanted(20)).isNull());
    CHECK(kept.find(wanted(17)).isNull());
    kept.setBudget(5000);
    CHECK(kept.count() == 0);
    CHECK(ledger.bytes() == onScreen.sizeInBytes());
}

TEST_CASE("A picture larger than the whole budget is shown and not kept", "[pictures]")
{
    const PixelLedger ledger;
    DecodedPictures kept(ledger, 1000);

    kept.keep({.picture = shore}, ledger.image({100, 10}, QImage::Format_RGB32));

    CHECK(kept.count() == 0);
    CHECK(ledger.bytes() == 0);
}

TEST_CASE("A damaged picture is none, and the log says which", "[pictures]")
{
    const SpoiltPack spoilt;
    spoilt.spoilPictures();
    const PackPictures pictures(spoilt.path());
    const LogLines log;

    CHECK(decodedFrom(pictures, {.picture = cloud, .size = {960, 540}}).isNull());

    REQUIRE(log.starting(u"vitrine.media: "_s).size() == 1);
    CHECK(log.all().first()
          == u"vitrine.media: Picture 2 of \"%1\" cannot be decoded."_s.arg(spoilt.path()));
}

TEST_CASE("A picture the pack does not have is none, and the log says so", "[pictures]")
{
    const PackPictures pictures(seaAndSky());
    const LogLines log;

    CHECK(decodedFrom(pictures, {.picture = {99}, .size = {960, 540}}).isNull());

    CHECK(log.starting(u"vitrine.media: Picture 99"_s).size() == 1);
}

TEST_CASE("A pack that has gone gives no pictures, and the log says why", "[pictures]")
{
    const PackPictures pictures(u"/nowhere/none.vitrine"_s);
    const LogLines log;

    CHECK(decodedFrom(pictures, {.picture = shore, .size = {960, 540}}).isNull());

    CHECK(log.starting(u"vitrine.media: \"There is no file /nowhere/none.vitrine."_s).size() == 1);
}

TEST_CASE("Many threads may ask for pictures at once", "[pictures]")
{
    const PackPictures pictures(seaAndSky());
    std::atomic<int> decoded = 0;
    QThreadPool threads;
    threads.setMaxThreadCount(8);

    for (int task = 0; task < 64; ++task)
        threads.start([&, task] {
            const QImage image = decodedFrom(
                pictures, {.picture = task % 2 ? shore : cloud, .size = {200 + task % 7, 100}});
            decoded += image.isNull() ? 0 : 1;
        });
    threads.waitForDone();

    CHECK(decoded == 64);
}
