// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"

#include "media/playback/picturedecoding.h"
#include "pictures/picturestore.h"
#include "pictures/tiledpicture.h"

#include <QMutex>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSemaphore>

#include <algorithm>
#include <memory>
#include <vector>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize view {320, 200};
constexpr qint64 viewBytes = qint64(4) * view.width() * view.height();
constexpr TilePyramid tiles {.size = {3000, 1900}, .tileSide = 64, .levels = 6};
constexpr QRgb gap = 0xffff00ff;
constexpr QRgb rendition = 0xff808080;
constexpr TileAddress unreadable {0, 3, 3};

QRgb colourOf(const TileAddress &tile)
{
    return qRgb(10 + 40 * tile.level, 20 + 7 * (tile.row % 32), 30 + 5 * (tile.column % 40));
}

/// Picture 1 has tiles, each of a colour of its own; picture 2, as large, has none. A tile waits
/// for a permit.
class Mosaic : public PictureOrigin
{
public:
    struct State {
        QSemaphore permits;
        QMutex mutex;
        std::vector<PictureWanted> asked = {};
    };
    explicit Mosaic(std::shared_ptr<State> state) : m_state(std::move(state)) { }

    QImage decode(const PictureWanted &wanted, const PixelLedger &ledger,
                  const std::atomic<bool> &) const override
    {
        {
            const QMutexLocker lock(&m_state->mutex);
            m_state->asked.push_back(wanted);
        }
        if (wanted.tile)
            m_state->permits.acquire();
        if (wanted.tile == unreadable)
            return {};
        QImage image = ledger.image(wanted.tile ? ZoomViewport::sizeOf(tiles, *wanted.tile)
                                                : shownSize(tiles.size, wanted),
                                    QImage::Format_RGB32);
        image.fill(wanted.tile ? colourOf(*wanted.tile) : rendition);
        return image;
    }
    QImage preview(Id<Picture>, const PixelLedger &) const override { return {}; }
    QSize size(Id<Picture>) const override { return tiles.size; }
    std::optional<TilePyramid> pyramid(Id<Picture> picture) const override
    {
        return picture.value == 1 ? std::optional(tiles) : std::nullopt;
    }

private:
    std::shared_ptr<State> m_state;
};

