// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "pictures/zoomviewport.h"

#include <algorithm>
#include <cmath>

using namespace vitrine;

namespace {

constexpr TilePyramid scroll {.size = {10'000, 4'000}, .tileSide = 256, .levels = 6};

ZoomViewport viewportOf(const QSize &picture, const QSize &view)
{
    ZoomViewport viewport;
    viewport.setView(view);
    viewport.setPicture(picture);
    return viewport;
}

/// What the picture has at \a place of the view, in its own px.
QPointF at(const ZoomViewport &viewport, const QPointF &place)
{
    return QPointF(viewport.centre().x() * viewport.picture().width(),
                   viewport.centre().y() * viewport.picture().height())
        + (place - QPointF(viewport.view().width() / 2.0, viewport.view().height() / 2.0))
        / viewport.scale();
}

} // namespace

TEST_CASE("A picture is whole at first, in the middle of the view", "[zoomviewport]")
{
    const ZoomViewport wide = viewportOf({10'000, 4'000}, {1000, 1000});
    CHECK(wide.place() == QRect(0, 300, 1000, 400));
    CHECK(wide.zoom() == 0);
    CHECK(wide.part() == QRectF(0, 0, 1, 1));

    const ZoomViewport tall = viewportOf({4'000, 10'000}, {1000, 1000});
    CHECK(tall.place() == QRect(300, 0, 400, 1000));
}

TEST_CASE("A small picture is not enlarged beyond what its pixels bear", "[zoomviewport]")
{
    ZoomViewport viewport = viewportOf({100, 50}, {1000, 1000});

    CHECK(viewport.scale() == ZoomViewport::mostScale);
    CHECK_FALSE(viewport.canZoom());
    CHECK(viewport.place() == QRect(400, 450, 200, 100));
    viewport.setZoom(1);
    CHECK(viewport.zoom() == 0);
}

