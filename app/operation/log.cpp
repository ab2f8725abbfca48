// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log.h"

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <utility>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// A pipe takes a line of this length whole or not at all.
constexpr qsizetype longestLine = 4000; // bytes

std::atomic<Log *> installed = nullptr;

int priorityOf(QtMsgType type)
{
    switch (type) {
    case QtFatalMsg: return 2;
    case QtCriticalMsg: return 3;
    case QtWarningMsg: return 4;
    case QtInfoMsg: return 6;
    case QtDebugMsg: return 7;
    }
    Q_UNREACHABLE();
}

/// One line, whatever is in it; a terminal must not obey what a file is called.
QByteArray asLine(const char *category, const QString &message)
{
    QString text = message;
    for (QChar &character : text)
        if (character.category() == QChar::Other_Control)
            character = u' ';
    QByteArray line = text.trimmed().toUtf8();
    const bool isNamed = category && qstrcmp(category, "default") != 0;
    if (isNamed)
        line = QByteArray(category) + ": " + line;
    if (line.size() > longestLine) {
        line.truncate(longestLine);
        line = QString::fromUtf8(line).toUtf8() + "…";
    }
    return line;
}

} // namespace

Log::Log(const Clock &clock, int stream, Form form) : m_clock(clock), m_stream(stream), m_form(form)
{
}

Log::~Log()
{
    if (!m_isInstalled)
        return;
    qInstallMessageHandler(m_before);
    installed = nullptr;
}

Log::Form Log::formOf(int stream)
{
    const QString journal = qEnvironmentVariable("JOURNAL_STREAM");
    struct stat info {
    };
    if (journal.isEmpty() || fstat(stream, &info) != 0)
        return Form::Readable;
    // Whoever inherits the variable may write elsewhere.
    const QString here = u"%1:%2"_s.arg(info.st_dev).arg(info.st_ino);
    return journal == here ? Form::Journal : Form::Readable;
}

void Log::install()
{
    if (std::exchange(m_isInstalled, true))
        return;
    // Whoever read the lines may end; the show goes on.
    std::signal(SIGPIPE, SIG_IGN);
    installed = this;
    m_before = qInstallMessageHandler(&Log::handle);
}

void Log::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (Log *const log = installed)
        log->write(type, context.category, message);
}

void Log::write(QtMsgType type, const char *category, const QString &message)
{
    const QByteArray line = asLine(category, message);
    const std::scoped_lock lock(m_mutex);
    const std::chrono::milliseconds now = m_clock.now();
    tellLeftOut(now);
    if (type == QtFatalMsg || m_limit.lets(category ? category : "", line, now))
        put(type, line);
}

void Log::tellLeftOut(std::chrono::milliseconds now)
{
    for (const LogLimit::LeftOut &left : m_limit.leftOut(now)) {
        const QByteArray count = QByteArray::number(left.count);
        put(QtInfoMsg,
            left.line.isEmpty()
                ? left.category + ": " + count + " more lines within a minute were left out."
                : left.line + " (" + count + " times more within a minute)");
    }
}

void Log::put(QtMsgType type, const QByteArray &line)
{
    m_tail.push_back(m_clock.wallTime().toString(u"HH:mm:ss "_s) + QString::fromUtf8(line));
    if (m_tail.size() > keptLines)
        m_tail.pop_front();
    ++m_lineCount;

    const auto whole = [&](QtMsgType kind, const QByteArray &text) {
        return m_form == Form::Journal
            ? '<' + QByteArray::number(priorityOf(kind)) + '>' + text + '\n'
            : text + '\n';
    };
    if (m_lost > 0
        && writeAtOnce(whole(QtWarningMsg,
                             "vitrine.log: " + QByteArray::number(m_lost)
                                 + " lines were lost, for nobody took them.")))
        m_lost = 0;
    if (m_lost > 0 || !writeAtOnce(whole(type, line)))
        ++m_lost;
}

bool Log::writeAtOnce(const QByteArray &line)
{
    pollfd ready {.fd = m_stream, .events = POLLOUT, .revents = 0};
    if (poll(&ready, 1, 0) != 1 || !(ready.revents & POLLOUT) || (ready.revents & POLLERR))
        return false;
    return ::write(m_stream, line.constData(), std::size_t(line.size())) == line.size();
}

QStringList Log::tail() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_tail.begin(), m_tail.end()};
}

} // namespace vitrine
