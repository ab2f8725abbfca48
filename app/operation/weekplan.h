// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kiosksettings.h"
#include "schedule/openinghours.h"
#include "session/clock.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// The opening hours of the settings as a finger changes them: day by day, by steps of time.
class WeekPlan : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    /// Nothing is different on any day: it never closes.
    Q_PROPERTY(bool always READ isAlways NOTIFY changed FINAL)
    /// For each weekday, Monday first, a map of `open`, `from`, `until` (texts such as 09:00) and
    /// `more`, the spans that only the text form of the hours can change.
    Q_PROPERTY(QVariantList days READ days NOTIFY changed FINAL)
    /// The dates to come that are different: maps of `date` and `spans`, which is empty where it is
    /// closed.
    Q_PROPERTY(QVariantList dates READ dates NOTIFY changed FINAL)
    Q_PROPERTY(bool closedToday READ isClosedToday WRITE setClosedToday NOTIFY changed FINAL)

public:
    static constexpr int step = 15; ///< min

    WeekPlan(KioskSettings &settings, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const OpeningHours &hours() const { return m_hours; }
    [[nodiscard]] bool isAlways() const { return m_hours.isAlways(); }
    [[nodiscard]] QVariantList days() const;
    [[nodiscard]] QVariantList dates() const;
    [[nodiscard]] bool isClosedToday() const;
    void setClosedToday(bool closed);

    Q_INVOKABLE void setOpen(int day, bool open);
    /// Opens so many steps later; never within a step of closing.
    Q_INVOKABLE void moveOpening(int day, int steps);
    /// Closes so many steps later; after midnight at the latest at what it opens.
    Q_INVOKABLE void moveClosing(int day, int steps);
    /// Every other day as this one.
    Q_INVOKABLE void copyToAll(int day);

signals:
    void changed();

private:
    void read();
    void set(const OpeningHours &hours);
    void set(int day, const DaySpan &first);

    KioskSettings &m_settings;
    const Clock &m_clock;
    OpeningHours m_hours = {};
};

} // namespace vitrine
