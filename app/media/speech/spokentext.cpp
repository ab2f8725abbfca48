// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spokentext.h"

#include "wordreadings.h"

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

char32_t characterAt(const QString &text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
}

/// The letters' names as Mandarin speakers say them, from A on.
constexpr std::array letters {"ēi",    "bì",        "xī",       "dì",   "yì",    "āi fū", "jì",
                              "ēi qì", "ài",        "zhèi",     "kèi",  "āi lè", "āi mù", "ēn",
                              "ōu",    "pì",        "kiù",      "ā ěr", "āi sī", "tì",    "yōu",
                              "wēi",   "dá bù liù", "āi kè sī", "wāi",  "zèi"};
constexpr std::array digits {"líng", "yī", "èr", "sān", "sì", "wǔ", "liù", "qī", "bā", "jiǔ"};

/// ICU's answers for single characters, each looked up once.
class CharacterWise
{
public:
    explicit CharacterWise(const char *transliteration)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_writing.reset(
            icu::Transliterator::createInstance(transliteration, UTRANS_FORWARD, status));
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
            m_writing->transliterate(text);
            known = m_known.insert(
                character,
                QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()));
        }
        return *known;
    }

private:
    std::unique_ptr<icu::Transliterator> m_writing;
    QHash<char32_t, QString> m_known;
};

/// A Chinese character and how it is read where it stands.
struct Syllable {
    qsizetype first = 0;
    qsizetype length = 0;
    QString simplified = {};
    QString reading = {};
};

bool hasTone(const QString &reading, char16_t mark)
{
    return reading.normalized(QString::NormalizationForm_D).contains(QChar(mark));
}

constexpr char16_t fallingTone = u'\u0300';

/// 一 and 不 rise before a falling tone, 一 falls before the others; as a number it stays as it is.
void bendTones(std::vector<Syllable> &run)
{
    for (std::size_t at = 0; at + 1 < run.size(); ++at) {
        const bool fallsNext = hasTone(run[at + 1].reading, fallingTone);
        const QString before = at > 0 ? run[at - 1].simplified : QString();
        const bool isNumber = u"第十百之统唯初期"_s.contains(before) && !before.isEmpty();
        if (run[at].simplified == u"不"_s && fallsNext)
            run[at].reading = u"bú"_s;
        else if (run[at].simplified == u"一"_s && !isNumber)
            run[at].reading = fallsNext ? u"yí"_s : u"yì"_s;
    }
}

/// The Chinese characters from \a first on, word by word where a word is read otherwise than its
/// characters.
std::vector<Syllable> syllablesFrom(const QString &text, qsizetype first)
{
    static thread_local CharacterWise toSimplified("Hant-Hans");
    static thread_local CharacterWise toLatin("Han-Latin");
    std::vector<Syllable> run;
    for (qsizetype at = first; at < text.size();) {
        const char32_t character = characterAt(text, at);
        if (!isHan(character))
            break;
        const qsizetype length = QChar::requiresSurrogates(character) ? 2 : 1;
        run.push_back({at, length, toSimplified.of(character), toLatin.of(character)});
        at += length;
    }
    for (std::size_t at = 0; at < run.size();) {
        std::size_t taken = 1;
        for (std::size_t end = std::min(run.size(), at + std::size_t(longestWordReading()));
             end > at; --end) {
            QString word;
            for (std::size_t index = at; index < end; ++index)
                word += run[index].simplified;
            const QStringList readings = wordReadings().value(word);
            if (readings.size() != qsizetype(end - at))
                continue;
            for (std::size_t index = at; index < end; ++index)
                run[index].reading = readings[qsizetype(index - at)];
            taken = end - at;
            break;
        }
        at += taken;
    }
    bendTones(run);
    return run;
}

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

/// 5G, VR: letters by their names; anything else as it stands.
QString spelled(const QString &word)
{
    const bool isSpelled
        = word.size() <= 5 && std::all_of(word.begin(), word.end(), [](QChar c) {
              return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.';
          });
    if (!isSpelled || isDigits(word))
        return word;
    QString spoken;
    for (const QChar c : word) {
        if (c >= u'A' && c <= u'Z')
            spoken += u' ' + QString::fromUtf8(letters[std::size_t(c.unicode() - u'A')]) + u' ';
        else
            spoken += c;
    }
    return spoken.simplified();
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
    QString word = text.mid(first, end - first).remove(u',');
    const QChar next = end < text.size() ? text[end] : QChar();
    if (isDigits(word) && next == u'年' && word.size() == 4)
        word = digitByDigit(word);
    else if (word == "2"_L1 && u"个個万萬亿億千家项項场場条條张張位"_s.contains(next))
        word = u"liǎng"_s;
    else
        word = spelled(word);
    if (next == u'%' || next == u'％') {
        ++end;
        word = u"bǎi fēn zhī "_s + word;
    }
    writing.word(word, first, end - first);
    return end;
}

/// Whether the + at \a at stands after a number: 190+, 1.5亿+.
bool isAndMore(const QString &text, qsizetype at)
{
    return u"+＋"_s.contains(text[at]) && at > 0
        && (text[at - 1].isDigit() || u"%％万萬亿億千百"_s.contains(text[at - 1]));
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
    Writing writing;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        if (isHan(character)) {
            for (const Syllable &syllable : syllablesFrom(text, at)) {
                writing.word(syllable.reading, syllable.first, syllable.length);
                at = syllable.first + syllable.length;
            }
            continue;
        }
        if (isLatin(text[at])) {
            at = writeLatin(text, at, writing);
            continue;
        }
        if (isAndMore(text, at))
            writing.word(u"yǐ shàng"_s, at, 1);
        else if (const QString pause = pauseOf(text[at]); !pause.isEmpty())
            writing.pause(pause);
        at += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    return writing.take();
}

} // namespace vitrine
