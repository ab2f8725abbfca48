// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitorsession.h"

#include <algorithm>

namespace vitrine {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds longest = 24h;

milliseconds sensible(milliseconds time)
{
    return std::clamp(time, 1ms, longest);
}

} // namespace

VisitorSession::VisitorSession(const Clock &clock, Times times)
    : m_clock(clock),
      m_times {sensible(times.idle), sensible(times.prompt)},
      m_settled(clock.now())
{
}

void VisitorSession::touched()
{
    if (isOver())
        end();
    enter(State::Active);
}

void VisitorSession::advance()
{
    settle();
    if (isOver())
        end();
    else if (m_state == State::Active && left() == 0ms)
        enter(State::Warning);
}

void VisitorSession::end()
{
    if (m_state == State::Attract)
        return;
    ++m_visits;
    enter(State::Attract);
}

void VisitorSession::hold()
{
    settle();
    ++m_holds;
}

void VisitorSession::release()
{
    settle();
    m_holds = std::max(0, m_holds - 1);
}

std::optional<milliseconds> VisitorSession::untilNextChange() const
{
    if (m_state == State::Attract || m_holds > 0)
        return {};
    return left();
}

milliseconds VisitorSession::promptLeft() const
{
    return m_state == State::Warning ? left() : 0ms;
}

milliseconds VisitorSession::spent() const
{
    if (m_holds > 0)
        return m_spent;
    // Two times the longest is more than any state has, and cannot overflow.
    const milliseconds passed = std::clamp(m_clock.now() - m_settled, 0ms, 2 * longest);
    return std::min(m_spent + passed, 2 * longest);
}

milliseconds VisitorSession::left() const
{
    switch (m_state) {
    case State::Attract: break;
    case State::Active: return std::max(0ms, m_times.idle - spent());
    case State::Warning: return std::max(0ms, m_times.prompt - spent());
    }
    return 0ms;
}

bool VisitorSession::isOver() const
{
    switch (m_state) {
    case State::Attract: break;
    case State::Active: return spent() >= m_times.idle + m_times.prompt;
    case State::Warning: return left() == 0ms;
    }
    return false;
}

void VisitorSession::settle()
{
    m_spent = spent();
    m_settled = m_clock.now();
}

void VisitorSession::enter(State state)
{
    m_state = state;
    m_spent = 0ms;
    m_settled = m_clock.now();
}

} // namespace vitrine
