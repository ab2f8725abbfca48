// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "photocaption.h"

#include "captionlanguage.h"

#include <QRegularExpression>
#include <QStringList>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// What stands before the photographer's name and between the parts of a credit line.
struct CreditWords {
    QString photograph;
    QString comma;
};

CreditWords creditWords(const QString &tag)
{
    const QString language = captionLanguage(tag);
    if (language == "zh-Hans"_L1)
        return {u"摄影："_s, u"，"_s};
    if (language == "zh-Hant"_L1)
        return {u"攝影："_s, u"，"_s};
    if (language == "en"_L1 || language.isEmpty())
        return {u"Photograph: "_s, u", "_s};
    return {u"Photo: "_s, u", "_s};
}

/// The names in a copyright notice alone, to compare it with other names.
QString holder(const QString &notice)
{
    static const QRegularExpression rest(
        u"©|\\(c\\)|\\bcopyright\\b|\\ball rights reserved\\b|\\b\\d{4}(\\s*[-–]\\s*\\d{4})?\\b|[.,;:]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return QString(notice).remove(rest).simplified().toCaseFolded();
}

bool isNotice(const QString &text)
{
    return text.contains(u'©') || text.contains("(c)"_L1, Qt::CaseInsensitive)
        || text.contains("copyright"_L1, Qt::CaseInsensitive) || text.contains(u"版权"_s)
        || text.contains(u"版權"_s);
}

bool says(const QString &whole, const QString &part)
{
    return whole.contains(part, Qt::CaseInsensitive);
}

} // namespace

QString PhotoCaption::in(const QMap<QString, QString> &texts, const QString &tag)
{
    if (texts.isEmpty())
        return {};
    const auto firstWith = [&](const auto &suits) {
        for (auto each = texts.begin(); each != texts.end(); ++each)
            if (!each->isEmpty() && suits(each.key()))
                return *each;
        return QString();
    };
    const QString language = captionLanguage(tag);
    QString text
        = firstWith([&](const QString &key) { return key.compare(tag, Qt::CaseInsensitive) == 0; });
    if (text.isEmpty() && !language.isEmpty())
        text = firstWith([&](const QString &key) { return captionLanguage(key) == language; });
    if (text.isEmpty() && language.startsWith("zh"_L1))
        text = firstWith(
            [](const QString &key) { return captionLanguage(key).startsWith("zh"_L1); });
    if (text.isEmpty())
        text = firstWith([](const QString &key) { return key.isEmpty(); });
    return text.isEmpty() ? firstWith([](const QString &) { return true; }) : text;
}

QString PhotoCaption::creditLine(const QString &tag) const
{
    if (const QString whole = in(credits, tag); !whole.isEmpty())
        return whole;
    const CreditWords words = creditWords(tag);
    QStringList people;
    if (!creator.isEmpty() && !says(credit, creator))
        people.append(creator);
    if (!credit.isEmpty() && !says(creator, credit))
        people.append(credit);

    QStringList parts;
    if (!people.isEmpty())
        parts.append(words.photograph + people.join(" / "_L1));
    const bool hasYear = copyright.contains(QRegularExpression(u"\\d{4}"_s));
    const bool isSaid = holder(copyright).isEmpty() || people.contains(copyright)
        || (!hasYear && says(people.join(u'\n'), holder(copyright)));
    if (!copyright.isEmpty() && !isSaid)
        parts.append(isNotice(copyright) ? copyright : u"© "_s + copyright);
    return parts.join(words.comma);
}

} // namespace vitrine
