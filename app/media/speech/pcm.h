// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

namespace vitrine {

/// Sound of one channel, sample by sample.
struct Pcm {
    int rate = 48'000; ///< Samples in a second.
    std::vector<std::int16_t> samples = {};

    [[nodiscard]] std::chrono::milliseconds duration() const
    {
        return std::chrono::milliseconds(std::int64_t(samples.size()) * 1000 / rate);
    }
};

} // namespace vitrine
