// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureitem.h"

#include "pixelnode.h"

#include <QQuickWindow>

#include <cmath>
#include <memory>

namespace vitrine {

PictureItem::PictureItem(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void PictureItem::setSource(const QUrl &source)
{
    if (m_source == source)
        return;
    m_source = source;
    emit sourceChanged();
    reload();
}

void PictureItem::setDecodedFor(const QSizeF &size)
{
    if (m_decodedFor == size)
        return;
    m_decodedFor = size;
    emit decodedForChanged();
    reload();
}

void PictureItem::setWhole(bool isWhole)
{
    if (m_isWhole == isWhole)
        return;
    m_isWhole = isWhole;
    emit wholeChanged();
    reload();
}

void PictureItem::setPreviews(bool previews)
{
    if (m_previews == previews)
        return;
    m_previews = previews;
    emit previewsChanged();
}

void PictureItem::componentComplete()
{
    QQuickItem::componentComplete();
    reload();
}

void PictureItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged)
        reload();
}

PictureStore *PictureItem::store()
{
    if (!m_store)
        m_store = PictureStore::of(*this);
    return m_store;
}

double PictureItem::density() const
{
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

PictureWanted PictureItem::wanted() const
{
    const QSizeF size = m_decodedFor * density();
    return {.picture = PictureStore::pictureOf(m_source),
            .size = {int(std::ceil(size.width())), int(std::ceil(size.height()))},
            .whole = m_isWhole};
}

void PictureItem::reload()
{
    if (!isComponentComplete())
        return;
    const PictureWanted next = wanted();
    PictureStore *const store = this->store();
    const bool isSeen = next.size.width() > 0 || next.size.height() > 0;
    if (!next.picture.isValid() || !store || !isSeen) {
        clear(m_source.isEmpty() || next.picture.isValid() ? Empty : Failed);
        return;
    }
    if (next == m_shown && (m_status == Ready || m_order.isOpen()))
        return;
    const bool isSamePicture = m_status == Ready && m_shown.picture == next.picture;
    m_shown = next;
    m_order.cancel();
    if (const QImage image = store->find(next); !image.isNull()) {
        show(image, true);
        return;
    }
    if (const QSize size = store->shownSize(next); !size.isEmpty())
        setImplicitSize(size.width() / density(), size.height() / density());
    m_order = store->order(next, PictureStore::Urgency::Shown, [this](const QImage &image) {
        if (image.isNull())
            clear(Failed);
        else
            show(image, true);
    });
    if (isSamePicture) {
        tell(Ready, false); // What is there stands in, drawn larger or smaller.
        return;
    }
    const QImage preview = m_previews ? store->preview(next.picture) : QImage();
    if (preview.isNull())
        tell(Loading, false);
    else
        show(preview, false);
}

void PictureItem::show(const QImage &image, bool isSharp)
{
    m_image = image;
    m_isNew = true;
    m_lent.reset();
    if (isSharp) {
        setImplicitSize(image.width() / density(), image.height() / density());
        if (PictureStore *const store = this->store())
            m_lent = store->lend(m_shown, image);
    }
    tell(Ready, isSharp);
    update();
}

void PictureItem::clear(Status status)
{
    m_order.cancel();
    m_shown = {};
    m_image = {};
    m_lent.reset();
    m_isNew = false;
    setImplicitSize(0, 0);
    tell(status, false);
    update();
}

void PictureItem::tell(Status status, bool isSharp)
{
    if (m_status == status && m_isSharp == isSharp)
        return;
    m_status = status;
    m_isSharp = isSharp;
    emit statusChanged();
}

QSGNode *PictureItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    std::unique_ptr<PixelNode> node(static_cast<PixelNode *>(old));
    PictureStore *const store = this->store();
    if (m_status != Ready || !store)
        return nullptr;
    if (!node && !m_isNew) {
        // The window was hidden and its textures are gone.
        m_image = store->find(m_shown);
        m_isNew = !m_image.isNull();
        if (!m_isNew) {
            m_status = Loading;
            QMetaObject::invokeMethod(this, &PictureItem::reload, Qt::QueuedConnection);
            return nullptr;
        }
    }
    if (!node)
        node = std::make_unique<PixelNode>(*window());
    if (m_isNew)
        node->setPixels(*window(), m_image, store->ledger());
    m_isNew = false;
    m_image = {};
    if (window()->rendererInterface()->graphicsApi() != QSGRendererInterface::Software)
        m_lent.reset(); // The GPU has a copy.
    node->setRect(boundingRect());
    return node.release();
}

} // namespace vitrine
