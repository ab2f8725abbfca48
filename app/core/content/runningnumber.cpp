// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runningnumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar digitWide = u'\u2007';
constexpr QChar pointWide = u'\u2008';
constexpr qsizetype digitsThatCanRun = 15;

/// How many of the separators and digits of \a number stand before its decimals: a last separator
/// groups thousands only where three digits follow.
qsizetype wholePart(const QString &number)
{
    const qsizetype point = std::max(number.lastIndexOf(u'.'), number.lastIndexOf(u','));
    return point < 0 || number.size() - point - 1 == 3 ? number.size() : point;
}

} // namespace

RunningNumber::RunningNumber(const QString &text) : m_text(text)
{
    static const QRegularExpression number(u"[0-9]+([.,\u00a0\u202f][0-9]+)*"_s);
    const QRegularExpressionMatch found = number.match(text);
    if (!found.hasMatch())
        return;
    m_start = found.capturedStart();
    m_number = found.captured();
    std::copy_if(m_number.begin(), m_number.end(), std::back_inserter(m_digits),
                 [](QChar letter) { return letter.isDigit(); });
}

QString RunningNumber::at(double part) const
{
    if (part >= 1 || m_digits.isEmpty() || m_digits.size() > digitsThatCanRun)
        return m_text;
    const auto value = qulonglong(double(m_digits.toULongLong()) * std::max(0.0, part));
    const QString digits = QString::number(value).rightJustified(m_digits.size(), u'0');

    const qsizetype whole = wholePart(m_number);
    QString number;
    bool isLeading = true;
    qsizetype next = 0;
    for (qsizetype i = 0; i < m_number.size(); ++i) {
        const bool isDigit = m_number[i].isDigit();
        const QChar letter = isDigit ? digits[next++] : m_number[i];
        if (i >= whole - 1 || (isDigit && letter != u'0'))
            isLeading = false;
        number += !isLeading ? letter : isDigit ? digitWide : pointWide;
    }
    return m_text.left(m_start) + number + m_text.mid(m_start + m_number.size());
}

QString RunningNumber::unit() const
{
    static const QRegularExpression sizes(
        u"\\b(thousand|million|billion|trillion)\\b|[十百千万亿萬億多余餘+＋\\s]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return m_text.mid(m_start + m_number.size()).remove(sizes);
}

} // namespace vitrine
