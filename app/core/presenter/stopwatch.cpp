// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stopwatch.h"

#include <algorithm>

namespace vitrine {

using namespace std::chrono_literals;

std::chrono::milliseconds Stopwatch::elapsed() const
{
    return m_before + (m_started ? std::max(0ms, m_clock.now() - *m_started) : 0ms);
}

void Stopwatch::start()
{
    if (!m_started)
        m_started = m_clock.now();
}

void Stopwatch::pause()
{
    m_before = elapsed();
    m_started.reset();
}

void Stopwatch::reset()
{
    m_before = 0ms;
    if (m_started)
        m_started = m_clock.now();
}

} // namespace vitrine
