// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importlocales.h"

#include "content/hantext.h"
#include "media/captions/captionlanguage.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

bool hasHan(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [](uint c) { return isHan(char32_t(c)); });
}

bool isChinese(const QString &tag)
{
    return captionLanguage(tag).startsWith("zh"_L1);
}

/// The text whose language is not said, unless another one is the same.
QString unsaid(const QMap<QString, QString> &texts)
{
    const QString text = texts.value(QString());
    return texts.values().count(text) > 1 ? QString() : text;
}

} // namespace

ImportLocales ImportLocales::foundIn(const ImportedPhotos &photos)
{
    QMap<QString, int> counts;
    int unsaidHan = 0;
    int unsaidOther = 0;
    const auto count = [&](const QMap<QString, QString> &texts) {
        for (auto each = texts.begin(); each != texts.end(); ++each)
            if (const QString language = captionLanguage(each.key()); !language.isEmpty())
                ++counts[language];
        if (const QString text = unsaid(texts); !text.isEmpty())
            ++(hasHan(text) ? unsaidHan : unsaidOther);
    };
    for (const ImportedRoom &room : photos.rooms)
        for (const ImportedPhoto &photo : room.photos) {
            count(photo.caption.titles);
            count(photo.caption.captions);
            count(photo.caption.alts);
            count(photo.caption.credits);
        }
    QStringList tags = counts.keys();
    if (unsaidHan > 0) {
        if (std::none_of(tags.begin(), tags.end(), isChinese))
            tags.append(u"zh-Hans"_s);
        const QString chinese = *std::find_if(tags.begin(), tags.end(), isChinese);
        counts[chinese] += unsaidHan;
    }
    if (unsaidOther > 0) {
        if (std::all_of(tags.begin(), tags.end(), isChinese))
            tags.prepend(u"en"_s);
        counts[*std::find_if_not(tags.begin(), tags.end(), isChinese)] += unsaidOther;
    }
    std::stable_sort(tags.begin(), tags.end(), [&](const QString &one, const QString &other) {
        return counts.value(one) > counts.value(other);
    });
    return ImportLocales(tags.isEmpty() ? QStringList {u"en"_s} : tags);
}

QString ImportLocales::fallback(const QString &tag) const
{
    for (const QString &earlier : m_tags) {
        if (earlier == tag)
            break;
        if (earlier.section(u'-', 0, 0) == tag.section(u'-', 0, 0))
            return earlier;
    }
    return tag == m_tags.first() ? QString() : m_tags.first();
}

QString ImportLocales::supposed(const QString &text) const
{
    const bool han = hasHan(text);
    for (const QString &tag : m_tags)
        if (isChinese(tag) == han)
            return tag;
    return m_tags.first();
}

OrderedTexts ImportLocales::of(const QMap<QString, QString> &texts) const
{
    OrderedTexts ordered;
    if (texts.isEmpty())
        return ordered;
    const QString other = unsaid(texts);
    for (const QString &tag : m_tags) {
        QString text;
        for (auto each = texts.begin(); each != texts.end(); ++each)
            if (!each.key().isEmpty() && captionLanguage(each.key()) == captionLanguage(tag))
                text = PhotoCaption::in(texts, tag);
        if (text.isEmpty() && supposed(other) == tag)
            text = other;
        if (text.isEmpty() && tag == m_tags.first())
            text = PhotoCaption::in(texts, tag);
        if (!text.isEmpty())
            ordered.append({tag, text.simplified()});
    }
    return ordered;
}

OrderedTexts ImportLocales::first(const QString &text) const
{
    return {{m_tags.first(), text}};
}

OrderedTexts ImportLocales::all(const QString &name) const
{
    OrderedTexts texts;
    for (const QString &tag : m_tags)
        texts.append({tag, name});
    return texts;
}

} // namespace vitrine
