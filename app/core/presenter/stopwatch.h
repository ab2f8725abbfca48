// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/clock.h"

#include <chrono>
#include <optional>

namespace vitrine {

/// How long a talk has gone on, without its pauses.
class Stopwatch
{
public:
    explicit Stopwatch(const Clock &clock) : m_clock(clock) { }

    [[nodiscard]] bool isRunning() const { return m_started.has_value(); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

    void start();
    void pause();
    /// Back to nothing; a running one runs on from there.
    void reset();

private:
    const Clock &m_clock;
    std::chrono::milliseconds m_before = {}; ///< Up to the last pause.
    std::optional<std::chrono::milliseconds> m_started = {};
};

} // namespace vitrine
