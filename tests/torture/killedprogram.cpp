// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "killedprogram.h"

#include <QProcess>

#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <stdexcept>

namespace vitrine {

namespace {

constexpr int patience = 60'000; // ms

/// Waits until the process \a id has ended, or \a lifetime is over.
void waitFor(qint64 id, std::chrono::microseconds lifetime)
{
    const int process = int(syscall(SYS_pidfd_open, pid_t(id), 0));
    if (process < 0)
        return;
    pollfd wanted {process, POLLIN, 0};
    const timespec most {time_t(lifetime.count() / 1'000'000),
                         long(lifetime.count() % 1'000'000 * 1000)};
    ppoll(&wanted, 1, &most, nullptr);
    close(process);
}

} // namespace

bool killedAfter(const QString &program, const QStringList &arguments,
                 std::chrono::microseconds lifetime)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        throw std::runtime_error(program.toStdString() + " does not start");
    waitFor(process.processId(), lifetime);
    process.kill();
    process.waitForFinished(patience);
    return process.exitStatus() == QProcess::CrashExit;
}

std::chrono::microseconds timeOf(const QString &program, const QStringList &arguments)
{
    const auto begun = std::chrono::steady_clock::now();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        throw std::runtime_error(
            (program + QLatin1Char(' ') + arguments.join(QLatin1Char(' '))).toStdString() + ": "
            + process.readAll().toStdString());
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now()
                                                                 - begun);
}

} // namespace vitrine
