// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace vitrine {

/// One thing about a kiosk that is well or not.
class HealthLine
{
    Q_GADGET
    Q_PROPERTY(bool well READ isWell FINAL)
    Q_PROPERTY(bool fault READ isFault FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString remedy MEMBER remedy FINAL)

public:
    enum Level { Well, Warning, Fault };

    [[nodiscard]] bool isWell() const { return level == Well; }
    [[nodiscard]] bool isFault() const { return level == Fault; }

    Level level = Well;
    QString name = {}; ///< "Disk"
    QString value = {}; ///< "12.4 GB free"
    QString remedy = {}; ///< A sentence; empty where all is well.
};

/// How the kiosk is, for the operator's panel.
class Health : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    /// HealthLine values, what is not well first.
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed FINAL)
    Q_PROPERTY(int warnings READ warnings NOTIFY changed FINAL)

public:
    using Examine = std::function<std::vector<HealthLine>()>;

    explicit Health(Examine examine, QObject *parent = nullptr);

    [[nodiscard]] QVariantList lines() const { return m_lines; }
    /// Lines that are not well.
    [[nodiscard]] int warnings() const { return m_warnings; }

    /// Looks again.
    Q_INVOKABLE void refresh();

signals:
    void changed();

private:
    Examine m_examine;
    QVariantList m_lines = {};
    int m_warnings = 0;
};

} // namespace vitrine
