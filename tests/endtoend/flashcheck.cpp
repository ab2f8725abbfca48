// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flashcheck.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace vitrine {

using namespace std::chrono_literals;

namespace {

constexpr double change = 0.1; // of the maximum relative luminance
constexpr double bright = 0.8;

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(QRgb pixel)
{
    return 0.2126 * linear(qRed(pixel) / 255.) + 0.7152 * linear(qGreen(pixel) / 255.)
        + 0.0722 * linear(qBlue(pixel) / 255.);
}

} // namespace

void FlashCheck::add(std::chrono::milliseconds time, const QImage &frame)
{
    const QImage grid
        = frame.scaled(columns, rows, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x) {
            Cell &cell = m_cells[std::size_t(y * columns + x)];
            const double now = luminance(grid.pixel(x, y));
            if (cell.extreme < 0) {
                cell.extreme = now;
                continue;
            }
            const double way = now - cell.extreme;
            const bool goesOn = cell.direction == 0 || way * cell.direction > 0;
            if (std::abs(way) >= change && std::min(now, cell.extreme) < bright) {
                if (!goesOn || cell.direction == 0)
                    cell.turns.push_back(time);
                cell.direction = way > 0 ? 1 : -1;
                cell.extreme = now;
            } else if (goesOn && cell.direction != 0) {
                cell.extreme = now;
            }
        }
}

int FlashCheck::mostInASecond() const
{
    std::vector<std::chrono::milliseconds> moments;
    for (const Cell &cell : m_cells)
        moments.insert(moments.end(), cell.turns.begin(), cell.turns.end());
    std::sort(moments.begin(), moments.end());
    int most = 0;
    for (const auto from : moments) {
        std::vector<int> flashes;
        for (const Cell &cell : m_cells) {
            const auto turns = std::count_if(cell.turns.begin(), cell.turns.end(), [&](auto turn) {
                return turn >= from && turn < from + 1s;
            });
            flashes.push_back(int(turns / 2)); // A flash is there and back.
        }
        std::sort(flashes.rbegin(), flashes.rend());
        most = std::max(most, flashes[flashes.size() / 4]);
    }
    return most;
}

} // namespace vitrine
