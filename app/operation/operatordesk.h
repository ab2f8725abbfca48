// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stateworker.h"

#include "session/clock.h"
#include "storage/state/pinrepository.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace vitrine {

/// Where an operator stands before a kiosk: called by nobody, at the lock, or at the open panel.
///
/// Every attempt counts before it is looked at, so that pulling the plug does not take it back.
/// Where there is no PIN yet, one can be set in the first minutes after the start, which only those
/// who switch the kiosk on can choose.
class OperatorDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// Digits that have been typed.
    Q_PROPERTY(int typed READ typed NOTIFY changed FINAL)
    Q_PROPERTY(int leastDigits READ leastDigits CONSTANT FINAL)
    Q_PROPERTY(Said said READ said NOTIFY changed FINAL)
    /// s until the next attempt; 0: now.
    Q_PROPERTY(int secondsToWait READ secondsToWait NOTIFY waitChanged FINAL)

public:
    enum State {
        Away, ///< Nobody has called.
        Locked, ///< The PIN is to be typed.
        Choosing, ///< There is none: a new one is to be typed.
        Repeating, ///< The new one once more.
        Refusing, ///< There is none, and it is too late to set one here.
        Checking, ///< The digits are being looked at.
        Open,
    };
    Q_ENUM(State)
    /// What there is to say of the digits that were typed last.
    enum Said { Nothing, Wrong, TooShort, TooEasy, NotTheSame, NotWritten };
    Q_ENUM(Said)

    /// After the start, as long as a PIN can be set here.
    static constexpr std::chrono::milliseconds choosingTime = std::chrono::minutes(10);
    /// Without a touch, until the panel closes by itself.
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(90);

    OperatorDesk(StateWorker &state, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int typed() const { return int(m_digits.size()); }
    [[nodiscard]] int leastDigits() const;
    [[nodiscard]] Said said() const { return m_said; }
    [[nodiscard]] int secondsToWait() const;

    /// Somebody has held the corner.
    Q_INVOKABLE void call();
    Q_INVOKABLE void type(int digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void enter();
    Q_INVOKABLE void leave();
    /// Somebody is still there.
    void touched();
    /// From now on a PIN can only be set by `vitrinectl`.
    void endChoosing() { m_mayChoose = false; }

signals:
    void changed();
    void waitChanged();

private:
    void become(State state, Said said = Nothing);
    void check();
    void choose();
    void repeat();
    void learn(const std::optional<StoredPin> &pin);
    void wait(const StoredPin &pin);
    /// Since 1970, by the clock on the wall.
    [[nodiscard]] std::chrono::seconds wallTime() const;

    StateWorker &m_worker;
    const Clock &m_clock;
    State m_state = Away;
    Said m_said = Nothing;
    QString m_digits = {};
    QString m_chosen = {};
    bool m_mayChoose = true;
    std::chrono::milliseconds m_waitUntil = {}; ///< By the clock that nobody sets.
    QTimer m_second = QTimer(this);
    QTimer m_idle = QTimer(this);
};

} // namespace vitrine
