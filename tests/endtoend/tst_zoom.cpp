// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"
#include "shownitems.h"
#include "stagedplayer.h"

#include "content/exhibition.h"
#include "pictures/tiledpicture.h"

#include <QBuffer>

#include <cmath>
#include <memory>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr TilePyramid tiles {.size = {1920, 1080}, .tileSide = 64, .levels = 3};

QColor colourOf(const TileAddress &tile)
{
    return QColor::fromHsv((tile.row * 77 + tile.column * 41) % 360, 200, 250 - 60 * tile.level);
}

QString jpegOf(const TileAddress &tile)
{
    QImage image(ZoomViewport::sizeOf(tiles, tile), QImage::Format_RGB32);
    image.fill(colourOf(tile));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, "JPEG", 95));
    return QString::fromLatin1(bytes.toHex());
}

/// Sea and Sky, in which picture 1 has small tiles, each in a colour of its own.
class TiledPack
{
public:
    TiledPack()
    {
        QString sql
            = u"UPDATE picture SET width = 1920, height = 1080 WHERE id = 1; INSERT INTO pyramid VALUES (1, 64, 3);"_s;
        for (int level = 0; level < tiles.levels; ++level)
            for (int row = 0; row < tiles.tiles(level).height(); ++row)
                for (int column = 0; column < tiles.tiles(level).width(); ++column)
                    sql += u"INSERT INTO tile VALUES (NULL, 1, %1, %2, %3, zeroblob(32), x'%4');"_s
                               .arg(level)
                               .arg(row)
                               .arg(column)
                               .arg(jpegOf({level, row, column}));
        m_pack.execute((u"BEGIN;"_s + sql + u"COMMIT;"_s).toUtf8().constData());
    }
    [[nodiscard]] QString path() const { return m_pack.path(); }

private:
    SpoiltPack m_pack = {};
};

bool isNear(QRgb one, const QColor &other)
{
    return std::abs(qRed(one) - other.red()) + std::abs(qGreen(one) - other.green())
        + std::abs(qBlue(one) - other.blue())
        <= 12;
}

/// A visitor who looks at the first slide whose picture is picture 1.
class Looker : public StagedPlayer
{
public:
    explicit Looker(const QString &pack) : StagedPlayer(pack, {.locale = u"en"_s})
    {
        REQUIRE(visit().open(u"sea/tides"_s));
        REQUIRE(eventually([this] { return isSettled(); }));
    }
    TiledPicture *picture()
    {
        for (QQuickItem *item : shownItems(*window().contentItem()))
            if (auto *const found = qobject_cast<TiledPicture *>(item))
                return found;
        return nullptr;
    }
    bool isSharp() { return picture() && picture()->isSharp(); }
};

} // namespace

TEST_CASE("A visitor looks closer, and sees the tiles of the picture, never what is behind it",
          "[zoom]")
{
    const TiledPack pack;
    Looker looker(pack.path());
    looker.touch(u"Look closer"_s);
    REQUIRE(eventually([&] { return looker.isSharp(); }));
    TiledPicture &picture = *looker.picture();

    for (int press = 0; press < 3; ++press) {
        looker.touch(u"Larger picture"_s);
        REQUIRE(eventually([&] { return picture.isSharp(); }));
    }
    picture.setZoom(1);
    picture.setCentre({0.4, 0.6});
    REQUIRE(eventually([&] { return picture.isSharp(); }));

    const QImage frame = looker.window().grabWindow();
    const QRectF place = picture.place().translated(sceneRect(picture).topLeft());
    int looked = 0;
    for (int row = 0; row < tiles.tiles(0).height(); ++row)
        for (int column = 0; column < tiles.tiles(0).width(); ++column) {
            const QPointF middle = place.topLeft()
                + QPointF(column + 0.5, std::min(row + 0.5, 16.4)) * 64 * picture.magnification();
            if (!sceneRect(picture).adjusted(2, 2, -300, -2).contains(middle))
                continue;
            CHECK(isNear(frame.pixel(middle.toPoint()), colourOf({0, row, column})));
            ++looked;
        }
    CHECK(looked >= 12);
}

