// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

namespace vitrine {

/// A clock that stands still until it is set: for the tour and for tests.
class SettableClock : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds now() const override { return m_now; }
    /// Ten o'clock on Friday, 24 May 2030, when the clock is made.
    [[nodiscard]] QDateTime wallTime() const override { return m_wall; }
    void set(std::chrono::milliseconds now) { forward(now - m_now); }
    void forward(std::chrono::milliseconds by)
    {
        m_now += by;
        m_wall = m_wall.addMSecs(by.count());
    }
    /// Somebody sets the clock on the wall: now() does not notice.
    void setWallTime(const QDateTime &time) { m_wall = time; }

private:
    std::chrono::milliseconds m_now = std::chrono::hours(1);
    QDateTime m_wall = QDateTime(QDate(2030, 5, 24), QTime(10, 0));
};

} // namespace vitrine
