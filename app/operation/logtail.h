// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// The last lines of the log for the operator's panel. It looks for new ones once a second, and
/// only while somebody watches.
class LogTail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    /// The newest last.
    Q_PROPERTY(QStringList lines READ lines NOTIFY linesChanged FINAL)
    /// Whether the lines are on screen.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL)

public:
    explicit LogTail(const Log &log, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] bool isWatched() const { return m_timer.isActive(); }
    void setWatched(bool watched);

signals:
    void linesChanged();
    void watchedChanged();

private:
    void look();

    const Log &m_log;
    QStringList m_lines = {};
    int m_lineCount = 0;
    QTimer m_timer = QTimer(this);
};

} // namespace vitrine
