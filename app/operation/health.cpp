// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health.h"

#include <algorithm>

namespace vitrine {

Health::Health(Examine examine, QObject *parent)
    : QObject(parent),
      m_examine(std::move(examine)) { }

void Health::refresh()
{
    std::vector<HealthLine> lines = m_examine();
    std::stable_sort(
        lines.begin(), lines.end(),
        [](const HealthLine &one, const HealthLine &other) { return one.level > other.level; });
    m_lines.clear();
    m_warnings = 0;
    for (const HealthLine &line : lines) {
        m_lines.append(QVariant::fromValue(line));
        m_warnings += line.level == HealthLine::Well ? 0 : 1;
    }
    emit changed();
}

} // namespace vitrine
