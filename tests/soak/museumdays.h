// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growth.h"
#include "soakvisitor.h"

#include "kiosk/kiosk.h"
#include "operation/log.h"
#include "session/settableclock.h"

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
    /// Windows that the kiosk has had, one after the other.
    [[nodiscard]] int windows() const { return m_windows; }
    /// Slides the display went through.
    [[nodiscard]] int changes() const { return m_changes; }
    [[nodiscard]] double hoursPassed() const;

private:
    void begin();
    [[nodiscard]] Player &kiosk() { return *m_kiosk.show().player(); }
    /// Lets time of the exhibition go by and everything come to rest.
    void pass(std::chrono::milliseconds time);
    void changeOver();
    void rememberUse();
    void waitUntilSettled();
    void waitFor(const char *what, const std::function<bool()> &condition);
    void keepPace();
    [[nodiscard]] bool isOpen() { return m_kiosk.operation().openState()->isOpen(); }

    SoakOptions m_options;
    SettableClock m_clock = {};
    std::chrono::milliseconds m_began;
    std::chrono::milliseconds m_nextMinute;
    Log m_log {m_clock};
    Kiosk m_kiosk;
    Player m_display;
    StateWorker m_state;
    Sampling m_sampling; ///< The kiosk's own has a timer of its own, which is not faster here.
    std::unique_ptr<SoakVisitor> m_visitor;
    std::vector<SoakPoint> m_points = {};
    int m_visits = 0;
    int m_changes = 0;
    int m_windows = 1;
    QElapsedTimer m_time = {};
};

} // namespace vitrine
