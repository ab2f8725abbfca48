// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pinwait.h"

#include <algorithm>

namespace vitrine {

using namespace std::chrono_literals;

std::chrono::seconds pinWait(int failures)
{
    constexpr int free = 2;
    constexpr std::chrono::seconds longest = 60min;
    if (failures <= free)
        return 0s;
    const int doublings = std::min(failures - free - 1, 6); // 64 minutes are more than the longest
    return std::min(longest, std::chrono::seconds(1min) * (1 << doublings));
}

std::chrono::seconds pinWaitLeft(const PinAttempts &attempts, std::chrono::seconds now)
{
    const std::chrono::seconds whole = pinWait(attempts.failures);
    const std::chrono::seconds passed = std::max(0s, now - attempts.failedAt);
    return std::clamp(whole - passed, 0s, whole);
}

} // namespace vitrine
