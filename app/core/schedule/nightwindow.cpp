// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nightwindow.h"

#include "daytime.h"
#include "hoursreader.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QString written(int minutes)
{
    const int shown = minutes > 24 * 60 ? minutes - 24 * 60 : minutes;
    return u"%1:%2"_s.arg(shown / 60, 2, 10, QChar(u'0')).arg(shown % 60, 2, 10, QChar(u'0'));
}

} // namespace

tl::expected<NightWindow, HoursFault> NightWindow::read(const QString &text)
{
    const tl::expected<DaySpan, HoursFault> span = HoursReader(text).onlySpan();
    if (!span)
        return tl::unexpected(span.error());
    return NightWindow(*span);
}

QString NightWindow::text() const
{
    return written(m_span.from) + u'-' + written(m_span.until);
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
