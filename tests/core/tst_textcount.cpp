// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "packs/source/nearest.h"
#include "packs/source/textcount.h"

using namespace vitrine;
using namespace Qt::StringLiterals;

TEST_CASE("Words are what stands between spaces and can be read aloud", "[packs]")
{
    CHECK(wordCount({}) == 0);
    CHECK(wordCount(u"One word – and a dash"_s) == 5);
    CHECK(wordCount(u"  20.7 percent,\n24–25 May "_s) == 4);
    CHECK(wordCount(u"on-site experience zone’s"_s) == 3);
}

TEST_CASE("A sentence ends neither at a decimal point nor inside a name", "[packs]")
{
    CHECK(sentencesOf(u"It grew by 20.7 percent. CCTV.com says so! Why?"_s)
          == QStringList {u"It grew by 20.7 percent."_s, u"CCTV.com says so!"_s, u"Why?"_s});
    CHECK(sentencesOf(u"“It grew.” So it is said."_s)
          == QStringList {u"“It grew.”"_s, u"So it is said."_s});
    CHECK(sentencesOf({}).isEmpty());
}

TEST_CASE("Chinese characters are counted without punctuation, digits and Latin letters", "[packs]")
{
    CHECK(hanCount(u"福州数字经济年均增长20.7%。"_s) == 10);
    CHECK(hanCount(u"Vitrine：插图"_s) == 2);
    CHECK(hanCount(u"𠀀〇"_s) == 2); // One of them is two units of UTF-16.
}

TEST_CASE("A misspelt word is recognised, a wrong one is not", "[packs]")
{
    const QStringList known {u"caption"_s, u"credit"_s, u"notes"_s};

    CHECK(nearest(u"captoin"_s, known) == u"caption"_s);
    CHECK(nearest(u"Credit"_s, known) == u"credit"_s);
    CHECK(nearest(u"note"_s, known) == u"notes"_s);
    CHECK_FALSE(nearest(u"picture"_s, known).has_value());
    CHECK_FALSE(nearest(u"x"_s, {u"a"_s, u"b"_s}).has_value());
}
