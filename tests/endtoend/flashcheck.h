// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <chrono>
#include <vector>

namespace vitrine {

/// Counts general flashes as WCAG 2.2 defines them: pairs of opposing changes in relative luminance
/// of 10 % or more of the maximum, where the darker is below 0.80.
///
/// A frame is looked at as a grid of cells of about a hundredth of it each. A flash counts where a
/// quarter of all cells goes through it; a flash of a smaller area is none by the definition.
class FlashCheck
{
public:
    void add(std::chrono::milliseconds time, const QImage &frame);

    /// The most flashes within any one second.
    [[nodiscard]] int mostInASecond() const;

private:
    static constexpr int columns = 12;
    static constexpr int rows = 9;

    /// One cell's way up and down.
    struct Cell {
        double extreme = -1; ///< Of the way that goes on; none before the first frame.
        int direction = 0;
        std::vector<std::chrono::milliseconds> turns = {}; ///< When an opposing change was whole.
    };

    std::vector<Cell> m_cells = std::vector<Cell>(columns * rows);
};

} // namespace vitrine