TEST_CASE("While a visitor wanders over a picture, the ground never shows in it", "[zoom]")
{
    const TiledPack pack;
    Looker looker(pack.path());
    looker.touch(u"Look closer"_s);
    REQUIRE(eventually([&] { return looker.isSharp(); }));
    TiledPicture &picture = *looker.picture();
    // The ground is at the edge of the bar below the picture.
    const QRect area = sceneRect(picture).toRect();
    const QRgb ground = looker.window().grabWindow().pixel(2, area.bottom() + 3);

    for (int step = 0; step < 40; ++step) {
        if (step < 16)
            picture.zoomAt(500, 200, 1.12);
        else if (step < 30)
            picture.panBy(-45, step % 3 * 30 - 30);
        else
            picture.zoomAt(300, 100, 0.86);
        QCoreApplication::processEvents();
        const QImage frame = looker.window().grabWindow();
        const QRect inside = picture.place().translated(area.topLeft()).toRect() & area;
        int shown = 0;
        for (int y = inside.top(); y <= inside.bottom(); y += 2)
            for (int x = inside.left(); x <= inside.right() - 300; x += 2)
                shown += frame.pixel(x, y) == ground ? 1 : 0;
        INFO(step);
        CHECK(shown == 0);
    }
}

TEST_CASE("Two taps on the picture of a slide look closer; a swipe still leads on", "[zoom]")
{
    Looker looker(seaAndSky());
    const QPointF place(1000, 200);
    looker.finger().tap(place);
    looker.finger().tap(place);
    REQUIRE(eventually([&] { return looker.visit().zoomShown() && looker.isSharp(); }));

    looker.touch(u"Close"_s);
    CHECK_FALSE(looker.visit().zoomShown());
    looker.finger().swipe({1000, 300}, {300, 300});
    CHECK(eventually([&] { return looker.visit().position() == 1; }));
    CHECK_FALSE(looker.visit().zoomShown());
}

TEST_CASE("Two taps on the words of a slide do nothing", "[zoom]")
{
    Looker looker(seaAndSky());
    const QPointF words = sceneRect(*component(looker.window(), u"SlideLabel"_s)).center();
    looker.finger().tap(words);
    looker.finger().tap(words);
    QCoreApplication::processEvents();
    CHECK_FALSE(looker.visit().zoomShown());
}

TEST_CASE("Two fingers on the picture of a slide look closer", "[zoom]")
{
    Looker looker(seaAndSky());
    const std::unique_ptr<QPointingDevice> glass(QTest::createTouchDevice());
    QTest::QTouchEventSequence touch = QTest::touchEvent(&looker.window(), glass.get(), false);
    const auto fingers = [](int apart) {
        return std::pair(QPoint(900 - apart / 2, 250), QPoint(900 + apart / 2, 250));
    };
    touch.press(1, fingers(100).first).press(2, fingers(100).second).commit();
    for (int apart = 100; apart <= 300; apart += 10)
        touch.move(1, fingers(apart).first).move(2, fingers(apart).second).commit();
    touch.release(1, fingers(300).first).release(2, fingers(300).second).commit();

    CHECK(eventually([&] { return looker.visit().zoomShown(); }));
    CHECK(looker.visit().position() == 0);
}

TEST_CASE("Two fingers that do not part leave the slide, and the next swipe leads on", "[zoom]")
{
    Looker looker(seaAndSky());
    const std::unique_ptr<QPointingDevice> glass(QTest::createTouchDevice());
    {
        QTest::QTouchEventSequence touch = QTest::touchEvent(&looker.window(), glass.get(), false);
        touch.press(1, QPoint(900, 250)).commit();
        touch.stationary(1).press(2, QPoint(1100, 250)).commit();
        for (int x = 1100; x > 1000; x -= 10)
            touch.stationary(1).move(2, QPoint(x, 250)).commit();
        touch.stationary(1).release(2, QPoint(1010, 250)).commit();
        touch.release(1, QPoint(900, 250)).commit();
    }
    CHECK_FALSE(looker.visit().zoomShown());
    CHECK(looker.visit().position() == 0);

    looker.finger().swipe({1000, 300}, {300, 300});
    CHECK(eventually([&] { return looker.visit().position() == 1 && looker.isSettled(); }));
}

TEST_CASE("Escape leads back from looking closely to the slide, and home ends it", "[zoom]")
{
    Looker looker(seaAndSky());
    looker.touch(u"Look closer"_s);
    REQUIRE(eventually([&] { return looker.isSharp(); }));
    looker.press(Qt::Key_Plus);
    CHECK(eventually([&] { return looker.picture()->zoom() > 0; }));
    looker.press(Qt::Key_Escape);
    CHECK_FALSE(looker.visit().zoomShown());
    CHECK(looker.visit().screen() == Visit::Story);
    looker.press(Qt::Key_Right);
    CHECK(looker.visit().position() == 1);

    looker.touch(u"Look closer"_s);
    CHECK(looker.visit().zoomShown());
    looker.touch(u"Next slide"_s);
    CHECK_FALSE(looker.visit().zoomShown());
}
