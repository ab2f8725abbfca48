// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stopwatch.h"

namespace vitrine {

/// What a guide may command: which slide is on, and what the audience sees of it.
class Presentation
{
public:
    enum class Blank { None, Black, White };

    Presentation(int slideCount, const Clock &clock);

    [[nodiscard]] int slideCount() const { return m_slideCount; }
    /// The guide's slide, counted from 0; also 0 where there is none.
    [[nodiscard]] int current() const { return m_current; }
    /// The audience's slide: while frozen, the one of that moment.
    [[nodiscard]] int shown() const { return m_frozen.value_or(m_current); }
    [[nodiscard]] bool frozen() const { return m_frozen.has_value(); }
    [[nodiscard]] Blank blank() const { return m_blank; }

    /// Goes to \a slide, or to the end it lies beyond. Going anywhere leaves a blank screen blank.
    void goTo(int slide);
    void next() { goTo(m_current + 1); }
    void previous() { goTo(m_current - 1); }
    void first() { goTo(0); }
    void last() { goTo(m_slideCount - 1); }

    void toggleBlack() { toggle(Blank::Black); }
    void toggleWhite() { toggle(Blank::White); }
    /// Ends a blank.
    void show() { m_blank = Blank::None; }
    /// Holds the audience's slide while the guide looks elsewhere, or lets it follow again.
    void toggleFreeze();

    void start() { m_stopwatch.start(); }
    void pause() { m_stopwatch.pause(); }
    void resetTimer() { m_stopwatch.reset(); }
    [[nodiscard]] bool isRunning() const { return m_stopwatch.isRunning(); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return m_stopwatch.elapsed(); }

private:
    void toggle(Blank blank);

    int m_slideCount = 0;
    int m_current = 0;
    std::optional<int> m_frozen = {};
    Blank m_blank = Blank::None;
    Stopwatch m_stopwatch;
};

} // namespace vitrine
