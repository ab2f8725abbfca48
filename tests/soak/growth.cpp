// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growth.h"

#include <cmath>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr double mebi = 1024 * 1024;

} // namespace

Line lineThrough(const std::vector<std::pair<double, double>> &points)
{
    const double count = double(points.size());
    double meanX = 0;
    double meanY = 0;
    for (const auto &[x, y] : points) {
        meanX += x / count;
        meanY += y / count;
    }
    double xx = 0;
    double xy = 0;
    for (const auto &[x, y] : points) {
        xx += (x - meanX) * (x - meanX);
        xy += (x - meanX) * (y - meanY);
    }
    if (points.size() < 3 || xx == 0)
        return {.start = meanY};
    Line line {.start = meanY - xy / xx * meanX, .perDay = xy / xx};
    double residual = 0;
    for (const auto &[x, y] : points) {
        const double off = y - line.start - line.perDay * x;
        residual += off * off;
    }
    line.error = std::sqrt(residual / (count - 2) / xx);
    return line;
}

std::vector<Growth> growthOf(const std::vector<SoakPoint> &points, double warmDay)
{
    const auto growth = [&](const QString &name, const QString &unit, double band,
                            std::int64_t Sample::*member, double scale) {
        std::vector<std::pair<double, double>> values;
        for (const SoakPoint &point : points)
            if (point.day >= warmDay)
                values.emplace_back(point.day, double(point.sample.*member) / scale);
        return Growth {name, unit, lineThrough(values), band};
    };
    // A kiosk has 400 days and some hundred MiB to spare.
    return {growth(u"memory"_s, u"MiB"_s, 0.25, &Sample::ownBytes, mebi),
            growth(u"heap in use"_s, u"MiB"_s, 0.25, &Sample::heapBytes, mebi),
            growth(u"open handles"_s, {}, 0.05, &Sample::handles, 1),
            growth(u"threads"_s, {}, 0.05, &Sample::threads, 1)};
}

} // namespace vitrine
