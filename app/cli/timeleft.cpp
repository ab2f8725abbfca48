// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeleft.h"

#include <cmath>

namespace vitrine {

using namespace Qt::StringLiterals;

QString TimeLeft::after(std::size_t done, std::size_t total, std::chrono::milliseconds now)
{
    constexpr std::size_t steps = 24;
    constexpr std::chrono::seconds enough {3};
    m_steps.push_back({done, now});
    if (m_steps.size() > steps)
        m_steps.pop_front();
    const Step &first = m_steps.front();
    const std::chrono::milliseconds spent = now - first.at;
    if (spent < enough || done >= total || done == first.done)
        return {};
    const double minutes = std::chrono::duration<double, std::ratio<60>>(spent).count()
        * double(total - done) / double(done - first.done);
    if (minutes < 1)
        return u", less than a minute left"_s;
    if (minutes < 90)
        return u", about %1 min left"_s.arg(std::ceil(minutes));
    return u", about %1 h left"_s.arg(std::ceil(minutes / 60));
}

} // namespace vitrine
