// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finger.h"

#include "kiosk/kiosk.h"
#include "session/settableclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace vitrine {

/// A kiosk that runs by itself, with a state of its own, a PIN, a clock that a test sets, and a
/// finger on whatever window is on the screen.
class StagedKiosk
{
public:
    static const QString pin;

    explicit StagedKiosk(PlayerOptions options);
    ~StagedKiosk();
    Q_DISABLE_COPY_MOVE(StagedKiosk)

    [[nodiscard]] Kiosk &kiosk() { return *m_kiosk; }
    [[nodiscard]] Player &player() { return *m_kiosk->show().player(); }
    [[nodiscard]] OperatorDesk &desk() { return *m_kiosk->operation().desk(); }
    [[nodiscard]] QQuickWindow &window() { return *player().window(); }
    [[nodiscard]] QString stateFolder() const { return m_folder.path(); }
    [[nodiscard]] const QSignalSpy &endings() const { return *m_endings; }

    /// A folder that the kiosk takes for the place where a stick is mounted.
    [[nodiscard]] QString stick() const { return m_stick.path(); }
    [[nodiscard]] SettableClock &clock() { return m_clock; }

    /// Switches the kiosk off and on.
    void restart();
    [[nodiscard]] bool isSettled();
    void tap(const QPointF &place) { Finger(window()).tap(place); }
    /// Waits until the screen has a button of that text, and taps it.
    void touch(const QString &text);
    /// Holds the corner, types the PIN, and stands before the open panel.
    void openPanel();
    /// Lets time pass, and the player look at the clock.
    void wait(std::chrono::milliseconds time);
    [[nodiscard]] bool reads(const QString &text);

private:
    PlayerOptions m_options;
    QTemporaryDir m_folder = QTemporaryDir();
    QTemporaryDir m_stick = QTemporaryDir();
    SettableClock m_clock = {};
    Log m_log = Log(m_clock);
    std::unique_ptr<Kiosk> m_kiosk = {};
    std::unique_ptr<QSignalSpy> m_endings = {};
};

} // namespace vitrine
