// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiledpicture.h"

#include "tilednode.h"

#include <QQuickWindow>

#include <cmath>
#include <memory>

namespace vitrine {

namespace {

constexpr qint64 bytesPerPixel = 4;
/// The rendition of a picture without tiles takes no more pixels than so many views have.
constexpr int mostRenditionViews = 4;
/// A rendition that many times as wide as need be is drawn smaller, a wider one is replaced.
constexpr double mostSurplus = 1.8;

QRectF divided(const QRect &rect, double density)
{
    return {rect.x() / density, rect.y() / density, rect.width() / density,
            rect.height() / density};
}

} // namespace

TiledPicture::TiledPicture(QQuickItem *parent)
    : QQuickItem(parent),
      m_tiles([this] {
          tell();
          update();
      })
{
    setFlag(ItemHasContents);
}

void TiledPicture::setSource(const QUrl &source)
{
    if (m_source == source)
        return;
    m_source = source;
    m_isOpen = false;
    emit sourceChanged();
    open();
}

void TiledPicture::setZoom(double zoom)
{
    ZoomViewport next = m_viewport;
    next.setZoom(zoom);
    changeView(next);
}

void TiledPicture::setCentre(const QPointF &centre)
{
    ZoomViewport next = m_viewport;
    next.setCentre(centre);
    changeView(next);
}

void TiledPicture::zoomAt(double x, double y, double factor)
{
    ZoomViewport next = m_viewport;
    next.zoomAt(QPointF(x, y) * density(), factor);
    changeView(next);
}

void TiledPicture::panBy(double dx, double dy)
{
    ZoomViewport next = m_viewport;
    next.panBy(QPointF(dx, dy) * density());
    changeView(next);
}

void TiledPicture::fit()
{
    setZoom(0);
}

QRectF TiledPicture::place() const
{
    return divided(m_viewport.place(), density());
}

double TiledPicture::density() const
{
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

qint64 TiledPicture::viewBytes() const
{
    return bytesPerPixel * m_viewport.view().width() * m_viewport.view().height();
}

void TiledPicture::componentComplete()
{
    QQuickItem::componentComplete();
    resizeView();
    open();
}

void TiledPicture::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    resizeView();
}

void TiledPicture::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        resizeView();
}

void TiledPicture::resizeView()
{
    if (!isComponentComplete())
        return;
    ZoomViewport next = m_viewport;
    next.setView({int(std::ceil(width() * density())), int(std::ceil(height() * density()))});
    changeView(next);
    open();
}

void TiledPicture::changeView(const ZoomViewport &next)
{
    m_viewport = next;
    emit viewChanged();
    follow();
}

void TiledPicture::open()
{
    PictureStore *const store = PictureStore::of(*this);
    if (m_isOpen || !isComponentComplete() || !store || m_viewport.view().isEmpty())
        return;
    m_isOpen = true;
    m_order.cancel();
    m_ordered = {};
    m_image = {};
    m_shown = {};
    m_shownSize = {};
    m_hasFailed = false;
    m_tiles.show(picture(), picture().isValid() ? store->pyramid(picture()) : std::nullopt);
    m_viewport.setPicture(picture().isValid() ? store->fullSize(picture()) : QSize());
    if (picture().isValid())
        showWhatIsThere(*store);
    changeView(m_viewport);
}

void TiledPicture::showWhatIsThere(PictureStore &store)
{
    const QSizeF standIn = m_standInFor * density();
    const PictureWanted fitting {.picture = picture(), .size = m_viewport.view(), .whole = true};
    const PictureWanted other {
        .picture = picture(),
        .size = {int(std::ceil(standIn.width())), int(std::ceil(standIn.height()))},
        .whole = m_standInWhole};
    for (const PictureWanted &wanted : {fitting, other})
        if (const QImage image = store.find(wanted); !image.isNull())
            return setRendition(wanted, image);
    if (const QImage image = store.preview(picture()); !image.isNull())
        setRendition({}, image);
}

void TiledPicture::setRendition(const PictureWanted &wanted, const QImage &image)
{
    m_shown = wanted;
    m_shownSize = image.size();
    m_image = image;
    if (m_viewport.picture().isEmpty()) {
        // A picture that did not say its size before it was read.
        m_viewport.setPicture(image.size());
        emit viewChanged();
    }
    update();
}

