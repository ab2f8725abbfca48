// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packs/source/problem.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace vitrine {

/// A line on standard output.
void print(const QString &line);
/// A line on standard error.
void printError(const QString &line);
void print(const QJsonObject &object);

/// The problems one by one, as compilers print theirs.
void print(const std::vector<Problem> &problems);
/// `1 error, 2 warnings`
[[nodiscard]] QString tally(const std::vector<Problem> &problems);

/// `1 slide`, `2 slides`
[[nodiscard]] QString counted(qint64 count, const QString &one, const QString &many);
/// `48.1 MB`
[[nodiscard]] QString fileSize(qint64 bytes);

/// A line on the terminal that is written over and over; nothing where there is no terminal.
class ProgressLine
{
public:
    explicit ProgressLine(bool isWanted);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void show(const QString &text) const;

private:
    bool m_isShown = false;
};

} // namespace vitrine
