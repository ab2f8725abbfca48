// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTextStream>

#include <functional>
#include <vector>

namespace vitrine {

/// What was measured, as one table.
class Measurements
{
public:
    /// Something that was measured once or several times.
    struct Row {
        QString name = {};
        QString unit = {};
        std::vector<double> values = {};
    };

    void add(const Row &row) { m_rows.push_back(row); }
    /// Runs \a work \a runs times; each run says how many ms it took.
    void add(const QString &name, int runs, const std::function<double()> &work);
    /// A row without numbers.
    void addHeading(const QString &text) { m_rows.push_back({.name = text}); }

    void print(QTextStream &out) const;

private:
    std::vector<Row> m_rows = {};
};

/// How many ms \a work takes.
[[nodiscard]] double millisecondsOf(const std::function<void()> &work);

/// Says on the error stream what goes on, as measuring takes minutes.
void tellProgress(const QString &text);

} // namespace vitrine
