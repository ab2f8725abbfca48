// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourceids.h"

#include <QRegularExpression>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 60; // A path of it still fits every file system.

QString inLatin(const QString &name)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> latin(icu::Transliterator::createInstance(
        "Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, error));
    if (U_FAILURE(error))
        return name.toLower();
    icu::UnicodeString text(reinterpret_cast<const UChar *>(name.utf16()), int32_t(name.size()));
    latin->transliterate(text);
    return QString::fromUtf16(text.getBuffer(), text.length());
}

} // namespace

QString SourceIds::next(const QString &name, const QString &otherwise)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression outer(u"^-+|-+$"_s);
    QString id = inLatin(name).replace(others, u"-"_s).left(longest).remove(outer);
    if (id.isEmpty())
        id = otherwise;
    QString unused = id;
    for (int number = 2; m_used.contains(unused); ++number)
        unused = u"%1-%2"_s.arg(id).arg(number);
    m_used.insert(unused);
    return unused;
}

} // namespace vitrine
