// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frametimes.h"

#include <QQuickWindow>

#include <algorithm>
#include <memory>

namespace vitrine {

using std::chrono::microseconds;
using std::chrono::steady_clock;

void FrameTimes::add(microseconds time)
{
    const std::scoped_lock lock(m_mutex);
    const auto place = std::size_t(std::max<qint64>(0, (time - microseconds(1)) / step));
    ++m_counts[std::min(place, steps - 1)];
    m_longest = std::max(m_longest, time);
}

FrameSummary FrameTimes::take()
{
    const std::scoped_lock lock(m_mutex);
    FrameSummary summary {.longest = m_longest};
    for (const std::uint32_t count : m_counts)
        summary.frames += count;
    const auto within = [&](qint64 hundredths) {
        qint64 sum = 0;
        std::size_t place = 0;
        while (place < steps - 1 && (sum += m_counts[place]) * 100 < summary.frames * hundredths)
            ++place;
        return place == steps - 1 ? m_longest : std::min(m_longest, step * int(place + 1));
    };
    if (summary.frames > 0) {
        summary.half = within(50);
        summary.most = within(95);
    }
    m_counts = {};
    m_longest = {};
    return summary;
}

void watchFrames(QQuickWindow &window, const QObject &context,
                 std::function<void(microseconds)> each)
{
    // Both signals come from the thread that renders.
    const auto began = std::make_shared<steady_clock::time_point>();
    QObject::connect(
        &window, &QQuickWindow::beforeSynchronizing, &context,
        [began] { *began = steady_clock::now(); }, Qt::DirectConnection);
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &context,
        [began, each = std::move(each)] {
            if (*began != steady_clock::time_point())
                each(std::chrono::duration_cast<microseconds>(steady_clock::now() - *began));
        },
        Qt::DirectConnection);
}

} // namespace vitrine
