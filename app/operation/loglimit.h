// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace vitrine {

/// Keeps a log from running full: of lines that are the same it lets five a minute through, and of
/// one category a hundred and twenty; of the rest it says how many there were.
class LogLimit
{
public:
    static constexpr int sameLines = 5; ///< a minute
    static constexpr int linesOfCategory = 120; ///< a minute

    /// Whether a line may be written at \a now, a time that only goes on.
    [[nodiscard]] bool lets(const QByteArray &category, const QByteArray &line,
                            std::chrono::milliseconds now);

    struct LeftOut {
        QByteArray category = {};
        QByteArray line = {}; ///< Empty where it is the category that was too loud.
        int count = 0;
    };
    /// What was left out in minutes that are over; told once.
    [[nodiscard]] std::vector<LeftOut> leftOut(std::chrono::milliseconds now);

private:
    struct Counted {
        std::chrono::milliseconds began = {};
        int let = 0;
        int left = 0;
    };
    using Key = std::pair<QByteArray, QByteArray>; ///< Category and line; no line: all of them.

    std::map<Key, Counted> m_counted = {};
};

} // namespace vitrine
