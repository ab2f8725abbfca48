// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

#include <chrono>
#include <optional>

namespace vitrine {

/// One visitor after the other, as seen from the touches: whether somebody is there, is asked
/// whether they still are, or has gone.
///
/// Nothing happens by itself: whoever owns the session calls advance() when untilNextChange() has
/// passed. It may come too early or too late, and the clock may jump.
class VisitorSession
{
public:
    enum class State {
        Attract, ///< Nobody is there.
        Active, ///< Somebody is.
        Warning, ///< Nothing was touched for a while: “Still there?”
    };

    /// Anything under a millisecond is taken for one, anything over a day for a day.
    struct Times {
        std::chrono::milliseconds idle = std::chrono::seconds(60);
        std::chrono::milliseconds prompt = std::chrono::seconds(20);
    };

    VisitorSession(const Clock &clock, Times times);

    [[nodiscard]] State state() const { return m_state; }
    /// How many sessions have ended. A new number: the screen must be as if nobody had been there.
    [[nodiscard]] int visits() const { return m_visits; }

    /// Somebody touched something: begins a session, or gives it the whole idle time again. Where
    /// nobody called advance() for so long that the session is over, it ends and another begins.
    void touched();
    /// Looks at the clock. A prompt always lasts its full time, unless the clock has jumped so far
    /// that idle time and prompt are both over: then the visitor has gone.
    void advance();
    /// The visitor wants to start again, or the operator to.
    void end();

    /// Something plays by itself: until its release() neither idle time nor prompt run. Every
    /// hold() needs a release(); a session's end undoes none.
    void hold();
    void release();

    /// When advance() is due; none where only a touch changes anything, or something is held.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNextChange() const;
    /// Of the prompt; nothing where none is shown.
    [[nodiscard]] std::chrono::milliseconds promptLeft() const;

private:
    /// How much of the state's time has passed.
    [[nodiscard]] std::chrono::milliseconds spent() const;
    [[nodiscard]] std::chrono::milliseconds left() const;
    [[nodiscard]] bool isOver() const;
    /// Remembers what has passed, so that the time from now on counts otherwise.
    void settle();
    void enter(State state);

    const Clock &m_clock;
    Times m_times;
    State m_state = State::Attract;
    std::chrono::milliseconds m_spent = {}; ///< Of the state's time, when it was last settled.
    std::chrono::milliseconds m_settled = {}; ///< When that was.
    int m_holds = 0;
    int m_visits = 0;
};

} // namespace vitrine
