// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operatordesk.h"

#include "lock/pin.h"
#include "lock/pinwait.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>

namespace vitrine {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.operation", QtInfoMsg)

/// What came of an attempt.
struct Attempt {
    bool isRight = false;
    std::optional<StoredPin> pin = {};
};

Attempt attemptWith(StateDatabase &state, const QString &digits, std::chrono::seconds now)
{
    PinRepository pins(state);
    const std::optional<StoredPin> pin = pins.find();
    if (!pin)
        return {};
    pins.addFailure(now);
    const bool isRight = isPin(digits, pin->hash);
    if (isRight)
        pins.forgetFailures();
    return {isRight, pins.find()};
}

} // namespace

OperatorDesk::OperatorDesk(StateWorker &state, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_worker(state),
      m_clock(clock)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (secondsToWait() == 0)
            m_second.stop();
        emit waitChanged();
    });
    m_idle.setSingleShot(true);
    m_idle.setInterval(patience);
    connect(&m_idle, &QTimer::timeout, this, &OperatorDesk::leave);
    QTimer::singleShot(choosingTime, this, &OperatorDesk::endChoosing);
}

std::chrono::seconds OperatorDesk::wallTime() const
{
    return std::chrono::seconds(m_clock.wallTime().toSecsSinceEpoch());
}

int OperatorDesk::leastDigits() const
{
    return Pin::leastDigits;
}

int OperatorDesk::secondsToWait() const
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_waitUntil - m_clock.now());
    return int(std::max(0s, left).count());
}

void OperatorDesk::call()
{
    if (m_state != Away)
        return;
    become(Checking);
    m_worker.ask([](StateDatabase &state) { return PinRepository(state).find(); })
        .then(this, [this](const std::optional<StoredPin> &pin) { learn(pin); })
        .onFailed(this, [this] { leave(); });
}

void OperatorDesk::learn(const std::optional<StoredPin> &pin)
{
    if (m_state != Checking)
        return;
    if (!pin)
        return become(m_mayChoose ? Choosing : Refusing);
    wait(*pin);
    become(Locked);
}

void OperatorDesk::wait(const StoredPin &pin)
{
    m_waitUntil = m_clock.now() + pinWaitLeft({pin.failures, pin.failedAt}, wallTime());
    if (secondsToWait() > 0)
        m_second.start();
    emit waitChanged();
}

void OperatorDesk::type(int digit)
{
    const bool mayType = m_state == Locked || m_state == Choosing || m_state == Repeating;
    if (!mayType || secondsToWait() > 0 || digit < 0 || digit > 9
        || m_digits.size() == Pin::mostDigits)
        return;
    m_digits.append(QChar(u'0' + digit));
    m_said = Nothing;
    emit changed();
}

void OperatorDesk::erase()
{
    m_digits.chop(1);
    emit changed();
}

void OperatorDesk::enter()
{
    if (m_digits.isEmpty())
        return;
    switch (m_state) {
    case Locked: return check();
    case Choosing: return choose();
    case Repeating: return repeat();
    case Away:
    case Refusing:
    case Checking:
    case Open: return;
    }
}

void OperatorDesk::check()
{
    const QString digits = m_digits;
    const std::chrono::seconds now = wallTime();
    become(Checking);
    m_worker.ask([digits, now](StateDatabase &state) { return attemptWith(state, digits, now); })
        .then(this,
              [this](const Attempt &attempt) {
                  if (m_state != Checking)
                      return;
                  if (attempt.isRight) {
                      qCInfo(log) << "The operator's panel was opened.";
                      return become(Open);
                  }
                  qCWarning(log) << "A wrong PIN was entered.";
                  if (attempt.pin)
                      wait(*attempt.pin);
                  become(Locked, Wrong);
              })
        .onFailed(this, [this] { become(Locked, NotWritten); });
}

void OperatorDesk::choose()
{
    if (m_digits.size() < Pin::leastDigits)
        return become(Choosing, TooShort);
    if (!Pin::from(m_digits))
        return become(Choosing, TooEasy);
    m_chosen = m_digits;
    become(Repeating);
}

void OperatorDesk::repeat()
{
    const auto pin = Pin::from(m_digits);
    if (m_digits != m_chosen || !pin)
        return become(Choosing, NotTheSame);
    become(Checking);
    m_worker
        .ask([pin = *pin](StateDatabase &state) {
            PinRepository(state).set(pin.hash());
            return true;
        })
        .then(this,
              [this](bool) {
                  qCInfo(log) << "A PIN was set at the kiosk.";
                  become(Open);
              })
        .onFailed(this, [this] { become(Choosing, NotWritten); });
}

void OperatorDesk::leave()
{
    m_chosen.clear();
    become(Away);
}

void OperatorDesk::touched()
{
    if (m_state != Away)
        m_idle.start();
}

void OperatorDesk::become(State state, Said said)
{
    m_state = state;
    m_said = said;
    m_digits.clear();
    if (state == Away)
        m_idle.stop();
    else
        m_idle.start();
    emit changed();
}

} // namespace vitrine
