// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>

class QQuickWindow;

namespace vitrine {

/// How the frames of some time did.
struct FrameSummary {
    qint64 frames = 0;
    std::chrono::microseconds half = {}; ///< Half of them took at most so long.
    std::chrono::microseconds most = {}; ///< 95 of 100 did.
    std::chrono::microseconds longest = {};
};

/// Counts frames by how long they took, in steps of half a millisecond; nothing is allocated. Any
/// thread may call it.
class FrameTimes
{
public:
    void add(std::chrono::microseconds time);
    /// Of what was added since the last time; it counts anew from here.
    [[nodiscard]] FrameSummary take();

private:
    static constexpr std::chrono::microseconds step {500};
    static constexpr std::size_t steps = 512; // 256 ms; the last one has what took longer

    std::mutex m_mutex;
    std::array<std::uint32_t, steps> m_counts = {};
    std::chrono::microseconds m_longest = {};
};

/// Tells \a each how long every frame of \a window takes, from when its scene is handed over until
/// it is on its way to the panel; where the panel makes it wait, that is within. \a each is called
/// on the thread that renders, until \a context is destroyed.
void watchFrames(QQuickWindow &window, const QObject &context,
                 std::function<void(std::chrono::microseconds)> each);

} // namespace vitrine
