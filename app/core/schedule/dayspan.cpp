// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayspan.h"

namespace vitrine {

using namespace Qt::StringLiterals;

QString timeText(int minutes)
{
    // After midnight the hours begin anew, but for midnight itself.
    const int shown = minutes > minutesOfDay ? minutes - minutesOfDay : minutes;
    return u"%1:%2"_s.arg(shown / 60, 2, 10, QChar(u'0')).arg(shown % 60, 2, 10, QChar(u'0'));
}

} // namespace vitrine
