// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace vitrine {

/// Whether the clock on the wall can be believed: it is compared with the date of the program and
/// with a clock that nobody can set.
///
/// A clock that jumps is believed again when it has gone evenly for a while and shows a time that
/// can be: the network's time does that to a machine whose battery is empty.
class ClockSanity
{
public:
    enum class Doubt {
        None,
        BeforeBuild, ///< It shows a time at which this program did not exist.
        FarFuture, ///< It shows a time at which nobody uses this program any more.
        Jumped, ///< It was set by more than a few minutes, a short while ago.
    };

    struct Limits {
        int years = 10; ///< That a program is used after it was built.
        std::chrono::milliseconds jump = std::chrono::minutes(5);
        std::chrono::milliseconds evenFor = std::chrono::minutes(10);
    };

    /// \a built is the earliest time that can be.
    explicit ClockSanity(QDateTime built);
    ClockSanity(QDateTime built, Limits limits) : m_built(std::move(built)), m_limits(limits) { }

    /// To be called now and then. Both are the time of now: of a clock that nobody can set, and of
    /// the one on the wall. What the latter has been slewed by between two calls is no jump.
    void look(std::chrono::milliseconds steady, const QDateTime &wall);

    [[nodiscard]] Doubt doubt() const { return m_doubt; }

private:
    [[nodiscard]] Doubt doubtOf(const QDateTime &wall) const;

    struct Looked {
        std::chrono::milliseconds steady = {};
        std::chrono::milliseconds wall = {};
    };

    QDateTime m_built;
    Limits m_limits;
    std::optional<Looked> m_last = {};
    std::optional<std::chrono::milliseconds> m_jumped = {}; ///< When, by the steady clock.
    Doubt m_doubt = Doubt::None;
};

/// The date of the newest change in this program, as the build was told it.
[[nodiscard]] QDateTime buildDate();

} // namespace vitrine
