// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.access", QtInfoMsg)

constexpr std::array textScales {1.0, 1.25, 1.5, 2.0};

} // namespace

Access::Access(const Settings &usual, QObject *parent)
    : QObject(parent),
      m_usual(usual),
      m_now(usual)
{
}

void Access::setTextStep(int step)
{
    Settings wanted = m_now;
    wanted.textStep = std::clamp(step, 1, textSteps());
    set(wanted);
}

int Access::textSteps() const
{
    return int(textScales.size());
}

qreal Access::textScale() const
{
    return textScales[std::size_t(m_now.textStep - 1)];
}

void Access::setLight(bool light)
{
    Settings wanted = m_now;
    wanted.isLight = light;
    set(wanted);
}

void Access::setHighContrast(bool high)
{
    Settings wanted = m_now;
    wanted.isHighContrast = high;
    set(wanted);
}

void Access::setStill(bool still)
{
    Settings wanted = m_now;
    wanted.isStill = still;
    set(wanted);
}

void Access::setLowReach(bool low)
{
    Settings wanted = m_now;
    wanted.isLowReach = low;
    set(wanted);
}

void Access::setReadsAloud(bool reads)
{
    Settings wanted = m_now;
    wanted.readsAloud = reads;
    set(wanted);
}

void Access::setVolume(qreal volume)
{
    Settings wanted = m_now;
    wanted.volume = std::clamp(volume, 0.0, 1.0);
    set(wanted);
}

void Access::reset()
{
    set(m_usual);
}

void Access::set(const Settings &wanted)
{
    if (wanted == m_now)
        return;
    m_now = wanted;
    qCInfo(log) << "text" << m_now.textStep << "light" << m_now.isLight << "contrast"
                << m_now.isHighContrast << "still" << m_now.isStill << "low" << m_now.isLowReach
                << "aloud" << m_now.readsAloud << "volume" << m_now.volume;
    emit changed();
}

} // namespace vitrine
