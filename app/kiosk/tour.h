// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "player.h"
#include "session/settableclock.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <vector>

namespace vitrine {

/// Goes through all screens of one player and writes a picture of each: for people who want to look
/// at everything, and for tests. Motion is off.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// \a clock is the player's.
    Tour(Player &player, const PlayerOptions &options, SettableClock &clock,
         QObject *parent = nullptr);

    void start();

signals:
    /// \a fault is a sentence; empty where every picture was written.
    void finished(int pictures, const QString &fault);

private:
    struct Step {
        QString name = {};
        std::function<void()> go = {};
    };

    void addKioskSteps();
    void addZoneSteps(ShownZone &zone);
    void addPresentSteps();
    void addDisplaySteps();
    void next();
    void look();
    void press(int key);
    [[nodiscard]] bool isSettled() const;

    Player &m_player;
    PlayerOptions m_options;
    SettableClock &m_clock;
    std::vector<Step> m_steps = {};
    std::size_t m_at = 0;
    QElapsedTimer m_waited = {};
};

} // namespace vitrine
