// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operatorsettings.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

// The names in the table, which is read by people, too.
const QString localeName = u"locale"_s;
const QString idleName = u"idle-seconds"_s;
const QString promptName = u"prompt-seconds"_s;
const QString volumeName = u"volume"_s;
const QString brightnessName = u"brightness"_s;
const QString openingHoursName = u"opening-hours"_s;
const QString restartWindowName = u"restart-window"_s;
const QString statisticsName = u"statistics"_s;
const QString unsignedPacksName = u"unsigned-packs"_s;

constexpr double leastBrightness = 0.1; // Darker, and nobody would find the panel again.
constexpr int longestIdle = 86'400; // s

/// Reads the values one by one and remembers which made no sense.
class StoredValues
{
public:
    StoredValues(const QMap<QString, QString> &stored, QStringList &faults)
        : m_stored(stored),
          m_faults(faults)
    {
    }

    QString text(const QString &name) const { return m_stored.value(name); }

    std::optional<double> number(const QString &name, double least, double most)
    {
        bool isNumber = false;
        const double value = text(name).toDouble(&isNumber);
        return checked(name, value, isNumber && value >= least && value <= most,
                       u"a number from %1 to %2"_s.arg(least).arg(most));
    }
    std::optional<std::chrono::seconds> seconds(const QString &name)
    {
        const std::optional<double> value = number(name, 1, longestIdle);
        if (!value)
            return {};
        return std::chrono::seconds(qint64(*value));
    }
    bool isOn(const QString &name, bool usual)
    {
        const QString value = text(name);
        return checked(name, value == "on"_L1, value == "on"_L1 || value == "off"_L1,
                       u"on or off"_s)
            .value_or(usual);
    }

private:
    template <class Value>
    std::optional<Value> checked(const QString &name, Value value, bool isGood,
                                 const QString &wanted)
    {
        if (isGood)
            return value;
        if (!text(name).isEmpty())
            m_faults.append(
                u"The setting “%1” is “%2”, but should be %3. It counts as not set; set it again in the operator's panel."_s
                    .arg(name, text(name).left(60), wanted));
        return {};
    }

    const QMap<QString, QString> &m_stored;
    QStringList &m_faults;
};

QString onOff(bool on)
{
    return on ? u"on"_s : u"off"_s;
}

} // namespace

OperatorSettings operatorSettings(const QMap<QString, QString> &stored, QStringList &faults)
{
    StoredValues values(stored, faults);
    OperatorSettings settings;
    settings.locale = values.text(localeName);
    settings.idle = values.seconds(idleName);
    settings.prompt = values.seconds(promptName);
    settings.volume = values.number(volumeName, 0, 1).value_or(settings.volume);
    settings.brightness
        = values.number(brightnessName, leastBrightness, 1).value_or(settings.brightness);
    settings.openingHours = values.text(openingHoursName);
    settings.restartWindow = values.text(restartWindowName);
    settings.countsVisits = values.isOn(statisticsName, settings.countsVisits);
    settings.takesUnsignedPacks = values.isOn(unsignedPacksName, settings.takesUnsignedPacks);
    return settings;
}

QMap<QString, QString> storedSettings(const OperatorSettings &settings)
{
    const OperatorSettings usual;
    const auto seconds = [](std::optional<std::chrono::seconds> time) {
        return time ? QString::number(time->count()) : QString();
    };
    const auto unlessUsual = [](auto value, auto ordinary, const QString &text) {
        return value == ordinary ? QString() : text;
    };
    return {
        {localeName, settings.locale},
        {idleName, seconds(settings.idle)},
        {promptName, seconds(settings.prompt)},
        {volumeName,
         unlessUsual(settings.volume, usual.volume, QString::number(settings.volume, 'f', 2))},
        {brightnessName,
         unlessUsual(settings.brightness, usual.brightness,
                     QString::number(settings.brightness, 'f', 2))},
        {openingHoursName, settings.openingHours},
        {restartWindowName, settings.restartWindow},
        {statisticsName,
         unlessUsual(settings.countsVisits, usual.countsVisits, onOff(settings.countsVisits))},
        {unsignedPacksName,
         unlessUsual(settings.takesUnsignedPacks, usual.takesUnsignedPacks,
                     onOff(settings.takesUnsignedPacks))},
    };
}

} // namespace vitrine
