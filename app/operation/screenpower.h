// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// The light behind the panel, where Linux has a hand on it (`/sys/class/backlight`): on, off, and
/// how bright. A panel on HDMI mostly has none; then nothing happens here, and the closed picture
/// is all there is to see.
///
/// It writes on a thread of its own, for some panels take their time.
class ScreenPower : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    /// Whether there is a light that this program may switch.
    Q_PROPERTY(bool hasBacklight READ hasBacklight CONSTANT FINAL)
    /// Percent, from 1 to 100.
    Q_PROPERTY(int brightness READ brightness WRITE setBrightness NOTIFY brightnessChanged FINAL)

public:
    explicit ScreenPower(const QString &folder = QStringLiteral("/sys/class/backlight"),
                         QObject *parent = nullptr);
    /// Leaves the light on: nobody would find the switch.
    ~ScreenPower() override;

    [[nodiscard]] bool hasBacklight() const { return !m_lights.isEmpty(); }
    [[nodiscard]] int brightness() const { return m_brightness; }
    void setBrightness(int percent);
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool on);

    /// Waits until everything is written.
    void finish() { m_thread.waitForDone(); }

signals:
    void brightnessChanged();

private:
    void write(const QString &path, const QByteArray &number);
    void writeBrightness();

    QStringList m_lights = {}; ///< Their folders.
    int m_brightness = 100;
    bool m_isOn = true;
    QThreadPool m_thread;
};

} // namespace vitrine
