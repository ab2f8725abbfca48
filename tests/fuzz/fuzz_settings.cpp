// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include "operation/operatorsettings.h"

#include <QStringList>

using namespace vitrine;

/// The operator's settings, `NAME=VALUE` on each line: what was understood is kept as it was.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    QMap<QString, QString> stored;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    for (const QString &line : text.split(u'\n'))
        stored.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    QStringList faults;
    const OperatorSettings settings = operatorSettings(stored, faults);
    QStringList again;
    const OperatorSettings kept = operatorSettings(storedSettings(settings), again);
    demand(again.isEmpty());
    demand(kept.locale == settings.locale && kept.idle == settings.idle
           && kept.prompt == settings.prompt && kept.openingHours == settings.openingHours);
    demand(settings.brightness >= 0.1 && settings.brightness <= 1);
    demand(settings.volume >= 0 && settings.volume <= 1);
    return 0;
}
