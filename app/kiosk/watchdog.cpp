// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchdog.h"

#include <systemd/sd-daemon.h>

#include <chrono>
#include <utility>

namespace vitrine {

using namespace std::chrono_literals;

namespace {

/// How long systemd waits for a sign of life; 0 where it waits for none. Not sd_watchdog_enabled():
/// that asks whether this is the service's main process, which is the compositor.
std::chrono::microseconds patience()
{
    bool isNumber = false;
    const qint64 number = qEnvironmentVariable("WATCHDOG_USEC").toLongLong(&isNumber);
    const bool isWatched = qEnvironmentVariableIsSet("NOTIFY_SOCKET") && isNumber && number > 0;
    return std::chrono::microseconds(isWatched ? number : 0);
}

} // namespace

Watchdog::Watchdog(QObject *parent) : QObject(parent)
{
    const std::chrono::microseconds interval = patience() / 3;
    if (interval == 0us)
        return;
    m_beat.setInterval(std::chrono::duration_cast<std::chrono::milliseconds>(interval));
    connect(&m_beat, &QTimer::timeout, this, &Watchdog::ask);
    m_beat.start();
}

Watchdog::~Watchdog()
{
    sd_notify(0, "STOPPING=1");
}

void Watchdog::watch(QQuickWindow &window)
{
    if (m_window)
        disconnect(m_window, nullptr, this, nullptr);
    m_window = &window;
    m_isAsked = false;
    // Of the render thread where there is one; heard on this one, so that both have to live.
    connect(&window, &QQuickWindow::frameSwapped, this, &Watchdog::hearFrame);
}

void Watchdog::tellReady(const QString &status)
{
    const QString line = status.simplified(); // A line break would begin another message.
    sd_notifyf(0, "READY=1\nSTATUS=%s", line.toUtf8().constData());
}

void Watchdog::ask()
{
    // No frame comes of a window that nobody can see: while it is made, or the panel is off.
    if (!m_window || !m_window->isExposed()) {
        feed();
        return;
    }
    m_isAsked = true;
    m_window->update();
}

void Watchdog::feed()
{
    sd_notify(0, "WATCHDOG=1");
}

void Watchdog::hearFrame()
{
    if (std::exchange(m_isAsked, false))
        feed();
}

} // namespace vitrine
