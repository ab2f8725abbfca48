// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vitrinectl.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace vitrine {

using namespace Qt::StringLiterals;

Outcome vitrinectl(const QStringList &arguments, const std::function<void()> &inChild,
                   const QByteArray &input)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(QStringLiteral(VITRINECTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

double peakMemory(const QStringList &arguments)
{
    std::vector<std::string> words {VITRINECTL};
    for (const QString &argument : arguments)
        words.push_back(argument.toStdString());
    std::vector<char *> pointers;
    for (std::string &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    int status = -1;
    rusage used {};
    const bool hasEnded
        = posix_spawn(&child, VITRINECTL, nullptr, nullptr, pointers.data(), environ) == 0
        && wait4(child, &status, 0, &used) == child && WIFEXITED(status)
        && WEXITSTATUS(status) == 0;
    if (!hasEnded)
        throw std::runtime_error("vitrinectl did not succeed");
    return double(used.ru_maxrss) / 1024;
}

} // namespace vitrine
