// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "locales.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// The subtags of a BCP 47 tag or POSIX locale, in lower case: zh_HK.UTF-8 is zh, hk.
QStringList subtagsOf(const QString &locale)
{
    const QString bare = locale.section(u'.', 0, 0).section(u'@', 0, 0).trimmed();
    return bare.toLower().replace(u'_', u'-').split(u'-', Qt::SkipEmptyParts);
}

QString languageOf(const QString &locale)
{
    return subtagsOf(locale).value(0);
}

/// The tag of the characters in which \a subtags are written, for Chinese.
QString writtenTag(const QStringList &subtags)
{
    const auto has = [&](const QString &subtag) { return subtags.contains(subtag); };
    if (subtags.value(0) != "zh"_L1)
        return subtags.join(u'-');
    const bool isTraditional
        = has(u"hant"_s) || (!has(u"hans"_s) && (has(u"tw"_s) || has(u"hk"_s) || has(u"mo"_s)));
    return isTraditional ? u"zh-hant"_s : u"zh-hans"_s;
}

template <class Suits>
std::optional<QString> firstOf(const QStringList &available, const Suits &suits)
{
    const auto found = std::find_if(available.begin(), available.end(), suits);
    return found == available.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString bestLocale(const QString &wanted, const QStringList &available)
{
    const QStringList subtags = subtagsOf(wanted);
    const QString exact = subtags.join(u'-');
    const QString written = writtenTag(subtags);
    const QString language = subtags.value(0);

    if (const auto same
        = firstOf(available, [&](const QString &tag) { return tag.toLower() == exact; }))
        return *same;
    if (const auto readable = firstOf(
            available, [&](const QString &tag) { return writtenTag(subtagsOf(tag)) == written; }))
        return *readable;
    if (const auto related
        = firstOf(available, [&](const QString &tag) { return languageOf(tag) == language; }))
        return *related;
    return available.value(0);
}

QString ownName(const QString &tag)
{
    // Qt would say “American English” and “简体中文”, and the latter for every Chinese.
    if (languageOf(tag) == "en"_L1)
        return u"English"_s;
    if (languageOf(tag) == "zh"_L1)
        return writtenTag(subtagsOf(tag)) == "zh-hant"_L1 ? u"繁體中文"_s : u"简体中文"_s;
    const QString name = QLocale(tag).nativeLanguageName();
    return name.isEmpty() ? tag : name;
}

} // namespace vitrine
