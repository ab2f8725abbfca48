// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace vitrine {

/// One bar: what stands beneath it (nothing for most where there are many), and what a pointer that
/// rests on it is told.
struct Bar {
    qint64 value = 0;
    QString label = {};
    QString title = {};
};

/// Upright bars as an SVG element. The highest value and nothing else stands at the scale. \a about
/// says what it is to who cannot see it.
[[nodiscard]] QString barChart(const std::vector<Bar> &bars, const QString &about, int width,
                               int height);

} // namespace vitrine
