// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "packs/pinyin.h"

#include <algorithm>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// Whether one of \a tokens begins with \a typed, as FTS5 finds it for `typed*`.
bool find(const QStringList &tokens, const QString &typed)
{
    return std::any_of(tokens.begin(), tokens.end(),
                       [&](const QString &token) { return token.startsWith(typed); });
}

} // namespace

TEST_CASE("福州 is found by its syllables and by their initials", "[packs]")
{
    const QStringList tokens = Pinyin().tokens(u"峰会在福州市举行"_s);

    CHECK(find(tokens, u"fz"_s));
    CHECK(find(tokens, u"fuz"_s));
    CHECK(find(tokens, u"fuzhou"_s));
    CHECK(find(tokens, u"fuzhoushi"_s));
    CHECK(find(tokens, u"zhoushi"_s));
    CHECK(find(tokens, u"zs"_s));
    CHECK_FALSE(find(tokens, u"uzhou"_s));
    CHECK_FALSE(find(tokens, u"fzjx"_s));
}

TEST_CASE("A word in traditional characters adds nothing that is already there", "[packs]")
{
    const Pinyin pinyin;

    const QStringList both = pinyin.tokens(u"数字\n數字"_s);

    CHECK(both == pinyin.tokens(u"数字"_s));
    CHECK(both == QStringList {u"shuzi"_s, u"sz"_s, u"zi"_s, u"z"_s});
}

TEST_CASE("长乐 is read as its people read it", "[packs]")
{
    const QMap<QString, QStringList> readings {{u"长乐"_s, {u"chang"_s, u"le"_s}},
                                               {u"长"_s, {u"zhang"_s}}};

    const QStringList tokens = Pinyin(readings).tokens(u"在长乐区"_s);

    CHECK(find(tokens, u"changle"_s));
    CHECK(find(tokens, u"zaichangle"_s));
    CHECK_FALSE(find(tokens, u"zhangle"_s));
}

TEST_CASE("A run of characters ends at whatever is not one", "[packs]")
{
    const QList<QStringList> runs = Pinyin().runs(u"福州，2024年AI"_s);

    REQUIRE(runs.size() == 2);
    CHECK(runs[0] == QStringList {u"fu"_s, u"zhou"_s});
    CHECK(runs[1] == QStringList {u"nian"_s});
}

TEST_CASE("绿 is found by lv as well as by lu", "[packs]")
{
    const QStringList tokens = Pinyin().tokens(u"绿色"_s);

    CHECK(find(tokens, u"lvse"_s));
    CHECK(find(tokens, u"luse"_s));
}

TEST_CASE("A character without a reading is passed over", "[packs]")
{
    CHECK(Pinyin().tokens(u"人々"_s) == QStringList {u"ren"_s, u"r"_s});
    CHECK(Pinyin().tokens(u"Fuzhou 2024"_s).isEmpty());
}
