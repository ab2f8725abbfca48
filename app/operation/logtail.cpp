// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logtail.h"

#include <chrono>

namespace vitrine {

using namespace std::chrono_literals;

LogTail::LogTail(const Log &log, QObject *parent) : QObject(parent), m_log(log)
{
    connect(&m_timer, &QTimer::timeout, this, &LogTail::look);
}

void LogTail::setWatched(bool watched)
{
    if (isWatched() == watched)
        return;
    if (watched) {
        look();
        m_timer.start(1s);
    } else {
        m_timer.stop();
        m_lines.clear();
        m_lineCount = 0;
        emit linesChanged();
    }
    emit watchedChanged();
}

void LogTail::look()
{
    const int count = m_log.lineCount();
    if (count == m_lineCount)
        return;
    m_lineCount = count;
    m_lines = m_log.tail();
    emit linesChanged();
}

} // namespace vitrine
