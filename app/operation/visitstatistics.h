// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stateworker.h"
#include "statistics/visittally.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// Counts visitors, without knowing anything about any of them, and has the sums written: at the
/// end of a session, else once a minute where there is something new.
class VisitStatistics : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    /// Sessions of this day, those before the program was started included.
    Q_PROPERTY(int visitorsToday READ visitorsToday NOTIFY visitorsTodayChanged FINAL)

public:
    VisitStatistics(StateWorker &state, const Clock &clock, QObject *parent = nullptr);
    /// What is counted so far is written; a visit that goes on ends here.
    ~VisitStatistics() override;

    [[nodiscard]] int visitorsToday() const { return int(m_before + m_counted); }

    /// Whether anything is counted at all. Until it is off, it is.
    void setCounting(bool counting);
    /// What is counted while the clock cannot be believed has no date.
    void setClockTrusted(bool trusted);
    /// By its id.
    void setExhibition(const QString &slug) { m_tally.setExhibition(slug); }

    /// The attract loop invites, or no longer does though nobody touched it.
    void attractBegan();
    void attractEnded() { m_tally.attractEnded(); }
    void sessionBegan(const QString &locale);
    void localeChosen(const QString &locale) { m_tally.localeChosen(locale); }
    /// \a path is `ZONE/STORY/N`.
    void slideShown(const QString &path, const QString &locale);
    void slideLeft() { m_tally.slideLeft(); }
    /// Nothing has been touched for \a idle; a session that ends so ended back then.
    void fellSilent(std::chrono::milliseconds idle) { m_tally.fellSilent(idle); }
    void spokeAgain() { m_tally.spokeAgain(); }
    void sessionEnded();

    /// Has what is counted written now.
    void flush();

signals:
    void visitorsTodayChanged();

private:
    void look();
    [[nodiscard]] QString today() const;
    void beginDay();

    StateWorker &m_state;
    const Clock &m_clock;
    VisitTally m_tally;
    bool m_isCounting = true;
    QString m_day = {};
    qint64 m_before = 0; ///< Sessions of this day that the state knows from before.
    qint64 m_counted = 0; ///< Those since then.
    QTimer m_timer = QTimer(this);
};

} // namespace vitrine
