// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace vitrine {

/// What the player uses at one moment, and how its frames did since the sample before.
struct Sample {
    std::int64_t takenAt = 0; ///< s since 1970 by the clock on the wall.
    std::int64_t up = 0; ///< s since the program was started.
    std::int64_t residentBytes = 0;
    std::int64_t ownBytes = 0; ///< With its share of what it shares with other programs (PSS).
    std::int64_t heapBytes = 0; ///< In use.
    std::int64_t pictureBytes = 0; ///< Of decoded pictures.
    std::int64_t handles = 0;
    std::int64_t threads = 0;
    std::int64_t frames = 0;
    std::int64_t frameHalf = 0; ///< us within which half of them were done.
    std::int64_t frameMost = 0; ///< us within which 95 of 100 were.
    std::int64_t frameLongest = 0; ///< us

    friend bool operator==(const Sample &, const Sample &) = default;
};

} // namespace vitrine
