// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "player.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace vitrine {

/// What is on the screen: one player, and while the exhibition or a setting changes, its successor.
///
/// The successor makes its window behind nobody's back: over that of the player before, which goes
/// only when the new first picture is on the panel. Nobody sees a black frame.
class Show : public QObject
{
    Q_OBJECT

public:
    /// Has what the player's window needs besides its own; called for every player that is made.
    using Furnish = std::function<void(Player &)>;

    /// How long a player may take to its first picture.
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(30);

    explicit Show(const Clock &clock, Furnish furnish = {}, QObject *parent = nullptr);
    ~Show() override;

    /// Shows \a exhibition, in place of what is on the screen. Says why not, in a sentence; empty
    /// where its window is being made.
    [[nodiscard]] QString begin(PlayedExhibition exhibition, const PlayerOptions &options);

    /// The one on the screen; none before the first begin().
    [[nodiscard]] Player *player() const { return m_player.get(); }
    [[nodiscard]] bool isChanging() const { return m_next != nullptr; }
    /// For tests.
    void setPatience(std::chrono::milliseconds time) { m_waiting.setInterval(time); }

signals:
    /// \a player goes now, for its successor is on the screen.
    void leaving(vitrine::Player &player);
    /// The first picture of \a player is on the panel, and nothing is left of the one before.
    void began(vitrine::Player &player);
    /// The player that was to come has no picture yet, after all that time. What was there before
    /// goes on, where there was something.
    void failed();

private:
    void takeOver();
    void leave();
    void giveUp();

    const Clock &m_clock;
    Furnish m_furnish;
    std::unique_ptr<Player> m_player = {};
    std::unique_ptr<Player> m_next = {};
    QTimer m_waiting = QTimer(this);
};

} // namespace vitrine