void TiledPicture::follow()
{
    PictureStore *const store = PictureStore::of(*this);
    update();
    if (!store || !m_isOpen || !picture().isValid())
        return tell();
    followRendition(*store);
    const bool needsTiles
        = m_tiles.pyramid() && m_viewport.zoom() > 0 && !isEnough(m_viewport.place().size());
    if (needsTiles)
        m_tiles.follow(m_viewport, *store, mostViews * viewBytes());
    else
        m_tiles.rest();
    tell();
}

bool TiledPicture::isEnough(const QSize &wanted) const
{
    return !m_shownSize.isEmpty() && !wanted.isEmpty() && m_shownSize.width() >= wanted.width()
        && m_shownSize.height() >= wanted.height();
}

PictureWanted TiledPicture::renditionWanted(PictureStore &store) const
{
    PictureWanted wanted {.picture = picture(), .size = m_viewport.view(), .whole = true};
    if (m_tiles.pyramid() || m_viewport.isEmpty())
        return wanted;
    // In steps, so that not every change of the zoom is another picture.
    const auto pixels = [&] {
        const QSize size = store.shownSize(wanted);
        return bytesPerPixel * size.width() * size.height();
    };
    QSize shown = store.shownSize(wanted);
    while (shown.width() < m_viewport.place().width()) {
        const PictureWanted before = wanted;
        wanted.size *= 2;
        const QSize next = store.shownSize(wanted);
        if (next == shown || pixels() > mostRenditionViews * viewBytes())
            return before;
        shown = next;
    }
    return wanted;
}

void TiledPicture::followRendition(PictureStore &store)
{
    const PictureWanted wanted = renditionWanted(store);
    const QSize size = store.shownSize(wanted);
    const bool isTooLarge = m_shownSize.width() > mostSurplus * size.width() && !size.isEmpty();
    if (wanted == m_shown || (isEnough(size) && !isTooLarge)) {
        m_order.cancel();
        return;
    }
    if ((m_order.isOpen() || m_hasFailed) && wanted == m_ordered)
        return;
    m_ordered = wanted;
    if (const QImage image = store.find(wanted); !image.isNull())
        return setRendition(wanted, image);
    m_order
        = store.order(wanted, PictureStore::Urgency::Shown, [this, wanted](const QImage &image) {
              m_hasFailed = image.isNull();
              if (!image.isNull())
                  setRendition(wanted, image);
              follow();
          });
}

void TiledPicture::recover(PictureStore &store)
{
    // At first, or the window was hidden and its textures are gone.
    m_tiles.forgetUploaded();
    if (m_image.isNull())
        m_image = store.find(m_shown);
    if (m_image.isNull()) {
        m_shown = {};
        m_shownSize = {};
    }
    QMetaObject::invokeMethod(this, &TiledPicture::follow, Qt::QueuedConnection);
}

void TiledPicture::tell()
{
    const bool hasRendition = !m_shownSize.isEmpty() && !m_order.isOpen();
    const bool isSharp = m_isOpen && hasRendition && m_tiles.isComplete();
    if (isSharp == m_isSharp && !m_hasFailed)
        return;
    m_isSharp = isSharp;
    emit stateChanged();
}

QSGNode *TiledPicture::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    std::unique_ptr<TiledNode> node(static_cast<TiledNode *>(old));
    PictureStore *const store = PictureStore::of(*this);
    if (m_tiles.takeBack()) // What was given up goes below.
        QMetaObject::invokeMethod(this, &TiledPicture::follow, Qt::QueuedConnection);
    if (!store || m_shownSize.isEmpty())
        return nullptr;
    if (!node) {
        recover(*store);
        if (m_image.isNull())
            return nullptr;
        node = std::make_unique<TiledNode>(*window());
    }
    if (!m_image.isNull())
        node->rendition().setPixels(*window(), std::exchange(m_image, {}), store->ledger());
    node->rendition().setRect(place());
    node->upload(*window(), m_tiles.all(), store->ledger());
    const double density = double(m_shownSize.width()) / std::max(1, m_viewport.picture().width());
    const std::vector<TileAddress> drawn = m_tiles.drawn(m_viewport, density);
    node->draw(drawn);
    for (const TileAddress &tile : drawn)
        node->tile(tile).setRect(
            divided(m_viewport.place(*m_tiles.pyramid(), tile), this->density()));
    return node.release();
}

} // namespace vitrine
