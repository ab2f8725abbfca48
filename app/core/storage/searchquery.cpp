// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchquery.h"

#include "searchwords.h"

#include <QStringList>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostWords = 8;
constexpr qsizetype mostCharacters = 200;

QString whole(const QString &piece)
{
    return u'"' + compared(piece) + u'"';
}

QString beginning(const QString &piece)
{
    return whole(piece) + u'*';
}

/// Either its pieces, of which only the last may go on, or all of it written together.
QString apartOrTogether(const QStringList &pieces)
{
    QStringList apart;
    for (const QString &piece : pieces.first(pieces.size() - 1))
        apart.append(whole(piece));
    apart.append(beginning(pieces.last()));
    return u"((%1) OR %2)"_s.arg(apart.join(u" AND "), beginning(pieces.join(QString())));
}

/// Whoever typed "e" and "exhibition" finds nothing more by the former.
void dropRepeated(QStringList &words)
{
    words.removeDuplicates();
    const QStringList all = words;
    words.removeIf([&](const QString &word) {
        return std::any_of(all.begin(), all.end(), [&](const QString &other) {
            return other.size() > word.size() && other.startsWith(word);
        });
    });
}

} // namespace

QString matchExpression(const QString &typed)
{
    std::vector<SearchWord> words = searchWords(typed.left(mostCharacters));
    words.resize(std::min(words.size(), mostWords));
    QStringList plain;
    QStringList terms;
    for (const SearchWord &word : words) {
        if (word.isHan)
            plain += hanPairs(compared(word.pieces[0]));
        else if (word.pieces.size() == 1)
            plain += compared(word.pieces[0]);
        else
            terms += apartOrTogether(word.pieces);
    }
    dropRepeated(plain);
    for (auto word = plain.crbegin(); word != plain.crend(); ++word)
        terms.prepend(beginning(*word));
    return terms.join(u" AND ");
}

} // namespace vitrine
