// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importwords.h"

#include "media/captions/captionlanguage.h"

#include <QHash>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString one;
    QString many;
    QString part;
    QString credit;
};

const QHash<QString, Words> &wordsByLanguage()
{
    static const QHash<QString, Words> words {
        {u"en"_s,
         {u"%1 photograph."_s, u"%1 photographs."_s, u"Photographs %1 to %2 of %3."_s,
          u"Photographs and captions: %1"_s}},
        {u"zh-Hans"_s,
         {u"%1张照片。"_s, u"%1张照片。"_s, u"第%1至%2张，共%3张照片。"_s, u"照片与说明：%1"_s}},
        {u"zh-Hant"_s,
         {u"%1張照片。"_s, u"%1張照片。"_s, u"第%1至%2張，共%3張照片。"_s, u"照片與說明：%1"_s}},
    };
    return words;
}

template <class Text>
OrderedTexts inEach(const ImportLocales &locales, const Text &text)
{
    OrderedTexts texts;
    for (const QString &tag : locales.tags()) {
        const auto found = wordsByLanguage().find(captionLanguage(tag));
        if (found != wordsByLanguage().end())
            texts.append({tag, text(*found)});
        else if (tag == locales.tags().first())
            texts.append({tag, text(wordsByLanguage().value(u"en"_s))});
    }
    return texts;
}

} // namespace

OrderedTexts ImportWords::photographs(qsizetype count) const
{
    return inEach(m_locales, [&](const Words &words) {
        return (count == 1 ? words.one : words.many).arg(count);
    });
}

OrderedTexts ImportWords::part(qsizetype from, qsizetype to, qsizetype count) const
{
    return inEach(m_locales,
                  [&](const Words &words) { return words.part.arg(from).arg(to).arg(count); });
}

OrderedTexts ImportWords::credit(const QString &folder) const
{
    return inEach(m_locales, [&](const Words &words) { return words.credit.arg(folder); });
}

} // namespace vitrine
