// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loglines.h"

#include <QMutexLocker>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

LogLines *listening = nullptr;

} // namespace

LogLines::LogLines()
{
    listening = this;
    m_before = qInstallMessageHandler(&LogLines::keep);
}

LogLines::~LogLines()
{
    qInstallMessageHandler(m_before);
    listening = nullptr;
}

QStringList LogLines::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lines;
}

QStringList LogLines::starting(const QString &with) const
{
    QStringList found = all();
    found.removeIf([&](const QString &line) { return !line.startsWith(with); });
    return found;
}

void LogLines::keep(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&listening->m_mutex);
    listening->m_lines.append(QString::fromUtf8(context.category) + u": "_s + message);
}

} // namespace vitrine
