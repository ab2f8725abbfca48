// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zoomviewport.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double tolerance = 1e-6; // of logarithms

QPointF middleOf(const QSize &size)
{
    return {size.width() / 2.0, size.height() / 2.0};
}

} // namespace

void ZoomViewport::setPicture(const QSize &size)
{
    m_picture = size;
    m_centre = middleOf(size);
    setScale(0);
}

void ZoomViewport::setView(const QSize &size)
{
    const double before = zoom();
    m_view = size;
    setZoom(before);
}

double ZoomViewport::fitScale() const
{
    if (isEmpty())
        return 1;
    return std::min({mostScale, m_view.width() / double(m_picture.width()),
                     m_view.height() / double(m_picture.height())});
}

double ZoomViewport::zoom() const
{
    return canZoom() && !isEmpty()
        ? std::log(m_scale / fitScale()) / std::log(mostScale / fitScale())
        : 0;
}

void ZoomViewport::setZoom(double zoom)
{
    setScale(fitScale() * std::pow(mostScale / fitScale(), std::clamp(zoom, 0.0, 1.0)));
}

void ZoomViewport::setScale(double scale)
{
    m_scale = std::clamp(scale, fitScale(), mostScale);
    keepInBounds();
}

void ZoomViewport::zoomAt(const QPointF &place, double factor)
{
    const QPointF held = pictureAt(place);
    const double scale = std::clamp(m_scale * factor, fitScale(), mostScale);
    m_centre = held - (place - middleOf(m_view)) / scale;
    setScale(scale);
}

void ZoomViewport::panBy(const QPointF &way)
{
    m_centre -= way / m_scale;
    keepInBounds();
}

QPointF ZoomViewport::centre() const
{
    return m_picture.isEmpty()
        ? QPointF(0.5, 0.5)
        : QPointF(m_centre.x() / m_picture.width(), m_centre.y() / m_picture.height());
}

void ZoomViewport::setCentre(const QPointF &centre)
{
    m_centre = {centre.x() * m_picture.width(), centre.y() * m_picture.height()};
    keepInBounds();
}

void ZoomViewport::keepInBounds()
{
    const auto kept = [this](double centre, int picture, int view) {
        const double half = view / m_scale / 2;
        return 2 * half >= picture ? picture / 2.0 : std::clamp(centre, half, picture - half);
    };
    m_centre = {kept(m_centre.x(), m_picture.width(), m_view.width()),
                kept(m_centre.y(), m_picture.height(), m_view.height())};
}

QPoint ZoomViewport::origin() const
{
    // Whole, so that nothing shimmers while it moves.
    return (middleOf(m_view) - m_centre * m_scale).toPoint();
}

QPointF ZoomViewport::pictureAt(const QPointF &place) const
{
    return m_centre + (place - middleOf(m_view)) / m_scale;
}

QRect ZoomViewport::place() const
{
    return {origin(),
            QSize(int(std::lround(m_picture.width() * m_scale)),
                  int(std::lround(m_picture.height() * m_scale)))};
}

QRectF ZoomViewport::part() const
{
    if (isEmpty())
        return {0, 0, 1, 1};
    const QRectF seen
        = QRectF(pictureAt({}), QSizeF(m_view) / m_scale) & QRectF(QPointF(), QSizeF(m_picture));
    return {seen.x() / m_picture.width(), seen.y() / m_picture.height(),
            seen.width() / m_picture.width(), seen.height() / m_picture.height()};
}

int ZoomViewport::level(const TilePyramid &pyramid) const
{
    const int level = int(std::floor(tolerance - std::log2(m_scale)));
    return std::clamp(level, 0, std::max(0, pyramid.levels - 1));
}

std::vector<TileAddress> ZoomViewport::tiles(const TilePyramid &pyramid, int level) const
{
    if (isEmpty())
        return {};
    const double side = double(pyramid.tileSide) * (1 << level);
    const QSize count = pyramid.tiles(level);
    const QPointF from = pictureAt({}) / side;
    const QPointF to = pictureAt({double(m_view.width()), double(m_view.height())}) / side;
    const int lastRow = std::min(count.height() - 1, int(std::ceil(to.y())) - 1);
    const int lastColumn = std::min(count.width() - 1, int(std::ceil(to.x())) - 1);

    std::vector<TileAddress> tiles;
    for (int row = std::max(0, int(from.y())); row <= lastRow; ++row)
        for (int column = std::max(0, int(from.x())); column <= lastColumn; ++column)
            tiles.push_back({level, row, column});
    const QPointF middle = m_centre / side - QPointF(0.5, 0.5);
    const auto distance = [&](const TileAddress &tile) {
        return std::hypot(tile.column - middle.x(), tile.row - middle.y());
    };
    std::stable_sort(tiles.begin(), tiles.end(),
                     [&](const TileAddress &one, const TileAddress &other) {
                         return distance(one) < distance(other);
                     });
    return tiles;
}

QRect ZoomViewport::place(const TilePyramid &pyramid, const TileAddress &tile) const
{
    const auto edge = [&](int number, int most) {
        const double at
            = std::min(double(number) * pyramid.tileSide * (1 << tile.level), double(most));
        return int(std::lround(at * m_scale));
    };
    const QPoint from(edge(tile.column, m_picture.width()), edge(tile.row, m_picture.height()));
    const QPoint to(edge(tile.column + 1, m_picture.width()),
                    edge(tile.row + 1, m_picture.height()));
    return {origin() + from, QSize(to.x() - from.x(), to.y() - from.y())};
}

QSize ZoomViewport::sizeOf(const TilePyramid &pyramid, const TileAddress &tile)
{
    const QSize level = pyramid.levelSize(tile.level);
    return {std::min(pyramid.tileSide, level.width() - tile.column * pyramid.tileSide),
            std::min(pyramid.tileSide, level.height() - tile.row * pyramid.tileSide)};
}

} // namespace vitrine
