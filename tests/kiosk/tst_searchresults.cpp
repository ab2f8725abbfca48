// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"

#include "presentation/searchresults.h"
#include "presentation/shownpicture.h"

#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

struct Search {
    QStringList titles() const
    {
        QStringList all;
        for (const QVariant &hit : results.hits())
            all.append(hit.value<ShownHit *>()->title());
        return all;
    }
    QStringList find(const QString &typed)
    {
        results.setTyped(typed);
        REQUIRE(eventually([&] { return !results.isBusy(); }));
        return titles();
    }

    ShownExhibition exhibition {openSound(seaAndSky()), u"en"_s};
    SearchResults results {exhibition};
};

} // namespace

TEST_CASE("What is typed is found by word, by pinyin and by its initials", "[search]")
{
    Search search;

    CHECK(search.find(u"high"_s).contains(u"High water"_s));
    CHECK(search.find(u"clo"_s).contains(u"Clouds"_s));
    search.exhibition.setLocale(u"zh-Hans"_s);
    CHECK(search.find(u"fuzhou"_s).contains(u"福州的海"_s));
    CHECK(search.find(u"fz"_s).contains(u"福州的海"_s));
}

TEST_CASE("A hit knows where it leads", "[search]")
{
    Search search;
    REQUIRE_FALSE(search.find(u"dry"_s).isEmpty());

    const auto *const hit = search.results.hits().first().value<ShownHit *>();

    CHECK(hit->zoneId() == 1);
    CHECK(hit->storyId() == 1);
    CHECK(hit->position() == 1);
    CHECK(hit->excerpt().contains(u"dry"_s));
    CHECK(hit->picture().scheme() == u"picture"_s);
}

TEST_CASE("Only the latest letters are answered", "[search]")
{
    Search search;
    QList<QStringList> answers;
    QObject::connect(&search.results, &SearchResults::hitsChanged, &search.results, [&] {
        if (!search.results.isBusy())
            answers.append(search.titles());
    });

    for (const QString &typed : {u"s"_s, u"se"_s, u"sea"_s, u"s"_s, u"t"_s, u"ti"_s, u"tide"_s})
        search.results.setTyped(typed);
    CHECK(search.results.isBusy());
    REQUIRE(eventually([&] { return !search.results.isBusy(); }));

    REQUIRE(answers.size() == 1);
    CHECK(answers.first().contains(u"Tides"_s));
    CHECK_FALSE(answers.first().contains(u"The Sky"_s));
}

TEST_CASE("Nothing typed finds nothing, at once", "[search]")
{
    Search search;
    REQUIRE_FALSE(search.find(u"sea"_s).isEmpty());

    search.results.setTyped(u"  "_s);

    CHECK_FALSE(search.results.isBusy());
    CHECK(search.results.hits().isEmpty());
}

TEST_CASE("What nobody wrote is not found", "[search]")
{
    Search search;

    CHECK(search.find(u"xqxq"_s).isEmpty());
    CHECK(search.find(u"\"*()' OR 1"_s).isEmpty());
}

TEST_CASE("The answer follows the language", "[search]")
{
    Search search;
    REQUIRE(search.find(u"fuzhou"_s).contains(u"The Sea at Fuzhou"_s));

    search.exhibition.setLocale(u"zh-Hant"_s);

    REQUIRE(eventually([&] { return !search.results.isBusy(); }));
    CHECK(search.titles().contains(u"福州的海"_s));
    CHECK_FALSE(search.titles().contains(u"The Sea at Fuzhou"_s));
}

TEST_CASE("A search that is under way does not keep the program from ending", "[search]")
{
    Search search;

    search.results.setTyped(u"sea"_s);

    CHECK(search.results.isBusy());
}
