// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hantext.h"

#include <QChar>
#include <QList>

namespace vitrine {

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

QString spaced(const QString &text)
{
    QString result;
    bool afterHan = false;
    for (const uint unit : text.toUcs4()) {
        const char32_t character = unit;
        const bool han = isHan(character);
        if ((han || afterHan) && !result.isEmpty() && !result.back().isSpace()
            && !QChar::isSpace(character))
            result += u' ';
        result += QString::fromUcs4(&character, 1);
        afterHan = han;
    }
    return result;
}

} // namespace vitrine
