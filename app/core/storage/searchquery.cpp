// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchquery.h"

#include "content/hantext.h"

#include <QStringList>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 8;
constexpr qsizetype mostCharacters = 200;

/// A line of typing, taken apart into what FTS5 looks for.
class TypedLine
{
public:
    QStringList phrases(const QString &typed)
    {
        for (const uint unit : typed.toUcs4()) {
            const char32_t character = unit;
            if (isHan(character))
                addHan(character);
            else if (QChar::isLetterOrNumber(character))
                addLetter(character);
            else if (QChar::isMark(character))
                addMark(character);
            else if (isJoint(character))
                endPiece();
            else
                endWord();
        }
        endWord();
        return m_phrases.mid(0, mostWords);
    }

private:
    static bool isJoint(char32_t character)
    {
        return QStringView(u"'’‘-‐").contains(QChar(char16_t(character))) && character < 0x10000;
    }

    void addHan(char32_t character)
    {
        if (!m_pieces.isEmpty() || !m_piece.isEmpty())
            endWord();
        m_han += QString::fromUcs4(&character, 1);
    }

    void addLetter(char32_t character)
    {
        endHan();
        m_piece += QString::fromUcs4(&character, 1);
    }

    /// A mark without a letter under it is nothing to look for.
    void addMark(char32_t character)
    {
        if (!m_piece.isEmpty())
            m_piece += QString::fromUcs4(&character, 1);
    }

    void endHan()
    {
        if (!m_han.isEmpty())
            m_phrases.append(u"\"%1\""_s.arg(spaced(m_han)));
        m_han.clear();
    }

    void endPiece()
    {
        endHan();
        if (!m_piece.isEmpty())
            m_pieces.append(m_piece);
        m_piece.clear();
    }

    void endWord()
    {
        endPiece();
        const auto prefix = [](const QString &words) { return u"\"%1\"*"_s.arg(words); };
        if (m_pieces.size() == 1)
            m_phrases.append(prefix(m_pieces[0]));
        if (m_pieces.size() > 1)
            m_phrases.append(u'(' + prefix(m_pieces.join(u' ')) + u" OR "_s
                             + prefix(m_pieces.join(QString())) + u')');
        m_pieces.clear();
    }

    QStringList m_phrases = {};
    QStringList m_pieces = {}; ///< Of the word that is being read, between hyphens.
    QString m_piece = {};
    QString m_han = {};
};

/// Keyboards for Chinese also write wide letters and digits: ＡＩ.
QString narrow(QString text)
{
    for (QChar &character : text)
        if (character >= u'！' && character <= u'～')
            character = QChar(char16_t(character.unicode() - u'！' + u'!'));
    return text;
}

} // namespace

QString matchExpression(const QString &typed)
{
    const QString line
        = narrow(typed.left(mostCharacters)).normalized(QString::NormalizationForm_C);
    return TypedLine().phrases(line).join(u" AND ");
}

QString inTitles(const QString &expression)
{
    return u"{title title_pinyin} : ("_s + expression + u')';
}

} // namespace vitrine
