// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finger.h"

#include "kiosk/player.h"
#include "session/settableclock.h"

#include <memory>

namespace vitrine {

/// The real player in its real window, with a clock that a test sets and a finger that touches.
class StagedPlayer
{
public:
    /// Shows \a pack; the size is 1280x720 where the options give none.
    StagedPlayer(const QString &pack, PlayerOptions options, Operation *operation = nullptr);

    [[nodiscard]] Player &player() { return *m_player; }
    [[nodiscard]] Visit &visit() { return m_player->visit(); }
    [[nodiscard]] QQuickWindow &window() { return *m_player->window(); }
    [[nodiscard]] Finger &finger() { return *m_finger; }

    /// Everything on screen is loaded and nothing is on its way in.
    [[nodiscard]] bool isSettled();
    /// Waits until the screen is settled and has a button of that text, and taps it.
    void touch(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Lets time pass, and the player look at the clock.
    void wait(std::chrono::milliseconds time);
    [[nodiscard]] bool reads(const QString &text);

private:
    SettableClock m_clock = {};
    std::unique_ptr<Player> m_player;
    std::unique_ptr<Finger> m_finger;
};

} // namespace vitrine
