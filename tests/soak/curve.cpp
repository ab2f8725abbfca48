// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "curve.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

const QColor ground(u"#fffaf1"_s);
const QColor night(u"#f0e8da"_s);
const QColor edge(u"#d9cbb3"_s);
const QColor ink(u"#241b1e"_s);
const QColor quiet(u"#6b5d55"_s);
const QColor first(u"#c2351f"_s);
const QColor second(u"#1d6462"_s);
const QColor third(u"#6a4a0c"_s);

constexpr double opens = 9; // o'clock; the exhibition begins at ten
constexpr double closes = 19;
constexpr double begins = 10;

using Points = std::vector<std::pair<double, double>>;

/// One line of a panel, or dots.
struct Series {
    QString name = {};
    QColor colour = {};
    Points points = {};
    bool areDots = false;
};

/// A part of the picture with scales of its own, from nothing to \a top.
struct Scales {
    QRectF area = {};
    double days = 1;
    double top = 1;

    QPointF at(const std::pair<double, double> &point) const
    {
        return {area.left() + area.width() * point.first / days,
                area.bottom() - area.height() * std::min(point.second, top) / top};
    }
};

double topOf(const std::vector<Series> &all)
{
    double highest = 1;
    for (const Series &series : all)
        for (const auto &[day, value] : series.points)
            highest = std::max(highest, value);
    const double step = std::pow(10, std::floor(std::log10(highest)));
    for (const double times : {1., 1.6, 2., 3., 4., 6., 8., 10.})
        if (times * step >= highest * 1.08)
            return times * step;
    return 20 * step;
}

void drawGround(QPainter &painter, const Scales &scales)
{
    for (double day = 0; day < scales.days + 1; ++day) {
        const double from = std::max(0., day + (closes - begins) / 24);
        const double until = std::min(scales.days, day + (24 - begins + opens) / 24);
        if (from < until)
            painter.fillRect(QRectF(scales.at({from, scales.top}), scales.at({until, 0})), night);
    }
    for (const double mark : {0., scales.top / 2, scales.top}) {
        painter.setPen(edge);
        painter.drawLine(scales.at({0, mark}), scales.at({scales.days, mark}));
        painter.setPen(quiet);
        painter.drawText(QRectF(0, scales.at({0, mark}).y() - 12, scales.area.left() - 12, 24),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(mark));
    }
}

void drawSeries(QPainter &painter, const Scales &scales, const Series &series)
{
    if (series.areDots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(series.colour);
        for (const auto &point : series.points)
            painter.drawEllipse(scales.at(point), 1.8, 1.8);
        painter.setBrush(Qt::NoBrush);
        return;
    }
    painter.setPen(QPen(series.colour, 2));
    QPolygonF line;
    for (const auto &point : series.points)
        line.append(scales.at(point));
    painter.drawPolyline(line);
}

void drawPanel(QPainter &painter, const QRectF &area, double days, const QString &title,
               const std::vector<Series> &all)
{
    const Scales scales {area, days, topOf(all)};
    drawGround(painter, scales);
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QPointF(area.left(), area.top() - 14), title);
    font.setBold(false);
    painter.setFont(font);
    double x = area.right();
    for (auto series = all.rbegin(); series != all.rend(); ++series) {
        x -= painter.fontMetrics().horizontalAdvance(series->name) + 28;
        painter.setPen(quiet);
        painter.drawText(QPointF(x + 22, area.top() - 14), series->name);
        painter.fillRect(QRectF(x, area.top() - 21, 16, 4), series->colour);
    }
    for (const Series &series : all)
        drawSeries(painter, scales, series);
    for (int day = 0; day <= int(days); ++day) {
        painter.setPen(quiet);
        painter.drawText(QRectF(scales.at({day, 0}) + QPointF(-40, 6), QSizeF(80, 22)),
                         Qt::AlignHCenter, u"day %1"_s.arg(day));
    }
}

template <class Value>
Points pointsOf(const std::vector<SoakPoint> &points, Value value)
{
    Points all;
    for (const SoakPoint &point : points)
        all.emplace_back(point.day, value(point.sample));
    return all;
}

} // namespace

bool drawCurve(const QString &path, const std::vector<SoakPoint> &atRest,
               const std::vector<Sample> &hours, const std::vector<Growth> &growth,
               const QString &about)
{
    std::vector<SoakPoint> hourly;
    for (const Sample &sample : hours)
        hourly.push_back({double(sample.up) / 86'400, sample});
    const double days = atRest.empty() ? 1 : std::max(atRest.back().day, 0.01);
    const auto mebi = [](std::int64_t Sample::*member) {
        return [member](const Sample &sample) { return double(sample.*member) / 1024 / 1024; };
    };
    const auto plain = [](std::int64_t Sample::*member, double scale) {
        return [member, scale](const Sample &sample) { return double(sample.*member) / scale; };
    };

    QImage image(1600, 1240, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(17);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QPointF(90, 48), about);
    painter.setPen(quiet);
    QStringList lines;
    for (const Growth &one : growth)
        lines.append(u"%1 %2 ± %3 %4 a day"_s.arg(one.name)
                         .arg(one.line.perDay, 0, 'f', 3)
                         .arg(one.line.error, 0, 'f', 3)
                         .arg(one.unit)
                         .simplified());
    painter.drawText(QPointF(90, 78), lines.join(u"   ·   "_s));
    drawPanel(
        painter, {90, 150, 1450, 420}, days, u"Memory, MiB (shaded: closed)"_s,
        {{u"every hour"_s, edge.darker(130), pointsOf(hourly, mebi(&Sample::ownBytes))},
         {u"when nobody is there"_s, first, pointsOf(atRest, mebi(&Sample::ownBytes)), true},
         {u"heap in use"_s, second, pointsOf(atRest, mebi(&Sample::heapBytes)), true},
         {u"decoded pictures"_s, third, pointsOf(atRest, mebi(&Sample::pictureBytes)), true}});
    drawPanel(painter, {90, 660, 1450, 200}, days, u"Open handles and threads"_s,
              {{u"handles"_s, first, pointsOf(atRest, plain(&Sample::handles, 1)), true},
               {u"threads"_s, second, pointsOf(atRest, plain(&Sample::threads, 1)), true}});
    drawPanel(painter, {90, 950, 1450, 220}, days, u"Frames of each hour, ms"_s,
              {{u"95 of 100 within"_s, first, pointsOf(hourly, plain(&Sample::frameMost, 1000))},
               {u"half within"_s, second, pointsOf(hourly, plain(&Sample::frameHalf, 1000))}});
    painter.end();
    return image.save(path);
}

} // namespace vitrine
