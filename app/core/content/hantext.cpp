// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hantext.h"

#include <QChar>

namespace vitrine {

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

} // namespace vitrine
