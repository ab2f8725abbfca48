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
    /// Ten o'clock when the clock is made.
    [[nodiscard]] std::chrono::minutes timeOfDay() const override
    {
        return std::chrono::duration_cast<std::chrono::minutes>(m_now + std::chrono::hours(9));
    }
    void set(std::chrono::milliseconds now) { m_now = now; }
    void forward(std::chrono::milliseconds by) { m_now += by; }

private:
    std::chrono::milliseconds m_now = std::chrono::hours(1);
};

} // namespace vitrine
