// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/visitorsession.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// Whether somebody is there: the visitor session, driven by a timer and by every touch and key.
///
/// Install it as an event filter on the application. While the prompt is up, pointers are left to
/// the prompt's own buttons, so that the touch that answers it does not press what lies beneath.
class VisitorPresence : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)

public:
    enum State { Nobody, Somebody, Asking };
    Q_ENUM(State)

    VisitorPresence(const Clock &clock, VisitorSession::Times times, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    /// The time without a touch after which the visitor is asked.
    [[nodiscard]] std::chrono::milliseconds idle() const { return m_times.idle; }
    /// Of the prompt.
    [[nodiscard]] int secondsLeft() const;

    /// A visitor is there: begins a session, or answers the prompt.
    Q_INVOKABLE void stay();
    /// The visitor has gone.
    Q_INVOKABLE void leave();
    /// Looks at the clock, as the timer does.
    void advance();
    /// While something plays by itself the idle time does not run.
    void setHeld(bool held);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();
    void secondsLeftChanged();
    /// The session is over: everything goes back to its defaults.
    void ended();

private:
    struct Before {
        VisitorSession::State state = VisitorSession::State::Attract;
        int visits = 0;
    };

    [[nodiscard]] Before now() const;
    void update(const Before &before);
    void schedule();

    VisitorSession::Times m_times;
    VisitorSession m_session;
    bool m_isHeld = false;
    QTimer m_timer = QTimer(this);
};

} // namespace vitrine
