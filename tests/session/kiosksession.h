// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notifysocket.h"

#include <QImage>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace vitrine {

/// vitrine in cage, both as they are installed and as a user who is not root, on a panel in memory
/// or in the window of an X server.
class KioskSession
{
public:
    /// Why there can be none on this machine, in a sentence; empty where there can.
    [[nodiscard]] static QString obstacle();

    /// \a settings go into the environment, such as where cage draws.
    KioskSession(const QStringList &arguments, const QMap<QString, QString> &settings);
    ~KioskSession();
    Q_DISABLE_COPY_MOVE(KioskSession)

    [[nodiscard]] bool isRunning() const { return m_cage.state() == QProcess::Running; }
    /// Everything that cage and vitrine have written so far.
    [[nodiscard]] QString log();
    [[nodiscard]] bool says(const QString &text);
    [[nodiscard]] NotifySocket &systemd() { return m_systemd; }
    /// The panel as it is now; null where it cannot be seen.
    [[nodiscard]] QImage panel() const;

private:
    QTemporaryDir m_folder = QTemporaryDir();
    NotifySocket m_systemd = {};
    QProcess m_cage = QProcess();
    QString m_log = {};
};

} // namespace vitrine
