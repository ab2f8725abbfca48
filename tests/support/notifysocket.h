// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>
#include <QTemporaryDir>

namespace vitrine {

/// Where a service tells systemd how it is, with a test in systemd's place.
class NotifySocket
{
public:
    NotifySocket();
    ~NotifySocket();
    Q_DISABLE_COPY_MOVE(NotifySocket)

    /// What NOTIFY_SOCKET has to be.
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("notify")); }
    /// Every line that was sent so far.
    const QByteArrayList &lines();
    [[nodiscard]] bool heard(const QByteArray &line) { return lines().contains(line); }
    [[nodiscard]] qsizetype timesHeard(const QByteArray &line) { return lines().count(line); }
    void forget();
    /// Whether nothing comes for so long. No event of this thread is looked at meanwhile.
    [[nodiscard]] bool staysSilent(int milliseconds) const;

private:
    QTemporaryDir m_folder = QTemporaryDir();
    int m_socket = -1;
    QByteArrayList m_lines = {};
};

} // namespace vitrine
