// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textpages.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int evenness = 8; // bytes

int bytesOf(const QString &text)
{
    return int(text.trimmed().toUtf8().size());
}

QStringList partsOf(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    QStringList parts;
    QTextBoundaryFinder finder(type, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0;
         from = to, to = finder.toNextBoundary())
        parts.append(text.mid(from, to - from));
    return parts;
}

QStringList sentencesOf(const QStringList &blocks, int room)
{
    QStringList sentences;
    for (const QString &block : blocks)
        for (const QString &sentence : partsOf(block, QTextBoundaryFinder::Sentence)) {
            if (bytesOf(sentence) <= room)
                sentences.append(sentence);
            else
                sentences.append(partsOf(sentence, QTextBoundaryFinder::Grapheme));
        }
    return sentences;
}

QStringList filled(const QStringList &parts, int room)
{
    QStringList pages {QString()};
    for (const QString &part : parts) {
        if (!pages.last().isEmpty() && bytesOf(pages.last() + part) > room)
            pages.append(QString());
        pages.last() += part;
    }
    return pages;
}

bool fit(const QStringList &pages, int room)
{
    return std::all_of(pages.begin(), pages.end(),
                       [&](const QString &page) { return bytesOf(page) <= room; });
}

/// No page more than needed, and the longest of them as short as it can be.
QStringList evenly(const QStringList &parts, int room)
{
    QStringList pages = filled(parts, room);
    for (int less = room - evenness; less > 0; less -= evenness) {
        const QStringList shorter = filled(parts, less);
        if (shorter.size() > pages.size() || !fit(shorter, less))
            break;
        pages = shorter;
    }
    return pages;
}

} // namespace

QStringList pagesOf(const QStringList &blocks, int room)
{
    QStringList pages = evenly(sentencesOf(blocks, room), room);
    const QStringList whole = evenly(blocks, room);
    if (fit(whole, room) && whole.size() == pages.size())
        pages = whole;
    for (QString &page : pages)
        page = page.trimmed();
    pages.removeAll(QString());
    return pages;
}

} // namespace vitrine
