// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace vitrine {

/// The attempts since a PIN was last entered right.
struct PinAttempts {
    int failures = 0;
    std::chrono::seconds failedAt = {}; ///< Since 1970, by the clock on the wall: the last one.
};

/// How long nobody may try again after that many failures: nothing for the first two, for fingers
/// slip; then 1, 2, 4 … 60 minutes. At that rate a PIN of six digits holds for decades.
[[nodiscard]] std::chrono::seconds pinWait(int failures);

/// What is left of it at \a now, by the clock on the wall. Where that clock has been set back, the
/// whole of it.
[[nodiscard]] std::chrono::seconds pinWaitLeft(const PinAttempts &attempts,
                                               std::chrono::seconds now);

} // namespace vitrine
