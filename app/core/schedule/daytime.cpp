// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daytime.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr qint64 second = 1000; // ms
constexpr qint64 minute = 60 * second;
constexpr qint64 day = 24 * 60 * minute;

QDateTime at(qint64 sinceEpoch, const QDateTime &like)
{
    QDateTime moment = like;
    moment.setMSecsSinceEpoch(sinceEpoch);
    return moment;
}

/// ms that the clock on the wall is ahead of UTC.
qint64 aheadAt(qint64 sinceEpoch, const QDateTime &like)
{
    return at(sinceEpoch, like).offsetFromUtc() * second;
}

} // namespace

// Qt says nothing of which moment it takes where a time comes twice or never.
QDateTime momentOf(const QDate &date, int minutes, Twice twice, const QDateTime &like)
{
    const qint64 shown
        = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + minutes * minute;
    const qint64 before = aheadAt(shown - day, like);
    const qint64 after = aheadAt(shown + day, like);
    qint64 early = shown - before;
    qint64 late = shown - after;
    const bool isEarly = aheadAt(early, like) == before;
    const bool isLate = aheadAt(late, like) == after;
    if (isEarly && isLate)
        return at(twice == Twice::First ? std::min(early, late) : std::max(early, late), like);
    if (isEarly || isLate)
        return at(isEarly ? early : late, like);
    // Left out: the clock was put forward between the two.
    std::swap(early, late);
    while (late - early > second) {
        const qint64 middle = early + (late - early) / 2;
        (aheadAt(middle, like) == before ? early : late) = middle;
    }
    return at(late - late % second, like);
}

} // namespace vitrine
