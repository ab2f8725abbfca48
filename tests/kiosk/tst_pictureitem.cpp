// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"

#include "pictures/pictureitem.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSemaphore>

#include <memory>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

const QColor smallColour(200, 40, 40);
const QColor sharpColour(40, 40, 200);

/// Its pictures are there small and red at once, sharp and blue when they may be.
class SlowOrigin : public PictureOrigin
{
public:
    explicit SlowOrigin(std::shared_ptr<QSemaphore> permits) : m_permits(std::move(permits)) { }

    QImage decode(const PictureWanted &wanted, const PixelLedger &ledger,
                  const std::atomic<bool> &) const override
    {
        m_permits->acquire();
        return filled(wanted.size, sharpColour, ledger);
    }
    QImage preview(Id<Picture>, const PixelLedger &ledger) const override
    {
        return filled({32, 18}, smallColour, ledger);
    }
    QSize size(Id<Picture>) const override { return {3840, 2160}; }
    std::optional<TilePyramid> pyramid(Id<Picture>) const override { return {}; }

private:
    static QImage filled(const QSize &size, const QColor &colour, const PixelLedger &ledger)
    {
        QImage image = ledger.image(size, QImage::Format_RGB32);
        image.fill(colour);
        return image;
    }

    std::shared_ptr<QSemaphore> m_permits;
};

/// A window with one picture from edge to edge.
class Framed
{
public:
    explicit Framed(bool previews)
    {
        m_store.serve(*m_engine);
        m_window.resize(320, 180);
        m_component->setData(R"(
            import Vitrine.Pictures
            PictureItem {
                width: implicitWidth
                height: implicitHeight
                decodedFor: Qt.size(320, 180)
            })",
                             {});
        m_item.reset(qobject_cast<PictureItem *>(m_component->create()));
        REQUIRE(m_item);
        m_item->setPreviews(previews);
        m_item->setParentItem(m_window.contentItem());
        m_window.show();
    }
    ~Framed() { allowAll(); }

    PictureItem &item() { return *m_item; }
    QColor colour() { return m_window.grabWindow().pixelColor(160, 90); }
    QColor corner() { return m_window.grabWindow().pixelColor(316, 176); }
    void allowAll() { m_permits->release(100); }
    /// As of an item of a list that is on its way out.
    void loseEngine()
    {
        m_component.reset();
        m_engine.reset();
    }

private:
    std::shared_ptr<QSemaphore> m_permits = std::make_shared<QSemaphore>();
    PictureStore m_store = PictureStore(std::make_unique<SlowOrigin>(m_permits), 10'000'000);
    std::unique_ptr<QQmlEngine> m_engine = std::make_unique<QQmlEngine>();
    std::unique_ptr<QQmlComponent> m_component = std::make_unique<QQmlComponent>(m_engine.get());
    QQuickWindow m_window;
    std::unique_ptr<PictureItem> m_item = {};
};

bool isLike(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) < 4 && std::abs(one.blue() - other.blue()) < 4;
}

} // namespace

TEST_CASE("A jump shows the small rendition in the next frame, and the sharp one in its place",
          "[pictureitem]")
{
    Framed framed(true);

    framed.item().setSource(QUrl(u"picture:1"_s));

    CHECK(framed.item().status() == PictureItem::Ready);
    CHECK_FALSE(framed.item().isSharp());
    CHECK(framed.item().implicitWidth() == 320);
    CHECK(isLike(framed.colour(), smallColour));
    CHECK(isLike(framed.corner(), smallColour));

    framed.allowAll();
    REQUIRE(eventually([&] { return framed.item().isSharp(); }));
    CHECK(framed.item().implicitWidth() == 320);
    CHECK(isLike(framed.colour(), sharpColour));
    CHECK(isLike(framed.corner(), sharpColour));
}

TEST_CASE("What is decoded already is there in the very next frame", "[pictureitem]")
{
    Framed framed(false);
    framed.allowAll();
    framed.item().setSource(QUrl(u"picture:1"_s));
    REQUIRE(eventually([&] { return framed.item().isSharp(); }));
    framed.item().setSource({});
    CHECK(framed.item().status() == PictureItem::Empty);

    framed.item().setSource(QUrl(u"picture:1"_s));

    CHECK(framed.item().isSharp());
    CHECK(isLike(framed.colour(), sharpColour));
}

TEST_CASE("A picture that grows keeps its pixels until the larger ones are there", "[pictureitem]")
{
    Framed framed(true);
    framed.allowAll();
    framed.item().setSource(QUrl(u"picture:1"_s));
    REQUIRE(eventually([&] { return framed.item().isSharp(); }));

    framed.item().setDecodedFor({640, 360});

    CHECK(framed.item().status() == PictureItem::Ready);
    CHECK(isLike(framed.colour(), sharpColour));
    CHECK(eventually([&] { return framed.item().isSharp(); }));
    CHECK(framed.item().implicitWidth() == 640);
}

TEST_CASE("A picture that comes when its item is on the way out harms nobody", "[pictureitem]")
{
    Framed framed(true);
    framed.item().setSource(QUrl(u"picture:1"_s));

    framed.loseEngine();
    framed.allowAll();

    CHECK(eventually([&] { return framed.item().isSharp(); }));
    CHECK(isLike(framed.colour(), sharpColour));
}

TEST_CASE("An item without a store or with no picture's address is empty or failed",
          "[pictureitem]")
{
    Framed framed(true);

    framed.item().setSource(QUrl(u"file:cat.jpg"_s));
    CHECK(framed.item().status() == PictureItem::Failed);
    framed.item().setSource({});
    CHECK(framed.item().status() == PictureItem::Empty);
    CHECK(framed.item().implicitWidth() == 0);
}
