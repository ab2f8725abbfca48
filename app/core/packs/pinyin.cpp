// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pinyin.h"

#include "content/hantext.h"

#include <unicode/translit.h>

#include <algorithm>
#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tokenCharacters = 6;

QString lettersOf(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()).toLower();
}

} // namespace

/// ICU's transliterator from Han to Latin letters with tone marks.
class Pinyin::Reader
{
public:
    Reader()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_toLatin.reset(icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
        m_toAscii.reset(icu::Transliterator::createInstance("Latin-ASCII", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            throw std::runtime_error(std::string("ICU cannot read Chinese: ")
                                     + u_errorName(status));
    }

    /// One character as a keyboard for pinyin writes it: lower case, without tone, v for ü.
    QString read(uint character) const
    {
        icu::UnicodeString text;
        text.append(UChar32(character));
        m_toLatin->transliterate(text);
        for (const char16_t *umlaut : {u"ü", u"ǖ", u"ǘ", u"ǚ", u"ǜ"})
            text.findAndReplace(umlaut, u"v");
        m_toAscii->transliterate(text);
        const QString letters = lettersOf(text);
        const bool isPlain = std::all_of(letters.begin(), letters.end(),
                                         [](QChar c) { return c >= u'a' && c <= u'z'; });
        return isPlain ? letters : QString();
    }

private:
    std::unique_ptr<icu::Transliterator> m_toLatin;
    std::unique_ptr<icu::Transliterator> m_toAscii;
};

Pinyin::Pinyin(const QMap<QString, QStringList> &readings)
    : m_readings(readings),
      m_reader(std::make_unique<Reader>())
{
    for (auto reading = readings.keyBegin(); reading != readings.keyEnd(); ++reading)
        m_longestReading = std::max(m_longestReading, reading->toUcs4().size());
}

Pinyin::~Pinyin() = default;

QString Pinyin::syllable(uint character) const
{
    auto known = m_syllables.find(character);
    if (known == m_syllables.end())
        known = m_syllables.insert(character, m_reader->read(character));
    return *known;
}

QStringList Pinyin::syllables(const QList<uint> &run) const
{
    QStringList all;
    for (qsizetype at = 0; at < run.size();) {
        qsizetype taken = 0;
        for (qsizetype length = std::min(m_longestReading, run.size() - at); length > 0; --length) {
            const QList<uint> word = run.mid(at, length);
            const QString key
                = QString::fromUcs4(reinterpret_cast<const char32_t *>(word.constData()), length);
            if (const auto reading = m_readings.find(key); reading != m_readings.end()) {
                all += *reading;
                taken = length;
                break;
            }
        }
        if (taken == 0) {
            all += syllable(run[at]);
            taken = 1;
        }
        at += taken;
    }
    all.removeAll(QString());
    return all;
}

QList<QStringList> Pinyin::runs(const QString &text) const
{
    QList<QStringList> all;
    QList<uint> run;
    const auto endRun = [&] {
        if (!run.isEmpty())
            all.append(syllables(run));
        run.clear();
    };
    for (const uint character : text.toUcs4()) {
        if (isHan(character))
            run.append(character);
        else
            endRun();
    }
    endRun();
    return all;
}

QStringList Pinyin::tokens(const QString &text) const
{
    QStringList all;
    for (const QStringList &run : runs(text))
        for (qsizetype at = 0; at < run.size(); ++at) {
            QString together;
            QString initials;
            for (const QString &next : run.mid(at, tokenCharacters)) {
                together += next;
                initials += next.front();
            }
            all += {together, initials};
            if (together.contains(u'v'))
                all += {QString(together).replace(u'v', u'u')};
        }
    all.removeDuplicates();
    return all;
}

} // namespace vitrine