/// A picture in a window whose ground shows wherever nothing is drawn.
class Closely
{
public:
    explicit Closely(qint64 budget = 0) : store(std::make_unique<Mosaic>(state), budget)
    {
        store.serve(m_engine);
        QQmlEngine::setContextForObject(&picture, m_engine.rootContext());
        window.resize(view);
        window.setColor(QColor::fromRgb(gap));
        picture.setParentItem(window.contentItem());
        picture.setSize(view);
        window.show();
        REQUIRE(eventually([&] { return window.isExposed(); }));
    }
    ~Closely() { state->permits.release(100'000); }

    void open(const QUrl &source)
    {
        picture.setSource(source);
        REQUIRE(eventually([&] { return picture.isSharp(); }));
    }
    ZoomViewport viewport() const
    {
        ZoomViewport viewport;
        viewport.setView(view);
        viewport.setPicture(tiles.size);
        viewport.setZoom(picture.zoom());
        viewport.setCentre(picture.centre());
        return viewport;
    }
    /// Of the picture, in what the window shows now.
    int gaps()
    {
        const QImage frame = window.grabWindow();
        const QRect place = viewport().place() & frame.rect();
        int found = 0;
        for (int y = place.top(); y <= place.bottom(); ++y)
            for (int x = place.left(); x <= place.right(); ++x)
                found += frame.pixel(x, y) == gap ? 1 : 0;
        return found;
    }
    std::vector<TileAddress> askedTiles() const
    {
        const QMutexLocker lock(&state->mutex);
        std::vector<TileAddress> asked;
        for (const PictureWanted &wanted : state->asked)
            if (wanted.tile)
                asked.push_back(*wanted.tile);
        return asked;
    }

    std::shared_ptr<Mosaic::State> state = std::make_shared<Mosaic::State>();
    PictureStore store;

private:
    QQmlEngine m_engine;

public:
    QQuickWindow window;
    TiledPicture picture;
};

} // namespace

TEST_CASE("When all tiles have come, each is in its place", "[tiledpicture]")
{
    Closely closely;
    closely.state->permits.release(100'000);
    closely.open(u"picture:1"_s);
    CHECK(closely.askedTiles().empty()); // The whole picture needs none.

    for (const double zoom : {0.2, 0.45, 0.7, 1.0}) {
        closely.picture.setZoom(zoom);
        closely.picture.setCentre({0.43, 0.57});
        REQUIRE(eventually([&] { return closely.picture.isSharp(); }));
        const QImage frame = closely.window.grabWindow();
        const ZoomViewport viewport = closely.viewport();
        const int level = qRed(frame.pixel(160, 100)) / 40;
        const double density = 1 / (viewport.scale() * (1 << level));
        CHECK((density > 0.6 || level == 0));
        CHECK(density < 2);
        int looked = 0;
        for (const TileAddress &tile : viewport.tiles(tiles, level)) {
            const QPoint middle = viewport.place(tiles, tile).center();
            if (frame.rect().contains(middle)) {
                CHECK(frame.pixel(middle) == colourOf(tile));
                ++looked;
            }
        }
        CHECK(looked >= 4);
    }
}

TEST_CASE("Between tiles there is no seam", "[tiledpicture]")
{
    Closely closely;
    closely.state->permits.release(100'000);
    closely.open(u"picture:1"_s);

    for (const double zoom : {0.31, 0.53, 0.77, 0.93}) {
        closely.picture.setZoom(zoom);
        REQUIRE(eventually([&] { return closely.picture.isSharp(); }));
        const QImage frame = closely.window.grabWindow();
        int seams = 0;
        for (int y = 0; y < frame.height(); ++y)
            for (int x = 0; x < frame.width(); ++x)
                seams += frame.pixel(x, y) == rendition || frame.pixel(x, y) == gap ? 1 : 0;
        CHECK(seams == 0);
    }
}

TEST_CASE("While it grows and moves the picture has no gap, however late its tiles",
          "[tiledpicture]")
{
    Closely closely;
    closely.open(u"picture:1"_s);
    int frames = 0;

    for (int step = 0; step < 60; ++step) {
        if (step < 20)
            closely.picture.zoomAt(200, 80, 1.2);
        else if (step < 40)
            closely.picture.panBy(-37, step % 3 * 20 - 20);
        else
            closely.picture.zoomAt(100, 120, 0.85);
        closely.state->permits.release(2);
        QCoreApplication::processEvents();
        INFO(step);
        CHECK(closely.gaps() == 0);
        ++frames;
    }

    CHECK(frames == 60);
    CHECK_FALSE(closely.askedTiles().empty());
}

TEST_CASE("The middle of the view is decoded first, and what went out of it is not decoded",
          "[tiledpicture]")
{
    Closely closely;
    closely.open(u"picture:1"_s);
    closely.picture.setCentre({0.2, 0.2});
    closely.picture.setZoom(0.9);
    REQUIRE(eventually([&] { return !closely.askedTiles().empty(); }));
    const std::vector<TileAddress> first = closely.askedTiles();
    const ZoomViewport before = closely.viewport();
    const int level = first.front().level;
    const std::vector<TileAddress> inViewBefore = before.tiles(tiles, level);
    // The threads begin with the nearest ones, each with one of them.
    const auto nearest = std::find(inViewBefore.begin(), inViewBefore.end(), first.front());
    CHECK(nearest - inViewBefore.begin() < 4);

    closely.picture.setCentre({0.8, 0.8});
    closely.state->permits.release(100'000);
    REQUIRE(eventually([&] { return closely.picture.isSharp(); }));

    std::ptrdiff_t inVain = 0;
    for (const TileAddress &tile : closely.askedTiles())
        inVain += std::count(inViewBefore.begin(), inViewBefore.end(), tile);
    CHECK(inVain <= 4); // No more than the threads had begun with.
    CHECK(inViewBefore.size() > 8);
}

TEST_CASE("Wandering over a whole picture keeps the pixels of three views", "[tiledpicture]")
{
    Closely closely;
    closely.state->permits.release(1'000'000);
    closely.open(u"picture:1"_s);
    const PixelLedger &ledger = closely.store.ledger();
    const qint64 whole = ledger.bytes();
    ledger.forgetPeak();
    CHECK(whole <= viewBytes);

    qint64 most = 0;
    const auto rest = [&] {
        REQUIRE(eventually([&] { return closely.picture.isSharp(); }));
        most = std::max(most, ledger.bytes());
    };
    for (const double zoom : {0.5, 0.8, 1.0}) {
        closely.picture.setZoom(zoom);
        rest();
        for (double down = 0; down <= 1; down += 0.5)
            for (double across = 0; across <= 1; across += 0.125) {
                closely.picture.setCentre({across, down});
                rest();
            }
    }

    CHECK(most - whole > viewBytes);
    CHECK(most - whole <= TiledPicture::mostViews * viewBytes);
    // Four threads may be at a tile that has gone out of view meanwhile.
    constexpr qint64 begun = qint64(4) * 4 * tiles.tileSide * tiles.tileSide;
    CHECK(ledger.peak() - whole <= TiledPicture::mostViews * viewBytes + begun);
    closely.picture.setSource({});
    static_cast<void>(closely.window.grabWindow());
    CHECK(eventually([&] { return ledger.bytes() == 0; }));
}

TEST_CASE("What was in view a moment ago is there at once", "[tiledpicture]")
{
    Closely closely;
    closely.state->permits.release(100'000);
    closely.open(u"picture:1"_s);
    closely.picture.setZoom(1);
    REQUIRE(eventually([&] { return closely.picture.isSharp(); }));
    static_cast<void>(closely.window.grabWindow());

    closely.picture.panBy(-60, 0);
    REQUIRE(eventually([&] { return closely.picture.isSharp(); }));
    const std::size_t asked = closely.askedTiles().size();
    closely.picture.panBy(60, 0);

    CHECK(closely.picture.isSharp());
    CHECK(closely.askedTiles().size() == asked);
}

TEST_CASE("A tile that cannot be read is not waited for", "[tiledpicture]")
{
    Closely closely;
    closely.state->permits.release(100'000);
    closely.open(u"picture:1"_s);
    closely.picture.setZoom(1);
    closely.picture.setCentre({3.5 * 64 / tiles.size.width(), 3.5 * 64 / tiles.size.height()});

    REQUIRE(eventually([&] { return closely.picture.isSharp(); }));
    CHECK(closely.window.grabWindow().pixel(160, 100) == rendition);
    const std::size_t asked = closely.askedTiles().size();
    closely.picture.panBy(1, 0);
    CHECK(closely.askedTiles().size() == asked);
}

TEST_CASE("A picture without tiles gets a larger rendition, within bounds", "[tiledpicture]")
{
    Closely closely;
    closely.open(u"picture:2"_s);
    closely.picture.setZoom(0.3);
    CHECK_FALSE(closely.picture.isSharp());
    REQUIRE(eventually([&] { return closely.picture.isSharp(); }));
    CHECK(closely.gaps() == 0);
    closely.picture.setZoom(1);
    REQUIRE(eventually([&] { return closely.picture.isSharp(); }));

    static_cast<void>(closely.window.grabWindow());
    CHECK(closely.store.ledger().bytes() <= 4 * viewBytes);
    CHECK(closely.store.ledger().bytes() > 2 * viewBytes);
    CHECK(closely.askedTiles().empty());
    closely.picture.fit();
    REQUIRE(eventually([&] { return closely.picture.isSharp(); }));
    static_cast<void>(closely.window.grabWindow());
    CHECK(closely.store.ledger().bytes() <= viewBytes);
}

TEST_CASE("What the slide has decoded is there at once and is not decoded again", "[tiledpicture]")
{
    Closely closely(10 * viewBytes);
    const PictureWanted ofSlide {.picture = {1}, .size = {400, 220}};
    bool came = false;
    const PictureOrder order = closely.store.order(ofSlide, PictureStore::Urgency::Shown,
                                                   [&](const QImage &) { came = true; });
    REQUIRE(eventually([&] { return came; }));

    closely.picture.setProperty("standInFor", QSizeF(400, 220));
    closely.picture.setSource(u"picture:1"_s);

    CHECK(closely.picture.isSharp());
    CHECK(closely.gaps() == 0);
    CHECK(closely.store.decodedCount() == 1);
}

TEST_CASE("A picture that is not there has failed, and the next one shows", "[tiledpicture]")
{
    Closely closely;
    closely.picture.setSource(u"picture:none"_s);
    CHECK_FALSE(closely.picture.isSharp());
    closely.state->permits.release(100'000);
    closely.open(u"picture:1"_s);
    closely.picture.setZoom(0.8);
    REQUIRE(eventually([&] { return closely.picture.isSharp(); }));

    closely.picture.setSource(u"picture:2"_s);

    CHECK(closely.picture.zoom() == 0);
    REQUIRE(eventually([&] { return closely.picture.isSharp(); }));
    CHECK(closely.window.grabWindow().pixel(160, 100) == rendition);
}
