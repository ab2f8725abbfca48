// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problem.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace vitrine {

using namespace Qt::StringLiterals;

void Problems::error(const Place &place, const QString &sentence, const QString &remedy)
{
    m_all.push_back({Problem::Severity::Error, place, sentence, remedy});
}

void Problems::warning(const Place &place, const QString &sentence, const QString &remedy)
{
    m_all.push_back({Problem::Severity::Warning, place, sentence, remedy});
}

void Problems::add(std::vector<Problem> problems)
{
    std::move(problems.begin(), problems.end(), std::back_inserter(m_all));
}

std::vector<Problem> Problems::inOrder() const
{
    std::vector<Problem> sorted = m_all;
    const auto key = [](const Problem &problem) {
        return std::tie(problem.place.file, problem.place.line, problem.place.column);
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Problem &a, const Problem &b) { return key(a) < key(b); });
    return sorted;
}

bool hasErrors(const std::vector<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.isError(); });
}

QString asLine(const Problem &problem)
{
    QString line = problem.place.file;
    if (problem.place.line > 0)
        line += u":%1:%2"_s.arg(problem.place.line).arg(problem.place.column);
    line += problem.isError() ? u": error: "_s : u": warning: "_s;
    line += problem.sentence;
    if (!problem.remedy.isEmpty())
        line += u' ' + problem.remedy;
    return line;
}

} // namespace vitrine
