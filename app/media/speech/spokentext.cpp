// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spokentext.h"

#include "content/hantext.h"

#include <QHash>

#include <unicode/translit.h>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array digits {"líng", "yī", "èr", "sān", "sì", "wǔ", "liù", "qī", "bā", "jiǔ"};

/// ICU's readings of single characters, each looked up once.
class Readings
{
public:
    Readings()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_toLatin.reset(icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            throw std::runtime_error(std::string("ICU cannot read Chinese: ")
                                     + u_errorName(status));
    }

    QString of(char32_t character)
    {
        auto known = m_known.find(character);
        if (known == m_known.end()) {
            icu::UnicodeString text;
            text.append(UChar32(character));
            m_toLatin->transliterate(text);
            known = m_known.insert(
                character,
                QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()));
        }
        return *known;
    }

private:
    std::unique_ptr<icu::Transliterator> m_toLatin;
    QHash<char32_t, QString> m_known;
};

/// Writes what is spoken, and notes where each word of it comes from.
class Writing
{
public:
    void word(const QString &spoken, qsizetype first, qsizetype length)
    {
        if (!m_text.spoken.isEmpty() && !m_text.spoken.endsWith(u' '))
            m_text.spoken += u' ';
        m_text.words.push_back({m_text.spoken.toUcs4().size(), first, length});
        m_text.spoken += spoken;
    }
    void pause(const QString &sign) { m_text.spoken += sign + u' '; }

    SpokenText take() { return std::move(m_text); }

private:
    SpokenText m_text = {};
};

bool isLatin(QChar c)
{
    return c.isLetterOrNumber() && !isHan(c.unicode());
}

/// A stop that the voice keeps, for the Chinese one.
QString pauseOf(QChar sign)
{
    if (u"。！？!?.；;"_s.contains(sign))
        return u"."_s;
    if (u"，、：,:（）()《》—…"_s.contains(sign))
        return u","_s;
    return {};
}

QString digitByDigit(const QString &number)
{
    QStringList spoken;
    for (const QChar digit : number)
        spoken.append(QString::fromUtf8(digits[std::size_t(digit.digitValue())]));
    return spoken.join(u' ');
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// From a Latin word or a number that begins at \a first; returns where it ends.
qsizetype writeLatin(const QString &text, qsizetype first, Writing &writing)
{
    qsizetype end = first;
    while (end < text.size()
           && (isLatin(text[end])
               || (end + 1 < text.size() && u".,"_s.contains(text[end]) && text[end - 1].isDigit()
                   && text[end + 1].isDigit())))
        ++end;
    const QString written = text.mid(first, end - first);
    QString word = QString(written).remove(u',');
    if (isDigits(word) && end < text.size() && text[end] == u'年' && word.size() == 4)
        word = digitByDigit(word);
    if (end < text.size() && (text[end] == u'%' || text[end] == u'％')) {
        ++end;
        word = u"bǎi fēn zhī "_s + word;
    }
    writing.word(word, first, end - first);
    return end;
}

} // namespace

const SpokenText::Word *SpokenText::wordAt(qsizetype character) const
{
    const auto after
        = std::upper_bound(words.begin(), words.end(), character,
                           [](qsizetype at, const Word &word) { return at < word.at; });
    return after == words.begin() ? nullptr : &*std::prev(after);
}

SpokenText spokenAsWritten(const QString &text)
{
    SpokenText result {.spoken = text};
    qsizetype characters = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool begins = !text[at].isSpace() && (at == 0 || text[at - 1].isSpace());
        if (begins) {
            qsizetype end = at;
            while (end < text.size() && !text[end].isSpace())
                ++end;
            result.words.push_back({characters, at, end - at});
        }
        if (!text[at].isLowSurrogate())
            ++characters;
    }
    return result;
}

SpokenText spokenInPinyin(const QString &text)
{
    static thread_local Readings readings;
    Writing writing;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
        const char32_t character = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1])
                                          : char32_t(text[at].unicode());
        const qsizetype length = isPair ? 2 : 1;
        if (isHan(character)) {
            writing.word(readings.of(character), at, length);
        } else if (isLatin(text[at])) {
            at = writeLatin(text, at, writing);
            continue;
        } else if (const QString pause = pauseOf(text[at]); !pause.isEmpty()) {
            writing.pause(pause);
        }
        at += length;
    }
    return writing.take();
}

} // namespace vitrine
