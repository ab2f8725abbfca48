// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocksanity.h"

namespace vitrine {

ClockSanity::ClockSanity(QDateTime built) : ClockSanity(std::move(built), Limits()) { }

void ClockSanity::look(std::chrono::milliseconds steady, const QDateTime &wall)
{
    const std::chrono::milliseconds shown(wall.toMSecsSinceEpoch());
    if (m_last) {
        const auto jumped = (shown - m_last->wall) - (steady - m_last->steady);
        if (std::chrono::abs(jumped) > m_limits.jump)
            m_jumped = steady;
        else if (m_jumped && steady - *m_jumped >= m_limits.evenFor)
            m_jumped.reset();
    }
    m_last = {steady, shown};
    m_doubt = doubtOf(wall);
}

ClockSanity::Doubt ClockSanity::doubtOf(const QDateTime &wall) const
{
    if (wall < m_built)
        return Doubt::BeforeBuild;
    if (wall > m_built.addYears(m_limits.years))
        return Doubt::FarFuture;
    return m_jumped ? Doubt::Jumped : Doubt::None;
}

QDateTime buildDate()
{
    return QDateTime::fromSecsSinceEpoch(VITRINE_BUILT, Qt::UTC);
}

} // namespace vitrine
