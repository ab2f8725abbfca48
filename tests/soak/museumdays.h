// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growth.h"
#include "kiosk/player.h"
#include "kiosk/visitcounting.h"
#include "operation/openstate.h"
#include "operation/sampling.h"
#include "operation/stateworker.h"
#include "operation/visitstatistics.h"
#include "session/settableclock.h"
#include "soakvisitor.h"

#include <QElapsedTimer>

#include <memory>

namespace vitrine {

/// How a soak is run.
struct SoakOptions {
    double hours = 24; ///< Of the exhibition.
    double speed = 0; ///< Hours of the exhibition in an hour; 0: as fast as the machine can.
    int visitsPerDay = 60;
    unsigned seed = 1;
    QSize size = {1280, 720};
    QString stateFolder = {};
};

/// A kiosk and a display in their real windows, with all that an operator's player has, through
/// days of an exhibition that is open from nine to seven, by a clock that is set.
class MuseumDays
{
public:
    explicit MuseumDays(const SoakOptions &options);

    /// Until the exhibition has been there for so many hours. \a told is called every hour of it.
    void run(const std::function<void(double hour)> &told);

    /// What was used at moments when nobody was there.
    [[nodiscard]] const std::vector<SoakPoint> &points() const { return m_points; }
    [[nodiscard]] int visits() const { return m_visits; }
    [[nodiscard]] int touches() const { return m_visitor->touches(); }
    /// Slides the display went through.
    [[nodiscard]] int changes() const { return m_changes; }
    [[nodiscard]] double hoursPassed() const;

private:
    [[nodiscard]] std::unique_ptr<Player> playerFor(PlayerOptions::Mode mode) const;
    /// Lets time of the exhibition go by and everything come to rest.
    void pass(std::chrono::milliseconds time);
    void everyMinute();
    void rememberUse();
    void waitUntilSettled();
    void keepPace();

    SoakOptions m_options;
    SettableClock m_clock = {};
    std::chrono::milliseconds m_began;
    std::chrono::milliseconds m_nextMinute;
    StateWorker m_state;
    OpenState m_open;
    VisitStatistics m_statistics;
    std::unique_ptr<Player> m_kiosk;
    std::unique_ptr<Player> m_display;
    std::unique_ptr<VisitCounting> m_counting;
    std::unique_ptr<Sampling> m_sampling;
    std::unique_ptr<SoakVisitor> m_visitor;
    std::vector<SoakPoint> m_points = {};
    int m_visits = 0;
    int m_changes = 0;
    QElapsedTimer m_time = {};
};

} // namespace vitrine
