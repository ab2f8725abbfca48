// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"

#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSize>

#include <vector>

namespace vitrine {

/// Which part of a picture is in view, and how large. Places and lengths in the view are in device
/// px, those in the picture in px of its full size; a scale says how many of the first one of the
/// second takes. Whatever is asked for, the picture keeps between whole and `mostScale`, and leaves
/// room beside it only where it is smaller than the view.
class ZoomViewport
{
public:
    static constexpr double mostScale = 2;

    /// Shows the whole of a picture of \a size.
    void setPicture(const QSize &size);
    [[nodiscard]] const QSize &picture() const { return m_picture; }
    /// Keeps the zoom and what is in the middle.
    void setView(const QSize &size);
    [[nodiscard]] const QSize &view() const { return m_view; }
    [[nodiscard]] bool isEmpty() const { return m_picture.isEmpty() || m_view.isEmpty(); }

    /// At which the whole picture just fits.
    [[nodiscard]] double fitScale() const;
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] bool canZoom() const { return fitScale() < mostScale; }
    /// From 0, the whole picture, to 1; equal steps are equal factors.
    [[nodiscard]] double zoom() const;
    void setZoom(double zoom);
    /// \a factor times as large; what is at \a place of the view stays there.
    void zoomAt(const QPointF &place, double factor);
    /// Moves the picture in the view.
    void panBy(const QPointF &way);
    void fit() { setZoom(0); }
    /// What is in the middle of the view: 0 left and top … 1 right and bottom of the picture.
    [[nodiscard]] QPointF centre() const;
    void setCentre(const QPointF &centre);

    /// Where the whole picture lies in the view.
    [[nodiscard]] QRect place() const;
    /// The part in view, likewise of 0 … 1.
    [[nodiscard]] QRectF part() const;

    /// The coarsest level that has a px for each device px; the finest where none has.
    [[nodiscard]] int level(const TilePyramid &pyramid) const;
    /// Those in view, the nearest to its middle first.
    [[nodiscard]] std::vector<TileAddress> tiles(const TilePyramid &pyramid, int level) const;
    /// Where a tile lies in the view: what touches in the picture touches here.
    [[nodiscard]] QRect place(const TilePyramid &pyramid, const TileAddress &tile) const;
    /// px of it.
    [[nodiscard]] static QSize sizeOf(const TilePyramid &pyramid, const TileAddress &tile);

private:
    void setScale(double scale);
    void keepInBounds();
    [[nodiscard]] QPoint origin() const;
    [[nodiscard]] QPointF pictureAt(const QPointF &place) const;

    QSize m_picture = {};
    QSize m_view = {};
    double m_scale = 1;
    QPointF m_centre = {};
};

} // namespace vitrine
