// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operation/cornerhold.h"
#include "operation/operation.h"
#include "playeroptions.h"
#include "show.h"
#include "watchdog.h"

#include <QObject>

namespace vitrine {

/// A screen that runs by itself for a year: the show, what the operator has set, and the operator's
/// panel over it.
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

    Kiosk(PlayerOptions options, StateDatabase state, const Clock &clock,
          QObject *parent = nullptr);
    ~Kiosk() override;

    /// Shows what is to be shown. Says why nothing can be, in a sentence; empty where all is well.
    [[nodiscard]] QString begin();

    [[nodiscard]] Show &show() { return m_show; }
    [[nodiscard]] Operation &operation() { return m_operation; }

signals:
    void ended(vitrine::Kiosk::Ending ending);

private:
    /// What was asked for on the command line, else what the operator has set.
    [[nodiscard]] PlayerOptions options() const;
    /// Shows the pack or folder at \a path, the installed pack where that is empty. Says why not.
    [[nodiscard]] QString showPack(const QString &path);
    void furnish(Player &player);
    void attend();
    void goOn(Player &player);
    void fallBack();

    PlayerOptions m_asked;
    QString m_pack = {}; ///< Or the folder of photographs that is shown.
    OperatorSettings m_shown; ///< The settings the player was made with.
    StateWorker m_state;
    KioskSettings m_settings;
    OperatorDesk m_desk;
    Health m_health;
    Operation m_operation;
    CornerHold m_corner;
    Show m_show;
    Watchdog m_watchdog;
};

} // namespace vitrine
