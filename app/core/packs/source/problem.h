// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace vitrine {

/// Where something is written in a source folder.
struct Place {
    QString file = {}; ///< Relative to the folder.
    int line = 0; ///< Counted from 1; 0 is the whole file.
    int column = 0; ///< Counted from 1.
};

/// What is wrong in a source folder, in words for the curator.
struct Problem {
    enum class Severity {
        Error, ///< No pack is built.
        Warning, ///< A pack is built; visitors may notice.
    };

    Severity severity = Severity::Error;
    Place place = {};
    QString sentence = {}; ///< What is wrong.
    QString remedy = {}; ///< What to write instead.

    [[nodiscard]] bool isError() const { return severity == Severity::Error; }
};

/// Gathers the problems of one folder, so that a curator sees all of them at once.
class Problems
{
public:
    void error(const Place &place, const QString &sentence, const QString &remedy);
    void warning(const Place &place, const QString &sentence, const QString &remedy);
    void add(std::vector<Problem> problems);

    /// Every problem, by file and line.
    [[nodiscard]] std::vector<Problem> inOrder() const;

private:
    std::vector<Problem> m_all;
};

/// Whether one of \a problems keeps the pack from being built.
[[nodiscard]] bool hasErrors(const std::vector<Problem> &problems);

/// `file:line:column: error: sentence remedy`, as compilers write it and editors jump to.
[[nodiscard]] QString asLine(const Problem &problem);

} // namespace vitrine
