// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loglimit.h"

namespace vitrine {

using namespace std::chrono_literals;

namespace {

constexpr auto window = 60'000ms;

} // namespace

bool LogLimit::lets(const QByteArray &category, const QByteArray &line,
                    std::chrono::milliseconds now)
{
    Counted &all = m_counted.try_emplace({category, {}}, Counted {.began = now}).first->second;
    if (all.let >= linesOfCategory) {
        ++all.left;
        return false;
    }
    // No more kinds of lines are remembered than a category may write.
    Counted &same = m_counted.try_emplace({category, line}, Counted {.began = now}).first->second;
    if (same.let >= sameLines) {
        ++same.left;
        return false;
    }
    ++all.let;
    ++same.let;
    return true;
}

std::vector<LogLimit::LeftOut> LogLimit::leftOut(std::chrono::milliseconds now)
{
    std::vector<LeftOut> all;
    for (auto entry = m_counted.begin(); entry != m_counted.end();) {
        const auto &[key, counted] = *entry;
        if (now - counted.began < window) {
            ++entry;
            continue;
        }
        if (counted.left > 0)
            all.push_back({key.first, key.second, counted.left});
        entry = m_counted.erase(entry);
    }
    return all;
}

} // namespace vitrine
