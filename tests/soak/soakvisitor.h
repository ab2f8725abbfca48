// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kiosk/player.h"

#include <QQuickItem>

#include <chrono>
#include <functional>
#include <random>

namespace vitrine {

class Finger;

/// Somebody who touches whatever there is: zones, stories, the search, pictures closely, languages,
/// the access panel. The same seed, the same touches.
class SoakVisitor
{
public:
    /// \a pass lets so much time of the exhibition go by, and everything come to rest.
    /// \a player is what is on the screen; it may be another one from visit to visit.
    SoakVisitor(std::function<Player &()> player, unsigned seed,
                std::function<void(std::chrono::milliseconds)> pass)
        : m_player(std::move(player)),
          m_random(seed),
          m_pass(std::move(pass))
    {
    }

    /// Comes, looks at some things and walks away without a word.
    void visit();

    /// Touches and keys so far.
    [[nodiscard]] int touches() const { return m_touches; }

private:
    void act(Finger &finger);
    void actOn(Finger &finger, int choice);
    void touchSomething(Finger &finger);
    void walkAway();
    [[nodiscard]] int anyOf(int count);
    [[nodiscard]] QPointF anywhere();

    std::function<Player &()> m_player;
    std::mt19937 m_random;
    std::function<void(std::chrono::milliseconds)> m_pass;
    int m_touches = 0;
};

} // namespace vitrine
