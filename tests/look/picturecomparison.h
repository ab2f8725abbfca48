// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QRect>
#include <QSize>

namespace vitrine {

/// What an eye would see between two pictures.
struct PictureDifference {
    double strongest = 0; ///< 1 is as much as is tolerated.
    QRect where = {}; ///< Around everything that is not tolerated, in px of the pictures.
    QImage map = {}; ///< As many px as there were cells to compare: the whiter, the more.

    [[nodiscard]] bool isTolerated() const { return strongest <= 1; }
};

/// Compares two pictures of one size as an eye does: by colour in CIELAB, in cells of a few px for
/// lines and edges, and in large ones for faint changes of whole areas. What makes one font
/// renderer another stays below that.
[[nodiscard]] PictureDifference difference(const QImage &one, const QImage &other);

} // namespace vitrine
