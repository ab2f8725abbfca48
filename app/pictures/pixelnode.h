// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/playback/pixelledger.h"

#include <QImage>
#include <QQuickWindow>
#include <QRectF>
#include <QSGImageNode>
#include <QSGRendererInterface>

namespace vitrine {

/// Pixels as the render thread has them, and the memory their texture takes besides.
class PixelNode : public QSGNode
{
public:
    explicit PixelNode(QQuickWindow &window) : m_image(window.createImageNode())
    {
        m_image->setFiltering(QSGTexture::Linear);
        m_image->setOwnsTexture(true);
        appendChildNode(m_image);
    }

    void setPixels(QQuickWindow &window, const QImage &image, const PixelLedger &ledger)
    {
        const bool isOpaque = !image.hasAlphaChannel();
        m_image->setTexture(window.createTextureFromImage(
            image,
            isOpaque ? QQuickWindow::TextureIsOpaque : QQuickWindow::TextureHasAlphaChannel));
        m_image->setSourceRect(QRectF(QPointF(0, 0), QSizeF(image.size())));
        // The software renderer draws the very pixels that were decoded.
        const bool isCopied
            = window.rendererInterface()->graphicsApi() != QSGRendererInterface::Software;
        m_share = isCopied ? ledger.share(image.sizeInBytes()) : PixelLedger::Share();
    }
    void setRect(const QRectF &rect)
    {
        if (m_image->rect() != rect)
            m_image->setRect(rect);
    }

private:
    QSGImageNode *m_image; // The scene graph deletes it.
    PixelLedger::Share m_share = {};
};

} // namespace vitrine
