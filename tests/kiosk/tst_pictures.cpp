// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "loglines.h"
#include "packs.h"

#include "media/playback/packpictures.h"
#include "media/playback/picturedecoding.h"
#include "presentation/pictureprovider.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>

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

constexpr qint64 ample = 500'000'000;
constexpr Id<Picture> shore {1};
constexpr Id<Picture> cloud {2};

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

TEST_CASE("What a pack gives is decoded at the size it is shown at", "[pictures]")
{
    PackPictures pictures(seaAndSky(), ample);

    for (const QSize &wanted : {QSize(400, 300), QSize(1920, 1080), QSize(1080, 1100)}) {
        const QImage image = pictures.picture(shore, wanted);
        CAPTURE(wanted, image.size());
        CHECK(image.width() >= wanted.width());
        CHECK(image.height() >= wanted.height());
        CHECK((image.width() <= wanted.width() * 10 / 9
               || image.height() <= wanted.height() * 10 / 9));
    }
}

TEST_CASE("What is clear in a picture is clear when it is decoded", "[pictures]")
{
    QImage drawn(40, 20, QImage::Format_ARGB32);
    drawn.fill(Qt::transparent);
    drawn.setPixelColor(30, 10, QColor(200, 30, 30));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(drawn.save(&buffer, "PNG"));

    const QImage image = decoded({40, 20, bytes}, {40, 20});

    CHECK(image.format() == QImage::Format_ARGB32_Premultiplied);
    CHECK(qAlpha(image.pixel(10, 10)) == 0);
    CHECK(image.pixel(30, 10) == qRgb(200, 30, 30));
}

TEST_CASE("The same picture at the same size is decoded once", "[pictures]")
{
    PackPictures pictures(seaAndSky(), ample);

    const QImage first = pictures.picture(shore, {400, 300});
    const QImage second = pictures.picture(shore, {400, 300});
    const QImage other = pictures.picture(shore, {800, 600});

    CHECK(first.cacheKey() == second.cacheKey());
    CHECK(first.cacheKey() != other.cacheKey());
    CHECK(pictures.kept().bytes() == first.sizeInBytes() + other.sizeInBytes());
}

TEST_CASE("The cache keeps to its budget", "[pictures]")
{
    const qint64 one = PackPictures(seaAndSky(), ample).picture(shore, {960, 540}).sizeInBytes();
    REQUIRE(one > 0);
    PackPictures pictures(seaAndSky(), 2 * one);

    for (int width = 940; width <= 960; ++width) {
        CHECK_FALSE(pictures.picture(shore, {width, 100}).isNull());
        CHECK(pictures.kept().bytes() <= 2 * one);
    }

    CHECK(pictures.kept().bytes() > 0);
}

TEST_CASE("A picture larger than the whole budget is shown and not kept", "[pictures]")
{
    PackPictures pictures(seaAndSky(), 1000);

    CHECK_FALSE(pictures.picture(shore, {960, 540}).isNull());

    CHECK(pictures.kept().bytes() == 0);
}

TEST_CASE("A damaged picture is none, and the log says which", "[pictures]")
{
    const SpoiltPack spoilt;
    spoilt.spoilPictures();
    PackPictures pictures(spoilt.path(), ample);
    const LogLines log;

    CHECK(pictures.picture(cloud, {960, 540}).isNull());

    REQUIRE(log.starting(u"vitrine.media: "_s).size() == 1);
    CHECK(log.all().first()
          == u"vitrine.media: Picture 2 of \"%1\" cannot be decoded."_s.arg(spoilt.path()));
    CHECK(pictures.kept().bytes() == 0);
}

TEST_CASE("A picture the pack does not have is none, and the log says so", "[pictures]")
{
    PackPictures pictures(seaAndSky(), ample);
    const LogLines log;

    CHECK(pictures.picture(Id<Picture> {99}, {960, 540}).isNull());

    CHECK(log.starting(u"vitrine.media: Picture 99"_s).size() == 1);
}

TEST_CASE("A pack that has gone gives no pictures, and the log says why", "[pictures]")
{
    PackPictures pictures(u"/nowhere/none.vitrine"_s, ample);
    const LogLines log;

    CHECK(pictures.picture(shore, {960, 540}).isNull());

    CHECK(log.starting(u"vitrine.media: \"There is no file /nowhere/none.vitrine."_s).size() == 1);
}

TEST_CASE("Many threads may ask for pictures at once", "[pictures]")
{
    PackPictures pictures(seaAndSky(), ample);
    std::atomic<int> decoded = 0;
    QThreadPool threads;
    threads.setMaxThreadCount(8);

    for (int task = 0; task < 64; ++task)
        threads.start([&, task] {
            const QImage image = pictures.picture(task % 2 ? shore : cloud, {200 + task % 7, 100});
            decoded += image.isNull() ? 0 : 1;
        });
    threads.waitForDone();

    CHECK(decoded == 64);
}

TEST_CASE("QML gets a picture by its address, in its own time", "[pictures]")
{
    PictureProvider provider(seaAndSky(), ample);
    const auto answer = [&](const QString &id) {
        std::unique_ptr<QQuickImageResponse> response(
            provider.requestImageResponse(id, {400, 300}));
        QSignalSpy finished(response.get(), &QQuickImageResponse::finished);
        REQUIRE(eventually([&] { return !finished.isEmpty(); }));
        return response;
    };

    const auto found = answer(u"1"_s);
    CHECK(found->errorString().isEmpty());
    const std::unique_ptr<QQuickTextureFactory> texture(found->textureFactory());
    CHECK(texture->textureSize().width() >= 400);
    CHECK(answer(u"99"_s)->errorString() == u"The picture cannot be read."_s);
    CHECK(answer(u"nonsense"_s)->errorString() == u"The picture cannot be read."_s);
}

TEST_CASE("A closed provider waits for what is under way and decodes nothing more", "[pictures]")
{
    PictureProvider provider(seaAndSky(), ample);
    std::vector<std::unique_ptr<QQuickImageResponse>> responses;
    for (int number = 0; number < 10; ++number)
        responses.emplace_back(provider.requestImageResponse(u"1"_s, {3000 + number, 100}));

    provider.close();
    const auto decoded = [&] {
        return std::count_if(responses.begin(), responses.end(), [](const auto &response) {
            return response->errorString().isEmpty();
        });
    };
    const auto before = decoded();
    responses.emplace_back(provider.requestImageResponse(u"1"_s, {300, 100}));
    QSignalSpy finished(responses.back().get(), &QQuickImageResponse::finished);

    CHECK(eventually([&] { return !finished.isEmpty(); }));
    CHECK(decoded() == before);
    CHECK(before < 10);
}

TEST_CASE("A picture nobody waits for any more is finished all the same", "[pictures]")
{
    PictureProvider provider(seaAndSky(), ample);
    std::vector<std::unique_ptr<QQuickImageResponse>> responses;
    int finished = 0;

    for (int number = 0; number < 20; ++number) {
        responses.emplace_back(provider.requestImageResponse(u"1"_s, {300 + number, 100}));
        QObject::connect(
            responses.back().get(), &QQuickImageResponse::finished, responses.back().get(),
            [&] { ++finished; }, Qt::QueuedConnection);
        responses.back()->cancel();
    }

    // Those that had finished before anybody listened are counted by what they hold.
    CHECK(eventually([&] { return finished > 0; }));
    CHECK(responses.back()->errorString() == u"The picture cannot be read."_s);
}
