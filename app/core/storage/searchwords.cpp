// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchwords.h"

#include "content/hantext.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr qsizetype longestWord = 12; // As many as the tables of the search have prefix lists.

QString fromCharacters(const QList<uint> &characters)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()),
                             characters.size());
}

QString normalForm(const QString &text)
{
    QList<uint> characters = text.normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4();
    characters.removeIf([](uint character) { return QChar::isMark(character); });
    return fromCharacters(characters).normalized(QString::NormalizationForm_C);
}

/// A text in normal form, taken apart character by character.
class WordReader
{
public:
    std::vector<SearchWord> words(const QString &text)
    {
        for (const uint character : text.toUcs4()) {
            if (isHan(character))
                addHan(character);
            else if (QChar::isLetterOrNumber(character))
                addLetter(character);
            else if (isJoint(character))
                endPiece();
            else
                endWord();
        }
        endWord();
        return std::move(m_words);
    }

private:
    static bool isJoint(uint character)
    {
        constexpr std::u32string_view joints = U"'’‘-‐";
        return joints.find(char32_t(character)) != std::u32string_view::npos;
    }

    void addHan(uint character)
    {
        if (!m_word.isHan)
            endWord();
        m_word.isHan = true;
        m_piece.append(character);
    }

    void addLetter(uint character)
    {
        if (m_word.isHan)
            endWord();
        m_piece.append(character);
    }

    void endPiece()
    {
        if (m_word.isHan)
            return endWord();
        if (!m_piece.isEmpty())
            m_word.pieces.append(fromCharacters(m_piece));
        m_piece.clear();
    }

    void endWord()
    {
        if (!m_piece.isEmpty())
            m_word.pieces.append(fromCharacters(m_piece));
        m_piece.clear();
        if (!m_word.pieces.isEmpty())
            m_words.push_back(m_word);
        m_word = {};
    }

    std::vector<SearchWord> m_words = {};
    SearchWord m_word = {};
    QList<uint> m_piece = {};
};

} // namespace

std::vector<SearchWord> searchWords(const QString &text)
{
    return WordReader().words(normalForm(text));
}

QString compared(const QString &piece)
{
    if (piece.size() <= longestWord)
        return piece;
    return fromCharacters(piece.toUcs4().mid(0, longestWord));
}

QStringList hanPairs(const QString &run)
{
    const QList<uint> characters = run.toUcs4();
    QStringList pairs;
    for (qsizetype at = 0; at < std::max(qsizetype(1), characters.size() - 1); ++at)
        pairs.append(fromCharacters(characters.mid(at, 2)));
    return pairs;
}

QString indexedWords(const QString &text)
{
    QStringList words;
    for (const SearchWord &word : searchWords(text)) {
        if (word.isHan) {
            words += hanPairs(word.pieces[0]);
            words += fromCharacters(word.pieces[0].toUcs4().last(1));
        } else {
            for (const QString &piece : word.pieces)
                words.append(compared(piece));
        }
    }
    words.removeDuplicates();
    return words.join(u' ');
}

} // namespace vitrine
