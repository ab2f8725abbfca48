// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "health.h"
#include "kiosksettings.h"
#include "logtail.h"
#include "openstate.h"
#include "operatordesk.h"
#include "packarrivals.h"
#include "screenpower.h"
#include "visitreport.h"
#include "visitstatistics.h"
#include "weekplan.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// Everything the operator's panel shows and does, as one object for QML.
class Operation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    /// Of the panel that is shown.
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(vitrine::OperatorDesk *desk READ desk CONSTANT FINAL)
    Q_PROPERTY(vitrine::KioskSettings *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(vitrine::Health *health READ health CONSTANT FINAL)
    Q_PROPERTY(vitrine::PackArrivals *arrivals READ arrivals CONSTANT FINAL)
    Q_PROPERTY(vitrine::OpenState *openState READ openState CONSTANT FINAL)
    Q_PROPERTY(vitrine::WeekPlan *plan READ plan CONSTANT FINAL)
    Q_PROPERTY(vitrine::ScreenPower *screen READ screen CONSTANT FINAL)
    Q_PROPERTY(vitrine::VisitStatistics *statistics READ statistics CONSTANT FINAL)
    Q_PROPERTY(vitrine::VisitReport *visits READ visits CONSTANT FINAL)
    Q_PROPERTY(vitrine::LogTail *log READ log CONSTANT FINAL)
    /// The name and version of the program.
    Q_PROPERTY(QString program READ program CONSTANT FINAL)

public:
    enum Page { HealthPage, ExhibitionPage, SettingsPage, HoursPage, VisitorsPage, LogPage };
    Q_ENUM(Page)

    /// The parts outlive this.
    struct Parts {
        OperatorDesk *desk = nullptr;
        KioskSettings *settings = nullptr;
        Health *health = nullptr;
        PackArrivals *arrivals = nullptr;
        OpenState *openState = nullptr;
        WeekPlan *plan = nullptr;
        ScreenPower *screen = nullptr;
        VisitStatistics *statistics = nullptr;
        VisitReport *visits = nullptr;
        LogTail *log = nullptr;
    };

    explicit Operation(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] Page page() const { return m_page; }
    void setPage(Page page);
    [[nodiscard]] OperatorDesk *desk() const { return m_parts.desk; }
    [[nodiscard]] KioskSettings *settings() const { return m_parts.settings; }
    [[nodiscard]] Health *health() const { return m_parts.health; }
    [[nodiscard]] PackArrivals *arrivals() const { return m_parts.arrivals; }
    [[nodiscard]] OpenState *openState() const { return m_parts.openState; }
    [[nodiscard]] WeekPlan *plan() const { return m_parts.plan; }
    [[nodiscard]] ScreenPower *screen() const { return m_parts.screen; }
    [[nodiscard]] VisitStatistics *statistics() const { return m_parts.statistics; }
    [[nodiscard]] VisitReport *visits() const { return m_parts.visits; }
    [[nodiscard]] LogTail *log() const { return m_parts.log; }
    [[nodiscard]] QString program() const;

signals:
    void pageChanged();
    /// The operator wants the program to start again.
    void restartWanted();
    /// The operator wants the kiosk to end and stay ended.
    void endWanted();

private:
    Parts m_parts;
    Page m_page = HealthPage;
};

} // namespace vitrine
