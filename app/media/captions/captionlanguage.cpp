// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captionlanguage.h"

#include <QRegularExpression>
#include <QStringList>

namespace vitrine {

using namespace Qt::StringLiterals;

QString captionLanguage(const QString &tag)
{
    static const QRegularExpression wellFormed(u"^[a-z]{2,3}(-[a-z0-9]{1,8})*$"_s);
    const QString plain = QString(tag).trimmed().replace(u'_', u'-').toLower();
    if (!wellFormed.match(plain).hasMatch())
        return {};
    const QStringList parts = plain.split(u'-');
    if (parts.first() != "zh"_L1)
        return parts.first();
    if (parts.contains("hans"_L1))
        return u"zh-Hans"_s;
    for (const auto &traditional : {"hant"_L1, "tw"_L1, "hk"_L1, "mo"_L1})
        if (parts.contains(traditional))
            return u"zh-Hant"_s;
    return u"zh-Hans"_s;
}

} // namespace vitrine
