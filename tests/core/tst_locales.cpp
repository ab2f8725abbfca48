// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "content/locales.h"

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

const QStringList summit {u"en"_s, u"zh-Hans"_s, u"zh-Hant"_s};

} // namespace

TEST_CASE("Chinese of Taiwan, Hong Kong and Macao is read in traditional characters", "[content]")
{
    for (const QString &wanted : {u"zh-TW"_s, u"zh_HK.UTF-8"_s, u"zh-MO"_s, u"zh-Hant-CN"_s,
                                  u"ZH-HANT"_s, u"zh_TW.Big5@radical"_s})
        CHECK(bestLocale(wanted, summit) == u"zh-Hant"_s);
}

TEST_CASE("All other Chinese is read in simplified characters", "[content]")
{
    for (const QString &wanted :
         {u"zh-CN"_s, u"zh"_s, u"zh_SG.UTF-8"_s, u"zh-Hans-HK"_s, u"zh-hans"_s})
        CHECK(bestLocale(wanted, summit) == u"zh-Hans"_s);
}

TEST_CASE("A visitor gets their language from whatever country they are", "[content]")
{
    CHECK(bestLocale(u"en_GB"_s, summit) == u"en"_s);
    CHECK(bestLocale(u"en-US"_s, {u"zh-Hans"_s, u"en-GB"_s}) == u"en-GB"_s);
    CHECK(bestLocale(u"pt-BR"_s, {u"en"_s, u"pt-PT"_s, u"pt-BR"_s}) == u"pt-BR"_s);
    CHECK(bestLocale(u"zh-TW"_s, {u"en"_s, u"zh-Hans"_s}) == u"zh-Hans"_s);
    CHECK(bestLocale(u"zh-CN"_s, {u"en"_s, u"zh-TW"_s}) == u"zh-TW"_s);
    CHECK(bestLocale(u"zh-HK"_s, {u"zh-CN"_s, u"zh-TW"_s}) == u"zh-TW"_s);
}

TEST_CASE("A visitor whose language is not there gets the first", "[content]")
{
    for (const QString &wanted : {u"fr_FR.UTF-8"_s, u"C"_s, u"POSIX"_s, u""_s, u"-_.@"_s})
        CHECK(bestLocale(wanted, summit) == u"en"_s);
    CHECK(bestLocale(u"en"_s, {}).isEmpty());
}

TEST_CASE("A language is called what its speakers call it", "[content]")
{
    CHECK(ownName(u"en"_s) == u"English"_s);
    CHECK(ownName(u"en-GB"_s) == u"English"_s);
    CHECK(ownName(u"zh-Hans"_s) == u"简体中文"_s);
    CHECK(ownName(u"zh-Hant"_s) == u"繁體中文"_s);
    CHECK(ownName(u"zh-HK"_s) == u"繁體中文"_s);
    CHECK(ownName(u"fr"_s) == u"français"_s);
    CHECK(ownName(u"x-unheard-of"_s) == u"x-unheard-of"_s);
}
