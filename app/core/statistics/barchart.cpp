// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "barchart.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

// px of the drawing
constexpr double left = 34;
constexpr double labels = 22;
constexpr double headroom = 8;

QString px(double length)
{
    return QString::number(length, 'f', 1);
}

/// Of the scale: a round number that no bar is above, and that has a half.
qint64 topOf(const std::vector<Bar> &bars)
{
    qint64 highest = 0;
    for (const Bar &bar : bars)
        highest = std::max(highest, bar.value);
    for (qint64 step = 1;; step *= 10)
        for (const qint64 tenths : {10, 12, 16, 20, 30, 40, 60, 80})
            if (step * tenths % 20 == 0 && step * tenths / 10 >= highest)
                return step * tenths / 10;
}

} // namespace

QString barChart(const std::vector<Bar> &bars, const QString &about, int width, int height)
{
    const qint64 top = topOf(bars);
    const double base = height - labels;
    const double scale = (base - headroom) / double(top);
    const double pitch = (width - left) / double(std::max<std::size_t>(bars.size(), 1));
    const double thick = std::clamp(pitch * 0.72, 0.5, 46.0);
    QString svg = u"<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">"_s.arg(width)
                      .arg(height)
                      .arg(about.toHtmlEscaped());
    for (const qint64 mark : {qint64(0), top / 2, top})
        svg += u"<line class=\"line\" x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\"/>"
               u"<text x=\"%4\" y=\"%5\" text-anchor=\"end\">%6</text>"_s.arg(
                   px(left), QString::number(width), px(base - double(mark) * scale), px(left - 6),
                   px(base - double(mark) * scale + 4), QString::number(mark));
    double middle = left + pitch / 2;
    for (const Bar &bar : bars) {
        const double length = double(bar.value) * scale;
        svg += u"<g><title>%1</title><rect class=\"bar\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/></g>"_s
                   .arg(bar.title.toHtmlEscaped(), px(middle - thick / 2), px(base - length),
                        px(thick), px(length));
        if (!bar.label.isEmpty())
            svg += u"<text x=\"%1\" y=\"%2\" text-anchor=\"middle\">%3</text>"_s.arg(
                px(middle), px(base + 16), bar.label.toHtmlEscaped());
        middle += pitch;
    }
    return svg + u"</svg>"_s;
}

} // namespace vitrine
