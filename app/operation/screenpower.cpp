// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenpower.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.operation", QtInfoMsg)

// As the kernel counts: FB_BLANK_UNBLANK and FB_BLANK_POWERDOWN.
constexpr auto switchedOn = "0";
constexpr auto switchedOff = "4";

int numberIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

} // namespace

ScreenPower::ScreenPower(const QString &folder, QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    const QDir lights(folder);
    for (const QString &name : lights.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString light = lights.filePath(name);
        if (QFileInfo(light + u"/bl_power"_s).isWritable()
            || QFileInfo(light + u"/brightness"_s).isWritable())
            m_lights.append(light);
    }
    if (m_lights.isEmpty())
        return;
    const int most = numberIn(m_lights[0] + u"/max_brightness"_s);
    if (most > 0)
        m_brightness = std::clamp(numberIn(m_lights[0] + u"/brightness"_s) * 100 / most, 1, 100);
}

ScreenPower::~ScreenPower()
{
    setOn(true);
    finish();
}

void ScreenPower::setBrightness(int percent)
{
    percent = std::clamp(percent, 1, 100);
    if (percent == m_brightness)
        return;
    m_brightness = percent;
    writeBrightness();
    emit brightnessChanged();
}

void ScreenPower::setOn(bool on)
{
    if (m_isOn == on)
        return;
    m_isOn = on;
    for (const QString &light : m_lights)
        write(light + u"/bl_power"_s, on ? switchedOn : switchedOff);
    if (on)
        writeBrightness(); // Some panels come back with another.
}

void ScreenPower::writeBrightness()
{
    for (const QString &light : m_lights)
        if (const int most = numberIn(light + u"/max_brightness"_s); most > 0)
            write(light + u"/brightness"_s,
                  QByteArray::number(std::max(1, (most * m_brightness + 50) / 100)));
}

void ScreenPower::write(const QString &path, const QByteArray &number)
{
    m_thread.start([path, number] {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered)
            || file.write(number) != number.size())
            qCWarning(log).noquote() << path << "cannot be written:" << file.errorString()
                                     << "- give the kiosk's user the right to it by a udev rule, "
                                        "or leave the light as it is.";
    });
}

} // namespace vitrine
