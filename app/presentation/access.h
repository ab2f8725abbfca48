// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// How a visitor wants the exhibition: what the access panel changes. When the session ends,
/// everything is again as the operator has it.
class Access : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    Q_PROPERTY(int textStep READ textStep WRITE setTextStep NOTIFY changed FINAL)
    Q_PROPERTY(int textSteps READ textSteps CONSTANT FINAL)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY changed FINAL)
    Q_PROPERTY(bool light READ isLight WRITE setLight NOTIFY changed FINAL)
    Q_PROPERTY(bool highContrast READ isHighContrast WRITE setHighContrast NOTIFY changed FINAL)
    Q_PROPERTY(bool still READ isStill WRITE setStill NOTIFY changed FINAL)
    Q_PROPERTY(bool lowReach READ isLowReach WRITE setLowReach NOTIFY changed FINAL)
    Q_PROPERTY(bool readsAloud READ readsAloud WRITE setReadsAloud NOTIFY changed FINAL)
    Q_PROPERTY(qreal volume READ volume WRITE setVolume NOTIFY changed FINAL)
    /// Nothing differs from what the operator has set.
    Q_PROPERTY(bool usual READ isUsual NOTIFY changed FINAL)

public:
    struct Settings {
        int textStep = 1; ///< 1 … 4
        bool isLight = false; ///< Jasmine, the light theme, instead of lacquer.
        bool isHighContrast = false;
        bool isStill = false; ///< Nothing moves by itself.
        bool isLowReach = false; ///< All controls within reach of somebody who sits.
        bool readsAloud = false;
        qreal volume = 0.7; ///< Of the panel's loudest: 0 … 1.

        bool operator==(const Settings &) const = default;
    };

    /// \a usual is what the operator has set.
    explicit Access(const Settings &usual, QObject *parent = nullptr);

    [[nodiscard]] int textStep() const { return m_now.textStep; }
    void setTextStep(int step);
    [[nodiscard]] int textSteps() const;
    /// 1, 1.25, 1.5 or 2.
    [[nodiscard]] qreal textScale() const;
    [[nodiscard]] bool isLight() const { return m_now.isLight; }
    void setLight(bool light);
    [[nodiscard]] bool isHighContrast() const { return m_now.isHighContrast; }
    void setHighContrast(bool high);
    [[nodiscard]] bool isStill() const { return m_now.isStill; }
    void setStill(bool still);
    [[nodiscard]] bool isLowReach() const { return m_now.isLowReach; }
    void setLowReach(bool low);
    [[nodiscard]] bool readsAloud() const { return m_now.readsAloud; }
    void setReadsAloud(bool reads);
    [[nodiscard]] qreal volume() const { return m_now.volume; }
    void setVolume(qreal volume);
    [[nodiscard]] bool isUsual() const { return m_now == m_usual; }

    /// Everything as the operator has it.
    Q_INVOKABLE void reset();

signals:
    void changed();

private:
    void set(const Settings &wanted);

    Settings m_usual;
    Settings m_now;
};

} // namespace vitrine
