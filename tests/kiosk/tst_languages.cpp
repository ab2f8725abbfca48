// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "packs.h"

#include "presentation/languages.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;

TEST_CASE("The languages call themselves by their own names", "[languages]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"en"_s);
    const Languages languages(exhibition);

    CHECK(languages.ownNames() == QStringList {u"English"_s, u"简体中文"_s, u"繁體中文"_s});
}

TEST_CASE("The program's own words follow the exhibition's language", "[languages]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"en"_s);
    Languages languages(exhibition);
    QSignalSpy changed(&languages, &Languages::changed);
    const auto home = [] { return QCoreApplication::translate("ControlBand", "Home"); };
    CHECK(home() == u"Home"_s);

    exhibition.setLocale(u"zh-Hans"_s);
    CHECK(changed.size() == 1);
    const QString simplified = home();
    CHECK(simplified != u"Home"_s);
    exhibition.setLocale(u"zh-Hant"_s);
    CHECK(home() != u"Home"_s);
    exhibition.setLocale(u"en"_s);

    CHECK(home() == u"Home"_s);
}

TEST_CASE("The attract loop invites in every language, whichever is spoken now", "[languages]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"zh-Hans"_s);
    const Languages languages(exhibition);

    CHECK(languages.invitation(u"en"_s) == u"Touch to begin"_s);
    CHECK(languages.invitation(u"zh-Hans"_s) != languages.invitation(u"en"_s));
    CHECK(languages.invitation(u"zh-Hant"_s) != languages.invitation(u"zh-Hans"_s));
}

TEST_CASE("An unknown language is invited in English", "[languages]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"zh-Hans"_s);
    const Languages languages(exhibition);

    CHECK(languages.invitation(u"fr"_s) == u"Touch to begin"_s);
}

TEST_CASE("A closed exhibition says in every language when it opens again", "[languages]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"en"_s);
    const Languages languages(exhibition);
    const QDateTime friday(QDate(2030, 5, 24), QTime(18, 0));
    const auto opens = [&](const QString &tag, int days) {
        const QDate day = friday.date().addDays(days);
        return languages.openAgain(tag, QDateTime(day, QTime(9, 30)), friday);
    };

    CHECK(opens(u"en"_s, 0) == u"Open again today at 09:30"_s);
    CHECK(opens(u"en"_s, 1) == u"Open again tomorrow at 09:30"_s);
    CHECK(opens(u"en"_s, 3) == u"Open again on Monday, 27 May at 09:30"_s);
    CHECK(opens(u"zh-Hans"_s, 1) == u"明天 09:30 重新开放"_s);
    CHECK(opens(u"zh-Hans"_s, 3) == u"5月27日星期一 09:30 重新开放"_s);
    CHECK(opens(u"zh-Hant"_s, 3) == u"5月27日星期一 09:30 重新開放"_s);
    CHECK(languages.openAgain(u"en"_s, QDateTime(), friday).isEmpty());
    CHECK(languages.closedNow(u"zh-Hant"_s) == u"現已閉館"_s);
    CHECK(languages.closedNow(u"fr"_s) == u"Closed now"_s);
}

TEST_CASE("Words that were installed go with their languages", "[languages]")
{
    {
        ShownExhibition exhibition(openSound(seaAndSky()), u"zh-Hans"_s);
        const Languages languages(exhibition);
    }

    CHECK(QCoreApplication::translate("ControlBand", "Home") == u"Home"_s);
}
