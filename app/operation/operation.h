// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "health.h"
#include "kiosksettings.h"
#include "operatordesk.h"

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

public:
    enum Page { HealthPage, ExhibitionPage, SettingsPage, HoursPage, VisitorsPage, LogPage };
    Q_ENUM(Page)

    /// The parts outlive this.
    struct Parts {
        OperatorDesk *desk = nullptr;
        KioskSettings *settings = nullptr;
        Health *health = nullptr;
    };

    explicit Operation(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] Page page() const { return m_page; }
    void setPage(Page page);
    [[nodiscard]] OperatorDesk *desk() const { return m_parts.desk; }
    [[nodiscard]] KioskSettings *settings() const { return m_parts.settings; }
    [[nodiscard]] Health *health() const { return m_parts.health; }

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
