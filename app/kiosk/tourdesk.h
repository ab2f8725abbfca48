// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operation/operation.h"
#include "session/settableclock.h"

#include <QFile>
#include <QTemporaryDir>

namespace vitrine {

/// The operator's panel as the tour draws it: with a state of its own that goes with the tour, and
/// nothing in it of the machine that draws.
class TourDesk
{
public:
    explicit TourDesk(const SettableClock &clock);

    [[nodiscard]] Operation &operation() { return m_operation; }

    /// As somebody finds it who has just switched the kiosk on.
    void choosePin();
    /// At the lock, in the middle of the PIN.
    void lock();
    void open(Operation::Page page);
    /// Nobody is there, for it is closed.
    void close();

private:
    void enter(const QString &digits);
    void call();
    /// Waits until what was entered has been looked at.
    void settle();

    QTemporaryDir m_folder;
    StateWorker m_state;
    KioskSettings m_settings;
    OperatorDesk m_desk;
    Health m_health;
    PackArrivals m_arrivals;
    OpenState m_openState;
    WeekPlan m_plan;
    ScreenPower m_screen;
    VisitStatistics m_statistics;
    VisitReport m_report;
    QFile m_nowhere = QFile(QStringLiteral("/dev/null"));
    Log m_log;
    LogTail m_logTail;
    Operation m_operation;
};

} // namespace vitrine
