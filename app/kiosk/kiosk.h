// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operation/cornerhold.h"
#include "operation/operation.h"
#include "operation/sampling.h"
#include "playeroptions.h"
#include "show.h"
#include "visitcounting.h"
#include "watchdog.h"

#include "packs/shelf/packshelf.h"

#include <QObject>

#include <memory>

namespace vitrine {

/// A screen that runs by itself for a year: the show, what the operator has set, the packs that
/// come, the opening hours, what is counted, and the operator's panel over it.
class Kiosk : public QObject
{
    Q_OBJECT

public:
    /// What the program says to who started it.
    enum Ending {
        Restart = 0, ///< It wants to begin anew.
        Refused = 2, ///< Nothing could be shown.
        Ended = 3, ///< The operator wants the kiosk to stay ended.
    };
    Q_ENUM(Ending)

    /// What a kiosk finds around it.
    struct Place {
        const Clock &clock;
        const Log &log;
        QString stateFolder = {};
        std::function<QStringList()> mounts = removableMounts; ///< Where sticks are mounted now.
        QString backlights = QStringLiteral("/sys/class/backlight");
    };

    Kiosk(PlayerOptions options, const Place &place, QObject *parent = nullptr);
    ~Kiosk() override;

    /// Shows what is to be shown. Says why nothing can be, in a sentence; empty where all is well.
    [[nodiscard]] QString begin();

    [[nodiscard]] Show &show() { return m_show; }
    [[nodiscard]] Operation &operation() { return m_operation; }
    /// The pack or the folder of photographs that is shown.
    [[nodiscard]] const QString &pack() const { return m_pack; }

signals:
    void ended(vitrine::Kiosk::Ending ending);

private:
    Kiosk(PlayerOptions options, const Place &place, StateDatabase state, QObject *parent);

    [[nodiscard]] bool takesPacks() const;
    [[nodiscard]] ArrivalRules arrivalRules(const Place &place) const;
    /// What was asked for on the command line, else what the operator has set.
    [[nodiscard]] PlayerOptions options() const;
    /// Shows the pack or folder at \a path, the installed pack where that is empty. Says why not.
    [[nodiscard]] QString showPack(const QString &path);
    /// Changes over to what is to be shown from now on.
    void changeOver(const QString &path);
    void furnish(Player &player);
    void attend();
    void leave();
    void goOn(Player &player);
    void fallBack();
    void apply();
    void openOrClose();
    /// Shows the pack that has come if nobody is there.
    void activateUnseen();
    [[nodiscard]] bool isOccupied() const;
    void noticePresence();
    [[nodiscard]] std::vector<HealthLine> examine() const;

    PlayerOptions m_asked;
    QString m_stateFolder;
    QStringList m_stateFaults;
    OperatorSettings m_shown; ///< The settings the player was made with.
    PackStart m_start;
    QString m_pack = {};
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
    LogTail m_log;
    Operation m_operation;
    CornerHold m_corner;
    Show m_show;
    Sampling m_sampling;
    Watchdog m_watchdog;
    std::unique_ptr<VisitCounting> m_counting = {};
};

} // namespace vitrine
