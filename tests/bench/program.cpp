// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QFile>

#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSilence = 60'000; // ms
constexpr int longestRun = 3'600'000; // ms

} // namespace

Program::Program(const QString &path, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"vitrine.timing=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(path, arguments);
}

Program::~Program()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Program::waitForLine(const QString &text)
{
    while (!m_said.contains(text)) {
        if (!m_process.waitForReadyRead(longestSilence))
            fail(u"did not say “%1”"_s.arg(text));
        m_said += QString::fromLocal8Bit(m_process.readAll());
    }
}

void Program::waitForEnd()
{
    const bool hasEnded
        = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(longestRun);
    if (!hasEnded || m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        fail(u"did not succeed"_s);
}

double Program::waitForPeakMemory()
{
    constexpr int glance = 20; // ms
    double peak = 0;
    while (m_process.state() != QProcess::NotRunning) {
        QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
        if (status.open(QIODevice::ReadOnly))
            for (const QByteArray &line : status.readAll().split('\n'))
                if (line.startsWith("VmHWM:"))
                    peak = line.mid(6).simplified().split(' ').first().toDouble() / 1024;
        m_process.waitForFinished(glance);
    }
    waitForEnd();
    return peak;
}

void Program::fail(const QString &reason)
{
    m_said += QString::fromLocal8Bit(m_process.readAll());
    throw std::runtime_error(
        u"%1 %2:\n%3"_s.arg(m_process.program(), reason, m_said).toStdString());
}

} // namespace vitrine
