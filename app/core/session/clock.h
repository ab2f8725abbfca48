// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    /// Since midnight, here. It jumps when somebody sets it: to be read by people, not to measure.
    [[nodiscard]] virtual std::chrono::minutes timeOfDay() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

} // namespace vitrine
