// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "player.h"
#include "session/settableclock.h"
#include "tourdesk.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <vector>

namespace vitrine {

/// Goes through the screens of one player and writes a picture of each: all of them for people who
/// want to look at everything, one of each kind for tests. Motion is off.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// \a clock and \a desk are the player's.
    Tour(Player &player, const PlayerOptions &options, SettableClock &clock, TourDesk &desk,
         QObject *parent = nullptr);

    void start();

signals:
    /// \a fault is a sentence; empty where every picture was written.
    void finished(int pictures, const QString &fault);

private:
    struct Step {
        QString name = {};
        std::function<void()> go = {};
        QString kind = {}; ///< Of the screens that are laid out alike; empty: it is alone.
    };

    void addKioskSteps();
    void addZoneSteps(ShownZone &zone);
    void addOperatorSteps();
    void addPresentSteps();
    void addDisplaySteps();
    /// Leaves the first step of each kind, which bears the name of its kind.
    void keepOneOfEachKind();
    void next();
    void look();
    /// Into the picture of the slide that is shown.
    void lookCloser();
    void press(int key);
    [[nodiscard]] bool isSettled() const;

    Player &m_player;
    PlayerOptions m_options;
    SettableClock &m_clock;
    TourDesk &m_desk;
    std::vector<Step> m_steps = {};
    std::size_t m_at = 0;
    QElapsedTimer m_waited = {};
};

} // namespace vitrine
