// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/clock.h"
#include "stateworker.h"
#include "statistics/visitsummary.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace vitrine {

/// What was counted of the last days' visitors, for the operator's panel, and the way of all of it
/// onto a stick.
class VisitReport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    /// The last fourteen days, this one last: maps of `day` (5-24) and `visitors`.
    Q_PROPERTY(QVariantList days READ days NOTIFY changed FINAL)
    /// Of those days, the most visitors on one.
    Q_PROPERTY(int mostVisitors READ mostVisitors NOTIFY changed FINAL)
    Q_PROPERTY(int visitors READ visitors NOTIFY changed FINAL)
    /// The stories that were looked at longest: maps of `path` and `minutes`.
    Q_PROPERTY(QVariantList stories READ stories NOTIFY changed FINAL)
    /// How copying ended: the folder, or a sentence.
    Q_PROPERTY(Copy copy READ copy NOTIFY copyChanged FINAL)
    Q_PROPERTY(QString copied READ copied NOTIFY copyChanged FINAL)

public:
    enum Copy { NotCopied, Copying, Copied, NoStick, CopyFailed };
    Q_ENUM(Copy)

    static constexpr int dayCount = 14;
    static constexpr std::size_t storyCount = 5;

    /// \a mounts tells where sticks are mounted now.
    VisitReport(StateWorker &state, const Clock &clock, std::function<QStringList()> mounts,
                QObject *parent = nullptr);

    [[nodiscard]] const QVariantList &days() const { return m_days; }
    [[nodiscard]] int mostVisitors() const { return m_mostVisitors; }
    [[nodiscard]] int visitors() const { return m_visitors; }
    [[nodiscard]] const QVariantList &stories() const { return m_stories; }
    [[nodiscard]] Copy copy() const { return m_copy; }
    [[nodiscard]] const QString &copied() const { return m_copied; }

    /// Adds up again.
    Q_INVOKABLE void refresh();
    /// Writes everything that was counted onto the first stick that takes it.
    Q_INVOKABLE void copyToStick();

signals:
    void changed();
    void copyChanged();

private:
    void show(const VisitSummary &summary);
    void setCopy(Copy copy, const QString &copied = {});

    StateWorker &m_state;
    const Clock &m_clock;
    std::function<QStringList()> m_mounts;
    QVariantList m_days = {};
    int m_mostVisitors = 0;
    int m_visitors = 0;
    QVariantList m_stories = {};
    Copy m_copy = NotCopied;
    QString m_copied = {};
};

} // namespace vitrine
