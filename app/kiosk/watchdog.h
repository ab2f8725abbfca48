// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QTimer>

namespace vitrine {

/// Tells systemd how the player is: that it shows something, what it shows, that it ends, and as
/// long as frames come, that it is alive (`Type=notify`, `WatchdogSec=`). Without systemd it does
/// nothing.
///
/// A frame that was asked for and was really swapped is the sign of life: a GUI thread that hangs
/// and a render thread that hangs are both silent. Where there is no watchdog no frame is asked
/// for, so that a still screen costs nothing.
class Watchdog : public QObject
{
    Q_OBJECT

public:
    explicit Watchdog(QObject *parent = nullptr);
    /// Tells that the player ends.
    ~Watchdog() override;
    Q_DISABLE_COPY_MOVE(Watchdog)

    /// From now on the frames of \a window are the sign of life, and no other's.
    void watch(QQuickWindow &window);
    /// The first picture is on the panel. \a status is a line for `systemctl status`.
    void tellReady(const QString &status);

private:
    void ask();
    void feed();
    void hearFrame();

    QPointer<QQuickWindow> m_window = {};
    QTimer m_beat = QTimer();
    bool m_isAsked = false; ///< A frame that was asked for has not come yet.
};

} // namespace vitrine
