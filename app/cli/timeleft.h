// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <cstddef>
#include <deque>

namespace vitrine {

/// How long work will still take, by the pace of its last steps: the first ones may have been kept
/// from another time and cost nothing.
class TimeLeft
{
public:
    /// `, about 3 min left` when \a done of \a total are done \a now; nothing where too little is
    /// known.
    [[nodiscard]] QString after(std::size_t done, std::size_t total, std::chrono::milliseconds now);

private:
    struct Step {
        std::size_t done = 0;
        std::chrono::milliseconds at = {};
    };
    std::deque<Step> m_steps = {};
};

} // namespace vitrine
