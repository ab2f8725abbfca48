// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measurements.h"

#include "content/hantext.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// The value that \a share of all, which are sorted, do not exceed.
double quantile(const std::vector<double> &sorted, double share)
{
    const auto place = std::ceil(share * double(sorted.size()));
    return sorted[std::size_t(std::max(place, 1.0)) - 1];
}

/// How many columns of a terminal \a text takes.
qsizetype columnsOf(const QString &text)
{
    return std::accumulate(text.begin(), text.end(), qsizetype(0), [](qsizetype sum, QChar c) {
        return sum + (isHan(c.unicode()) ? 2 : 1);
    });
}

/// Three digits that count.
QString written(double value)
{
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return QString::number(value, 'f', decimals);
}

} // namespace

void Measurements::add(const QString &name, int runs, const std::function<double()> &work)
{
    Row row {.name = name, .unit = u"ms"_s};
    for (int run = 0; run < runs; ++run)
        row.values.push_back(work());
    add(row);
}

void Measurements::print(QTextStream &out) const
{
    qsizetype widest = 0;
    for (const Row &row : m_rows)
        widest = std::max(widest, columnsOf(row.name));
    const auto line = [&](const QString &name, const QStringList &cells) {
        out << name << QString(widest - columnsOf(name), u' ');
        for (const QString &cell : cells)
            out << cell.rightJustified(10);
        out << '\n';
    };
    line(u"what"_s, {u"median"_s, u"p95"_s, u"min"_s, u"unit"_s, u"runs"_s});
    for (const Row &row : m_rows) {
        if (row.values.empty()) {
            out << '\n' << row.name << '\n';
            continue;
        }
        std::vector<double> sorted = row.values;
        std::sort(sorted.begin(), sorted.end());
        line(row.name,
             {written(quantile(sorted, 0.5)), written(quantile(sorted, 0.95)),
              written(sorted.front()), row.unit, QString::number(sorted.size())});
    }
    out.flush();
}

double millisecondsOf(const std::function<void()> &work)
{
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began)
        .count();
}

void tellProgress(const QString &text)
{
    QTextStream(stderr) << text << '\n';
}

} // namespace vitrine
