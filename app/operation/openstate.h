// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/clocksanity.h"
#include "schedule/nightwindow.h"
#include "schedule/openinghours.h"
#include "session/clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace vitrine {

/// Whether the exhibition is open now, by its hours and a clock that can be believed: while the
/// clock is in doubt it is open.
///
/// It looks at the clock when something changes, and never less than once a minute, so that a clock
/// that was set is noticed.
class OpenState : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    /// When it opens next; no valid date while it is open, or where it never opens again.
    Q_PROPERTY(QDateTime opensAt READ opensAt NOTIFY changed FINAL)
    /// When it opens or closes next; no valid date where it never does.
    Q_PROPERTY(QDateTime nextChange READ nextChange NOTIFY changed FINAL)
    /// What is wrong with the clock, and what to do; empty where it is believed.
    Q_PROPERTY(QString clockDoubt READ clockDoubt NOTIFY changed FINAL)

public:
    /// \a sanity is asked every minute from now on.
    explicit OpenState(const Clock &clock, ClockSanity sanity = ClockSanity(buildDate()),
                       QObject *parent = nullptr);

    /// Now, by the clock on the wall.
    Q_INVOKABLE [[nodiscard]] QDateTime wallTime() const { return m_clock.wallTime(); }
    [[nodiscard]] bool isOpen() const { return m_shown.isOpen; }
    [[nodiscard]] QDateTime opensAt() const { return isOpen() ? QDateTime() : nextChange(); }
    [[nodiscard]] const QDateTime &nextChange() const { return m_shown.nextChange; }
    [[nodiscard]] const QString &clockDoubt() const { return m_shown.clockDoubt; }

    [[nodiscard]] const OpeningHours &hours() const { return m_hours; }
    void setHours(const OpeningHours &hours);
    /// The part of the night in which the program may start anew; the night that is now is left
    /// out.
    void setRestartWindow(const std::optional<NightWindow> &window);
    /// Somebody is there: a visitor, an operator, or an update that runs.
    void setOccupied(bool occupied);

    /// Looks at the clock, as the timer does.
    void advance();

signals:
    void changed();
    /// Once in the restart window of a night, when nobody is there.
    void restartDue();

private:
    struct Shown {
        bool isOpen = true;
        QDateTime nextChange = {};
        QString clockDoubt = {};

        friend bool operator==(const Shown &, const Shown &) = default;
    };

    [[nodiscard]] Shown shownAt(const QDateTime &now) const;
    [[nodiscard]] QString doubtAt(const QDateTime &now) const;
    void restartAt(const QDateTime &now);
    void schedule(const QDateTime &now);

    const Clock &m_clock;
    ClockSanity m_sanity;
    OpeningHours m_hours = {};
    std::optional<NightWindow> m_window = {};
    std::optional<QDate> m_nightDone = {};
    bool m_isOccupied = false;
    Shown m_shown = {};
    QTimer m_timer = QTimer(this);
};

} // namespace vitrine
