// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/clock.h"
#include "storage/state/visitcounts.h"

#include <chrono>
#include <optional>

namespace vitrine {

/// Counts what visitors do, in memory. Everything it is told is added to a sum at once; of the
/// visit that goes on it knows when it began, and forgets that when it ends.
class VisitTally
{
public:
    explicit VisitTally(const Clock &clock) : m_clock(clock) { }

    /// What is counted while the clock on the wall cannot be believed has no date.
    void setClockTrusted(bool trusted) { m_isClockTrusted = trusted; }
    /// By its id. A slide that is being looked at is of the exhibition before.
    void setExhibition(const QString &slug);

    /// The attract loop invites; where it did already, it still does.
    void attractBegan();
    /// It no longer does, though nobody touched it.
    void attractEnded() { m_attract.reset(); }

    void sessionBegan(const QString &locale);
    void localeChosen(const QString &locale) { m_locale = locale; }
    /// Another slide is on screen; \a path is `ZONE/STORY/N`.
    void slideShown(const QString &path, const QString &locale);
    /// None is.
    void slideLeft();
    /// Nothing has been touched for \a idle. If the session ends like that, it ended back then.
    void fellSilent(std::chrono::milliseconds idle);
    void spokeAgain() { m_silent.reset(); }
    void sessionEnded();

    /// Forgets what goes on and what was counted.
    void forget();
    /// What was counted since the last time.
    [[nodiscard]] VisitCounts take() { return std::exchange(m_counts, {}); }

private:
    struct Session {
        QString day = {};
        int hour = 0;
        std::chrono::milliseconds began = {};
        bool isEngaged = false;
    };
    struct Slide {
        SlideKey key = {};
        std::chrono::milliseconds began = {};
    };

    [[nodiscard]] QString day() const;
    [[nodiscard]] int hour() const;
    /// Now, or when a silent visitor was last heard of.
    [[nodiscard]] std::chrono::milliseconds lastSign() const;

    const Clock &m_clock;
    bool m_isClockTrusted = true;
    QString m_exhibition = {};
    QString m_locale = {};
    std::optional<std::chrono::milliseconds> m_attract = {};
    std::optional<std::chrono::milliseconds> m_silent = {};
    std::optional<Session> m_session = {};
    std::optional<Slide> m_slide = {};
    VisitCounts m_counts = {};
};

} // namespace vitrine
