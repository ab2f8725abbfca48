// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loglimit.h"
#include "session/clock.h"

#include <QStringList>
#include <QtGlobal>

#include <atomic>
#include <deque>
#include <mutex>

namespace vitrine {

/// Where everything goes that the program says: one line per event to a stream, and the last lines
/// into memory for the operator's panel. Any thread may use it.
///
/// Nobody ever waits for it: what the stream does not take at once is lost, and counted. What comes
/// over and over is written a few times and then counted; see LogLimit.
class Log
{
public:
    static constexpr std::size_t keptLines = 200;
    enum class Form {
        Readable, ///< `vitrine.kiosk: …`
        Journal, ///< `<6>vitrine.kiosk: …`, as sd-daemon(3) wants it.
    };

    /// Writes to the stream with the number \a stream, which stays open for as long as this lives.
    explicit Log(const Clock &clock, int stream = 2) : Log(clock, stream, formOf(stream)) { }
    Log(const Clock &clock, int stream, Form form);
    /// Qt's own handler takes over again.
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    /// From now on Qt gives every message to this one.
    void install();

    void write(QtMsgType type, const char *category, const QString &message);

    /// The last lines with the time of day, the newest at the end.
    [[nodiscard]] QStringList tail() const;
    /// How many lines there have been: a new number, a new tail().
    [[nodiscard]] int lineCount() const { return m_lineCount; }

    /// What systemd's journal reads, as `JOURNAL_STREAM` tells.
    [[nodiscard]] static Form formOf(int stream);

private:
    void tellLeftOut(std::chrono::milliseconds now);
    void put(QtMsgType type, const QByteArray &line);
    [[nodiscard]] bool writeAtOnce(const QByteArray &line);
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);

    const Clock &m_clock;
    const int m_stream;
    const Form m_form;
    mutable std::mutex m_mutex;
    LogLimit m_limit = {};
    std::deque<QString> m_tail = {};
    int m_lost = 0; ///< Lines that the stream did not take.
    std::atomic<int> m_lineCount = 0;
    QtMessageHandler m_before = nullptr;
    bool m_isInstalled = false;
};

} // namespace vitrine
