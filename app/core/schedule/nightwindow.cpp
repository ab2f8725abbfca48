// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nightwindow.h"

#include "daytime.h"
#include "hoursreader.h"

namespace vitrine {

using namespace Qt::StringLiterals;

tl::expected<NightWindow, HoursFault> NightWindow::read(const QString &text)
{
    const tl::expected<DaySpan, HoursFault> span = HoursReader(text).onlySpan();
    if (!span)
        return tl::unexpected(span.error());
    return NightWindow(*span);
}

QString NightWindow::text() const
{
    return timeText(m_span.from) + u'-' + timeText(m_span.until);
}

std::optional<QDate> NightWindow::nightOf(const QDateTime &time) const
{
    for (const QDate &date : {time.date().addDays(-1), time.date()})
        if (momentOf(date, m_span.from, Twice::First, time) <= time
            && time < momentOf(date, m_span.until, Twice::Second, time))
            return date;
    return {};
}

} // namespace vitrine
