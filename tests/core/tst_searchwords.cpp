// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "storage/searchwords.h"

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// The words of \a text, their pieces joined by a hyphen.
QStringList words(const QString &text)
{
    QStringList all;
    for (const SearchWord &word : searchWords(text))
        all.append(word.pieces.join(u'-'));
    return all;
}

} // namespace

TEST_CASE("Words lose their case, accents and width", "[search]")
{
    CHECK(words(u"The Sea"_s) == QStringList {u"the"_s, u"sea"_s});
    CHECK(words(u"Fúzhōu"_s) == QStringList {u"fuzhou"_s});
    CHECK(words(u"fu\u0301zho\u0304u"_s) == QStringList {u"fuzhou"_s});
    CHECK(words(u"ＡＩ２０２４"_s) == QStringList {u"ai2024"_s});
    CHECK(words(u"한국"_s) == QStringList {u"한국"_s});
}

TEST_CASE("Chinese characters are a word of their own beside letters", "[search]")
{
    CHECK(words(u"福州2024年"_s) == QStringList {u"福州"_s, u"2024"_s, u"年"_s});
    CHECK(words(u"AI算力 centre"_s) == QStringList {u"ai"_s, u"算力"_s, u"centre"_s});
    CHECK(words(u"AI-算力-"_s) == QStringList {u"ai"_s, u"算力"_s});
    CHECK(words(u"数字，中国"_s) == QStringList {u"数字"_s, u"中国"_s});
}

TEST_CASE("Hyphens and apostrophes make pieces of one word", "[search]")
{
    CHECK(words(u"cross-Strait"_s) == QStringList {u"cross-strait"_s});
    CHECK(words(u"Xi’an’s -east-"_s) == QStringList {u"xi-an-s"_s, u"east"_s});
    CHECK(words(u"-'‐"_s).isEmpty());
}

TEST_CASE("A run of Chinese characters is its pairs of neighbours", "[search]")
{
    CHECK(hanPairs(u"数字中国"_s) == QStringList {u"数字"_s, u"字中"_s, u"中国"_s});
    CHECK(hanPairs(u"𠀀海"_s) == QStringList {u"𠀀海"_s});
    CHECK(hanPairs(u"海"_s) == QStringList {u"海"_s});
}

TEST_CASE("The index has every word once, no more of it than is compared", "[search]")
{
    CHECK(indexedWords(u"The sea, the Sea"_s) == u"the sea"_s);
    CHECK(indexedWords(u"福州市 海"_s) == u"福州 州市 市 海"_s);
    CHECK(indexedWords(u"cross-strait"_s) == u"cross strait"_s);
    CHECK(indexedWords(u"internationalisation"_s) == u"internationa"_s);
    CHECK(indexedWords(u"？ 😀"_s).isEmpty());
}
