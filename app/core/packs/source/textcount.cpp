// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textcount.h"

#include "content/hantext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace vitrine {

int wordCount(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return int(std::count_if(parts.begin(), parts.end(), [](const QString &part) {
        return std::any_of(part.begin(), part.end(), [](QChar c) { return c.isLetterOrNumber(); });
    }));
}

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    while (finder.toNextBoundary() >= 0) {
        const QString sentence = text.mid(start, finder.position() - start).trimmed();
        if (!sentence.isEmpty())
            sentences.append(sentence);
        start = finder.position();
    }
    return sentences;
}

int hanCount(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return int(std::count_if(characters.begin(), characters.end(),
                             [](uint c) { return isHan(char32_t(c)); }));
}

} // namespace vitrine
