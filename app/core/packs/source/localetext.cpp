// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localetext.h"

namespace vitrine {

QString SourceLocales::shownTag(const LocaleText &text, const QString &tag) const
{
    QStringList tried;
    for (QString next = tag; !next.isEmpty() && !tried.contains(next);
         next = fallback.value(next)) {
        if (text.has(next))
            return next;
        tried.append(next);
    }
    return tags.value(0);
}

QString SourceLocales::words(const LocaleText &text, const QString &tag) const
{
    return text.byTag.value(shownTag(text, tag));
}

} // namespace vitrine