TEST_CASE("The zoom goes from the whole to two device pixels for each pixel, in equal factors",
          "[zoomviewport]")
{
    ZoomViewport viewport = viewportOf({10'000, 4'000}, {1000, 1000});
    viewport.setZoom(1);
    CHECK(viewport.scale() == Approx(2));
    viewport.setZoom(0.5);
    CHECK(viewport.scale() == Approx(std::sqrt(0.1 * 2)));
    CHECK(viewport.zoom() == Approx(0.5));
    viewport.zoomAt({500, 500}, 1000);
    CHECK(viewport.zoom() == Approx(1));
    viewport.zoomAt({500, 500}, 0.000'1);
    CHECK(viewport.zoom() == 0);
}

TEST_CASE("What is under the fingers stays under them", "[zoomviewport]")
{
    ZoomViewport viewport = viewportOf({10'000, 4'000}, {1000, 400});
    viewport.setZoom(0.4);
    const QPointF fingers(700, 150);
    const QPointF held = at(viewport, fingers);

    viewport.zoomAt(fingers, 1.7);

    CHECK(at(viewport, fingers).x() == Approx(held.x()));
    CHECK(at(viewport, fingers).y() == Approx(held.y()));
    viewport.panBy({-30, 20});
    CHECK(at(viewport, fingers + QPointF(-30, 20)).x() == Approx(held.x()));
    CHECK(at(viewport, fingers + QPointF(-30, 20)).y() == Approx(held.y()));
}

TEST_CASE("However it is moved, no more room is beside a picture than need be", "[zoomviewport]")
{
    ZoomViewport viewport = viewportOf({10'000, 4'000}, {1000, 1000});
    for (const double zoom : {0.0, 0.1, 0.3, 0.7, 1.0})
        for (const QPointF &way : {QPointF(1e6, 1e6), QPointF(-1e6, 0), QPointF(0, -1e6)}) {
            viewport.setZoom(zoom);
            viewport.panBy(way);
            const QRect place = viewport.place();
            CHECK((place.width() >= 1000 ? place.left() <= 0 && place.right() >= 999
                                         : std::abs(place.center().x() - 500) <= 1));
            CHECK((place.height() >= 1000 ? place.top() <= 0 && place.bottom() >= 999
                                          : std::abs(place.center().y() - 500) <= 1));
        }
}

TEST_CASE("A view that changes its size keeps its zoom and its middle", "[zoomviewport]")
{
    ZoomViewport viewport = viewportOf({10'000, 4'000}, {1000, 400});
    viewport.setZoom(0.5);
    viewport.setCentre({0.4, 0.6});

    viewport.setView({400, 1000});

    CHECK(viewport.zoom() == Approx(0.5));
    CHECK(viewport.centre().x() == Approx(0.4));
    viewport.fit();
    CHECK(viewport.place().size() == QSize(400, 160));
}

TEST_CASE("The level has a pixel for each device pixel, and not twice as many as need be",
          "[zoomviewport]")
{
    ZoomViewport viewport = viewportOf(scroll.size, {1000, 400});
    for (double zoom = 0; zoom <= 1; zoom += 0.01) {
        viewport.setZoom(zoom);
        const int level = viewport.level(scroll);
        const double density = 1 / (viewport.scale() * (1 << level));
        CHECK((density > 0.999 || level == 0));
        CHECK((density < 2.001 || level == scroll.levels - 1));
    }
    viewport.setZoom(1);
    CHECK(viewport.level(scroll) == 0);
}

TEST_CASE("The tiles in view are those that are seen, the middle one first", "[zoomviewport]")
{
    ZoomViewport viewport = viewportOf(scroll.size, {1000, 400});
    viewport.setZoom(0.8);
    viewport.setCentre({0.51, 0.48});
    const int level = viewport.level(scroll);
    const std::vector<TileAddress> tiles = viewport.tiles(scroll, level);

    CHECK(viewport.place(scroll, tiles.front()).contains(QPoint(500, 200)));
    const QRect view(QPoint(0, 0), viewport.view());
    const QSize all = scroll.tiles(level);
    for (int row = 0; row < all.height(); ++row)
        for (int column = 0; column < all.width(); ++column) {
            const TileAddress tile {level, row, column};
            const bool isSeen
                = viewport.place(scroll, tile).adjusted(1, 1, -1, -1).intersects(view);
            CHECK((!isSeen || std::find(tiles.begin(), tiles.end(), tile) != tiles.end()));
        }
    for (const TileAddress &tile : tiles)
        CHECK(viewport.place(scroll, tile).adjusted(-1, -1, 1, 1).intersects(view));
}

TEST_CASE("Tiles touch each other at every zoom and cover the whole picture", "[zoomviewport]")
{
    ZoomViewport viewport = viewportOf(scroll.size, {997, 401});
    for (double zoom = 0; zoom <= 1; zoom += 0.073)
        for (int level = 0; level < scroll.levels; ++level) {
            viewport.setZoom(zoom);
            viewport.setCentre({0.37, 0.71});
            const QSize count = scroll.tiles(level);
            const auto place = [&](int row, int column) {
                return viewport.place(scroll, {level, row, column});
            };
            for (int column = 1; column < count.width(); ++column)
                CHECK(place(0, column).left() == place(0, column - 1).right() + 1);
            for (int row = 1; row < count.height(); ++row)
                CHECK(place(row, 0).top() == place(row - 1, 0).bottom() + 1);
            CHECK(place(0, 0).topLeft() == viewport.place().topLeft());
            CHECK(place(count.height() - 1, count.width() - 1).bottomRight()
                  == viewport.place().bottomRight());
        }
}

TEST_CASE("The last tiles of a level are as small as is left", "[zoomviewport]")
{
    CHECK(ZoomViewport::sizeOf(scroll, {0, 0, 0}) == QSize(256, 256));
    CHECK(ZoomViewport::sizeOf(scroll, {0, 15, 39}) == QSize(10'000 - 39 * 256, 4'000 - 15 * 256));
    CHECK(ZoomViewport::sizeOf(scroll, {5, 0, 1}) == QSize(313 - 256, 125));
}
