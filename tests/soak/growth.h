// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/state/sample.h"

#include <QString>

#include <vector>

namespace vitrine {

/// What the program used at one moment of the exhibition.
struct SoakPoint {
    double day = 0; ///< Since it was opened.
    Sample sample = {};
};

/// A straight line through points, by least squares.
struct Line {
    double start = 0;
    double perDay = 0;
    double error = 0; ///< Of perDay, one standard deviation.
};

/// Of at least three points; flat where there are fewer.
[[nodiscard]] Line lineThrough(const std::vector<std::pair<double, double>> &points);

/// How one thing grew over a run.
struct Growth {
    QString name = {};
    QString unit = {};
    Line line = {};
    double band = 0; ///< a day: what is noise.

    /// Whether it grew by more than noise, and by more than the points' own scatter explains.
    [[nodiscard]] bool isGrowing() const
    {
        return line.perDay > band && line.perDay > 3 * line.error;
    }
};

/// Of memory, handles and threads; what was before \a warmDay filled caches and does not count.
[[nodiscard]] std::vector<Growth> growthOf(const std::vector<SoakPoint> &points, double warmDay);

} // namespace vitrine
