// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "picturestore.h"
#include "tilesinview.h"
#include "zoomviewport.h"

#include <QImage>
#include <QQuickItem>
#include <QUrl>

namespace vitrine {

/// A picture to look at closely: whole at first, then as large as is asked for. Its tiles are drawn
/// over the rendition that fits the view, which shows until they have come, so that there is never
/// a gap in it.
class TiledPicture : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

    /// `picture:7`; empty for none.
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    /// What somebody else has it decoded for, and how, as of PictureItem: that is there at once.
    Q_PROPERTY(QSizeF standInFor MEMBER m_standInFor NOTIFY standInChanged FINAL)
    Q_PROPERTY(bool standInWhole MEMBER m_standInWhole NOTIFY standInChanged FINAL)
    /// From 0, the whole picture, to 1; equal steps are equal factors.
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool canZoom READ canZoom NOTIFY viewChanged FINAL)
    /// Device px of each px of the picture.
    Q_PROPERTY(double magnification READ magnification NOTIFY viewChanged FINAL)
    /// What is in the middle: 0 left and top … 1 right and bottom of the picture.
    Q_PROPERTY(QPointF centre READ centre WRITE setCentre NOTIFY viewChanged FINAL)
    /// The part in view, likewise.
    Q_PROPERTY(QRectF part READ part NOTIFY viewChanged FINAL)
    /// px of the whole picture in this item.
    Q_PROPERTY(QRectF place READ place NOTIFY viewChanged FINAL)
    /// Whether the picture is on screen as sharp as it will be.
    Q_PROPERTY(bool sharp READ isSharp NOTIFY stateChanged FINAL)
    /// Whether it cannot be read.
    Q_PROPERTY(bool failed READ hasFailed NOTIFY stateChanged FINAL)

public:
    /// Tiles keep no more pixels than so many views have, in view and out of it.
    static constexpr int mostViews = 3;

    explicit TiledPicture(QQuickItem *parent = nullptr);

    [[nodiscard]] const QUrl &source() const { return m_source; }
    void setSource(const QUrl &source);
    [[nodiscard]] double zoom() const { return m_viewport.zoom(); }
    void setZoom(double zoom);
    [[nodiscard]] bool canZoom() const { return m_viewport.canZoom(); }
    [[nodiscard]] double magnification() const { return m_viewport.scale(); }
    [[nodiscard]] QPointF centre() const { return m_viewport.centre(); }
    void setCentre(const QPointF &centre);
    [[nodiscard]] QRectF part() const { return m_viewport.part(); }
    [[nodiscard]] QRectF place() const;
    [[nodiscard]] bool isSharp() const { return m_isSharp; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// \a factor times as large; what is at (\a x, \a y), in px, stays there.
    Q_INVOKABLE void zoomAt(double x, double y, double factor);
    /// Moves the picture by px.
    Q_INVOKABLE void panBy(double dx, double dy);
    /// Shows the whole picture.
    Q_INVOKABLE void fit();

signals:
    void sourceChanged();
    void standInChanged();
    void viewChanged();
    void stateChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    [[nodiscard]] double density() const;
    [[nodiscard]] Id<Picture> picture() const { return PictureStore::pictureOf(m_source); }
    [[nodiscard]] qint64 viewBytes() const;
    void open();
    void showWhatIsThere(PictureStore &store);
    void setRendition(const PictureWanted &wanted, const QImage &image);
    void resizeView();
    void changeView(const ZoomViewport &next);
    /// Asks for what the view shows.
    void follow();
    void followRendition(PictureStore &store);
    [[nodiscard]] PictureWanted renditionWanted(PictureStore &store) const;
    [[nodiscard]] bool isEnough(const QSize &wanted) const;
    void recover(PictureStore &store);
    void tell();

    QUrl m_source = {};
    QSizeF m_standInFor = {};
    bool m_standInWhole = false;
    ZoomViewport m_viewport = {};
    TilesInView m_tiles;
    bool m_isOpen = false;

    PictureOrder m_order = {};
    PictureWanted m_ordered = {};
    PictureWanted m_shown = {}; ///< The rendition under the tiles.
    QSize m_shownSize = {}; ///< px of it; empty where there is none yet.
    QImage m_image = {}; ///< Of it, until the render thread has it.
    bool m_isSharp = false;
    bool m_hasFailed = false;
};

} // namespace vitrine
