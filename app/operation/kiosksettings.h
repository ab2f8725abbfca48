// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operatorsettings.h"
#include "stateworker.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// The operator's settings as the panel shows and changes them. Each change is kept at once.
class KioskSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    /// Empty: the exhibition's first language.
    Q_PROPERTY(QString locale READ locale WRITE setLocale NOTIFY changed FINAL)
    /// s; 0: as the exhibition says.
    Q_PROPERTY(int idle READ idle WRITE setIdle NOTIFY changed FINAL)
    Q_PROPERTY(int prompt READ prompt WRITE setPrompt NOTIFY changed FINAL)
    Q_PROPERTY(qreal volume READ volume WRITE setVolume NOTIFY changed FINAL)
    Q_PROPERTY(qreal brightness READ brightness WRITE setBrightness NOTIFY changed FINAL)
    Q_PROPERTY(QString openingHours READ openingHours WRITE setOpeningHours NOTIFY changed FINAL)
    Q_PROPERTY(QString restartWindow READ restartWindow WRITE setRestartWindow NOTIFY changed FINAL)
    Q_PROPERTY(bool countsVisits READ countsVisits WRITE setCountsVisits NOTIFY changed FINAL)
    Q_PROPERTY(bool takesUnsignedPacks READ takesUnsignedPacks WRITE setTakesUnsignedPacks NOTIFY
                   changed FINAL)

public:
    KioskSettings(StateWorker &state, OperatorSettings settings, QObject *parent = nullptr);

    [[nodiscard]] const OperatorSettings &now() const { return m_now; }

    [[nodiscard]] QString locale() const { return m_now.locale; }
    void setLocale(const QString &locale);
    [[nodiscard]] int idle() const;
    void setIdle(int seconds);
    [[nodiscard]] int prompt() const;
    void setPrompt(int seconds);
    [[nodiscard]] qreal volume() const { return m_now.volume; }
    void setVolume(qreal volume);
    [[nodiscard]] qreal brightness() const { return m_now.brightness; }
    void setBrightness(qreal brightness);
    [[nodiscard]] QString openingHours() const { return m_now.openingHours; }
    void setOpeningHours(const QString &hours);
    [[nodiscard]] QString restartWindow() const { return m_now.restartWindow; }
    void setRestartWindow(const QString &window);
    [[nodiscard]] bool countsVisits() const { return m_now.countsVisits; }
    void setCountsVisits(bool counts);
    [[nodiscard]] bool takesUnsignedPacks() const { return m_now.takesUnsignedPacks; }
    void setTakesUnsignedPacks(bool takes);

signals:
    void changed();

private:
    void set(const OperatorSettings &wanted);

    StateWorker &m_worker;
    OperatorSettings m_now;
};

} // namespace vitrine
