// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurescale.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr double dotsThatCanBeSeen = 200;

bool areShares(const std::vector<Figure> &figures)
{
    return !figures.empty() && std::all_of(figures.begin(), figures.end(), isShare);
}

} // namespace

bool isShare(const Figure &figure)
{
    return figure.value >= 0 && figure.value <= 100
        && (figure.display.contains(u'%') || figure.display.contains(u'％'));
}

double wholeOf(const std::vector<Figure> &figures)
{
    if (areShares(figures))
        return 100;
    double largest = 0;
    for (const Figure &figure : figures)
        largest = std::max(largest, figure.value);
    return largest;
}

double perDot(const std::vector<Figure> &figures)
{
    double sum = 0;
    for (const Figure &figure : figures)
        sum += std::max(0.0, figure.value);
    double one = 1;
    while (sum / one > dotsThatCanBeSeen && !areShares(figures))
        one *= 10;
    return one;
}

} // namespace vitrine
