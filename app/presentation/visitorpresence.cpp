// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitorpresence.h"

#include <QEvent>
#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace vitrine {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.session", QtInfoMsg)

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::Wheel: return true;
    default: return false;
    }
}

} // namespace

VisitorPresence::VisitorPresence(const Clock &clock, VisitorSession::Times times, QObject *parent)
    : QObject(parent),
      m_times(times),
      m_session(clock, times)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &VisitorPresence::advance);
}

VisitorPresence::State VisitorPresence::state() const
{
    switch (m_session.state()) {
    case VisitorSession::State::Attract: return Nobody;
    case VisitorSession::State::Active: return Somebody;
    case VisitorSession::State::Warning: return Asking;
    }
    Q_UNREACHABLE();
}

int VisitorPresence::secondsLeft() const
{
    return int(std::chrono::ceil<std::chrono::seconds>(m_session.promptLeft()).count());
}

void VisitorPresence::stay()
{
    const Before before = now();
    m_session.touched();
    update(before);
}

void VisitorPresence::leave()
{
    const Before before = now();
    m_session.end();
    update(before);
}

void VisitorPresence::advance()
{
    const Before before = now();
    m_session.advance();
    update(before);
}

void VisitorPresence::setHeld(bool held)
{
    if (m_isHeld == held)
        return;
    m_isHeld = held;
    if (held)
        m_session.hold();
    else
        m_session.release();
    schedule();
}

bool VisitorPresence::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()) && watched->isWindowType()) {
        if (state() == Somebody)
            stay();
    }
    return false;
}

VisitorPresence::Before VisitorPresence::now() const
{
    return {m_session.state(), m_session.visits()};
}

void VisitorPresence::update(const Before &before)
{
    schedule();
    // After a long sleep one session may have ended and another begun within one touch.
    if (m_session.visits() != before.visits)
        emit ended();
    if (m_session.state() != before.state) {
        qCInfo(log) << state();
        emit changed();
    }
    emit secondsLeftChanged();
}

void VisitorPresence::schedule()
{
    const auto wait = m_session.untilNextChange();
    if (!wait)
        return m_timer.stop();
    auto next = std::max(1ms, *wait);
    if (state() == Asking) { // The countdown is shown second by second.
        const auto untilNextSecond = m_session.promptLeft() % 1000ms;
        next = std::min(next, untilNextSecond > 0ms ? untilNextSecond + 1ms : 1000ms);
    }
    m_timer.start(next);
}

} // namespace vitrine
