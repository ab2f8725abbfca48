// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation.h"

#include <algorithm>

namespace vitrine {

Presentation::Presentation(int slideCount, const Clock &clock)
    : m_slideCount(std::max(0, slideCount)),
      m_stopwatch(clock)
{
}

void Presentation::goTo(int slide)
{
    m_current = std::clamp(slide, 0, std::max(0, m_slideCount - 1));
}

void Presentation::toggleFreeze()
{
    if (m_frozen)
        m_frozen.reset();
    else
        m_frozen = m_current;
}

void Presentation::toggle(Blank blank)
{
    m_blank = m_blank == blank ? Blank::None : blank;
}

} // namespace vitrine
