// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "touchdevices.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

// As the kernel counts: INPUT_PROP_DIRECT, ABS_X and ABS_MT_POSITION_X.
constexpr int isDirect = 1;
constexpr int hasPlace = 0;
constexpr int hasPlaces = 0x35;

/// Whether bit \a number is set in words of 64 bits, in hexadecimal digits, the highest first.
bool isSet(const QString &words, int number)
{
    constexpr int wordBits = 64;
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    const qsizetype at = parts.size() - 1 - number / wordBits;
    return at >= 0 && (parts[at].toULongLong(nullptr, 16) >> (number % wordBits) & 1) != 0;
}

} // namespace

QStringList touchDevicesIn(const QString &devices)
{
    QStringList names;
    for (const QString &device : devices.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        QString name;
        QString properties;
        QString axes;
        for (const QString &line : device.split(u'\n')) {
            if (line.startsWith(u"N: Name="_s))
                name = line.mid(8).remove(u'"');
            else if (line.startsWith(u"B: PROP="_s))
                properties = line.mid(8);
            else if (line.startsWith(u"B: ABS="_s))
                axes = line.mid(7);
        }
        if (isSet(properties, isDirect) && (isSet(axes, hasPlaces) || isSet(axes, hasPlace)))
            names.append(name);
    }
    return names;
}

} // namespace vitrine
