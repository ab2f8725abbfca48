// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace vitrine {

/// One of our programs while it is measured from outside; ends with this object.
class Program
{
public:
    Program(const QString &path, const QStringList &arguments);
    ~Program();

    /// Waits until the program writes a line with \a text; throws where it ends before.
    void waitForLine(const QString &text);
    /// Waits until the program ends; throws where it did not succeed.
    void waitForEnd();
    /// Likewise; returns the most memory that the program was seen to use, in MiB.
    [[nodiscard]] double waitForPeakMemory();
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    [[noreturn]] void fail(const QString &reason);

    QProcess m_process;
    QString m_said = {};
};

} // namespace vitrine
