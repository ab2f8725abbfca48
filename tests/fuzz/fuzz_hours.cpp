// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include "schedule/nightwindow.h"
#include "schedule/openinghours.h"

using namespace vitrine;

/// What opening hours say can be written and read again, and something opens when it says so.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const QDateTime now(QDate(2030, 5, 24), QTime(10, 0), Qt::UTC);
    if (const auto hours = OpeningHours::read(text)) {
        const auto again = OpeningHours::read(hours->text());
        demand(again && again->text() == hours->text());
        const bool isOpen = hours->isOpenAt(now);
        demand(again->isOpenAt(now) == isOpen);
        if (const auto next = hours->nextChange(now))
            demand(*next > now && hours->isOpenAt(*next) != isOpen);
    }
    if (const auto night = NightWindow::read(text))
        demand(NightWindow::read(night->text()).has_value());
    return 0;
}
