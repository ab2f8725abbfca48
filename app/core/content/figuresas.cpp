// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figuresas.h"

namespace vitrine {

using namespace Qt::StringLiterals;

QString wordFor(FiguresAs way)
{
    switch (way) {
    case FiguresAs::Numbers: return u"numbers"_s;
    case FiguresAs::Bars: return u"bars"_s;
    case FiguresAs::Dots: return u"dots"_s;
    case FiguresAs::Timeline: return u"timeline"_s;
    case FiguresAs::Layers: return u"layers"_s;
    }
    return {};
}

std::optional<FiguresAs> figuresAs(const QString &word)
{
    for (const FiguresAs way : {FiguresAs::Numbers, FiguresAs::Bars, FiguresAs::Dots,
                                FiguresAs::Timeline, FiguresAs::Layers})
        if (wordFor(way) == word)
            return way;
    return {};
}

const QStringList &figuresAsWords()
{
    static const QStringList words {wordFor(FiguresAs::Numbers), wordFor(FiguresAs::Bars),
                                    wordFor(FiguresAs::Dots), wordFor(FiguresAs::Timeline),
                                    wordFor(FiguresAs::Layers)};
    return words;
}

} // namespace vitrine
