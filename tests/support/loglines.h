// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace vitrine {

/// What is logged while it lives, as "CATEGORY: MESSAGE". One at a time.
class LogLines
{
public:
    LogLines();
    ~LogLines();
    LogLines(const LogLines &) = delete;
    LogLines &operator=(const LogLines &) = delete;

    [[nodiscard]] QStringList all() const;
    [[nodiscard]] QStringList starting(const QString &with) const;

private:
    static void keep(QtMsgType type, const QMessageLogContext &context, const QString &message);

    mutable QMutex m_mutex = {};
    QStringList m_lines = {};
    QtMessageHandler m_before = nullptr;
};

} // namespace vitrine
