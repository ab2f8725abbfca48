// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosksettings.h"

#include "storage/state/settingrepository.h"

#include <algorithm>

namespace vitrine {

namespace {

int secondsOf(const std::optional<std::chrono::seconds> &time)
{
    return time ? int(time->count()) : 0;
}

std::optional<std::chrono::seconds> timeOf(int seconds)
{
    if (seconds <= 0)
        return {};
    return std::chrono::seconds(seconds);
}

} // namespace

KioskSettings::KioskSettings(StateWorker &state, OperatorSettings settings, QObject *parent)
    : QObject(parent),
      m_worker(state),
      m_now(std::move(settings))
{
}

int KioskSettings::idle() const
{
    return secondsOf(m_now.idle);
}

int KioskSettings::prompt() const
{
    return secondsOf(m_now.prompt);
}

void KioskSettings::setLocale(const QString &locale)
{
    OperatorSettings wanted = m_now;
    wanted.locale = locale;
    set(wanted);
}

void KioskSettings::setIdle(int seconds)
{
    OperatorSettings wanted = m_now;
    wanted.idle = timeOf(seconds);
    set(wanted);
}

void KioskSettings::setPrompt(int seconds)
{
    OperatorSettings wanted = m_now;
    wanted.prompt = timeOf(seconds);
    set(wanted);
}

void KioskSettings::setVolume(qreal volume)
{
    OperatorSettings wanted = m_now;
    wanted.volume = std::clamp(volume, 0., 1.);
    set(wanted);
}

void KioskSettings::setBrightness(qreal brightness)
{
    OperatorSettings wanted = m_now;
    wanted.brightness = std::clamp(brightness, 0.1, 1.);
    set(wanted);
}

void KioskSettings::setOpeningHours(const QString &hours)
{
    OperatorSettings wanted = m_now;
    wanted.openingHours = hours;
    set(wanted);
}

void KioskSettings::setRestartWindow(const QString &window)
{
    OperatorSettings wanted = m_now;
    wanted.restartWindow = window;
    set(wanted);
}

void KioskSettings::setCountsVisits(bool counts)
{
    OperatorSettings wanted = m_now;
    wanted.countsVisits = counts;
    set(wanted);
}

void KioskSettings::setTakesUnsignedPacks(bool takes)
{
    OperatorSettings wanted = m_now;
    wanted.takesUnsignedPacks = takes;
    set(wanted);
}

void KioskSettings::set(const OperatorSettings &wanted)
{
    if (wanted == m_now)
        return;
    m_now = wanted;
    m_worker.post([stored = storedSettings(wanted)](StateDatabase &state) {
        SettingRepository(state).set(stored);
    });
    emit changed();
}

} // namespace vitrine
