// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

namespace vitrine {

/// Tells how long ago something was, and what the clock on the wall says.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The time since some moment before this clock was made; of use only against another such
    /// time.
    [[nodiscard]] virtual std::chrono::milliseconds now() const = 0;
    /// Here. It jumps when somebody sets it: to be read by people, not to measure.
    [[nodiscard]] virtual QDateTime wallTime() const = 0;
    /// Of it, since midnight.
    [[nodiscard]] std::chrono::minutes timeOfDay() const
    {
        return std::chrono::minutes(wallTime().time().msecsSinceStartOfDay() / 60'000);
    }

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

} // namespace vitrine
