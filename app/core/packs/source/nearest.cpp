// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// How many letters must be put in, taken out or changed (Levenshtein).
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const std::size_t at = std::size_t(j);
            const qsizetype changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({changed, row[at] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

std::optional<QString> nearest(const QString &written, const QStringList &known)
{
    std::optional<QString> best;
    qsizetype bestDistance = std::max<qsizetype>(2, written.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype far = distance(written.toLower(), candidate.toLower());
        if (far < bestDistance && far < candidate.size()) {
            bestDistance = far;
            best = candidate;
        }
    }
    return best;
}

QString didYouMean(const QString &written, const QStringList &known, const QString &otherwise)
{
    if (const std::optional<QString> meant = nearest(written, known))
        return u"Did you mean “%1”?"_s.arg(*meant);
    return otherwise;
}

} // namespace vitrine
