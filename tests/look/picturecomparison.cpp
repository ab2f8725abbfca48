// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturecomparison.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace vitrine {

namespace {

/// Cells of so many px of the picture, and the distance of colours in them that is tolerated.
struct Grain {
    int cell = 1;
    double tolerated = 1;
};

constexpr std::array grains {Grain {2, 15}, Grain {8, 4}};

/// A colour of CIELAB under daylight.
struct Lab {
    double l = 0;
    double a = 0;
    double b = 0;
};

using Cells = std::vector<Lab>;

double linear(int channel)
{
    static const std::array<double, 256> light = [] {
        std::array<double, 256> made {};
        for (std::size_t i = 0; i < made.size(); ++i) {
            const double value = double(i) / 255;
            made[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        }
        return made;
    }();
    return light[std::size_t(channel)];
}

Lab lab(QRgb colour)
{
    const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double red = linear(qRed(colour));
    const double green = linear(qGreen(colour));
    const double blue = linear(qBlue(colour));
    const double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
    const double y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    const double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Cells cellsOf(const QImage &image, QSize size)
{
    const QImage small = image.convertToFormat(QImage::Format_RGB32)
                             .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    Cells cells;
    cells.reserve(std::size_t(size.width()) * std::size_t(size.height()));
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            cells.push_back(lab(small.pixel(x, y)));
    return cells;
}

/// Each cell with a quarter of each neighbour, in one direction; the edge is its own neighbour.
Cells softened(const Cells &cells, QSize size, QPoint step)
{
    const auto at = [&](int x, int y) {
        const int column = std::clamp(x, 0, size.width() - 1);
        const int row = std::clamp(y, 0, size.height() - 1);
        return cells[std::size_t(row) * std::size_t(size.width()) + std::size_t(column)];
    };
    const auto mixed
        = [](double before, double here, double after) { return (before + 2 * here + after) / 4; };
    Cells soft;
    soft.reserve(cells.size());
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const Lab before = at(x - step.x(), y - step.y());
            const Lab here = at(x, y);
            const Lab after = at(x + step.x(), y + step.y());
            soft.push_back({mixed(before.l, here.l, after.l), mixed(before.a, here.a, after.a),
                            mixed(before.b, here.b, after.b)});
        }
    return soft;
}

Cells seen(const QImage &image, QSize size)
{
    return softened(softened(cellsOf(image, size), size, {1, 0}), size, {0, 1});
}

double distance(const Lab &one, const Lab &other)
{
    return std::hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

QSize gridOf(const QImage &image, int cell)
{
    return {std::max(1, image.width() / cell), std::max(1, image.height() / cell)};
}

void compare(const QImage &one, const QImage &other, const Grain &grain, PictureDifference &result)
{
    const QSize size = gridOf(one, grain.cell);
    const Cells first = seen(one, size);
    const Cells second = seen(other, size);
    QImage map(size, QImage::Format_Grayscale8);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const std::size_t at = std::size_t(y) * std::size_t(size.width()) + std::size_t(x);
            const double found = distance(first[at], second[at]) / grain.tolerated;
            map.scanLine(y)[x] = uchar(std::min(255.0, 100 * found));
            result.strongest = std::max(result.strongest, found);
            if (found > 1)
                result.where |= QRect(x * grain.cell, y * grain.cell, grain.cell, grain.cell);
        }
    if (result.map.isNull())
        result.map = map;
    const QImage coarse = map.scaled(result.map.size());
    for (int y = 0; y < coarse.height(); ++y)
        for (int x = 0; x < coarse.width(); ++x)
            result.map.scanLine(y)[x]
                = std::max(result.map.constScanLine(y)[x], coarse.constScanLine(y)[x]);
}

} // namespace

PictureDifference difference(const QImage &one, const QImage &other)
{
    PictureDifference result;
    for (const Grain &grain : grains)
        compare(one, other, grain, result);
    return result;
}

} // namespace vitrine
