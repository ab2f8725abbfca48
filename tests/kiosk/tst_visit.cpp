// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "packs.h"

#include "presentation/showncitation.h"
#include "presentation/visit.h"

#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// A visitor in Sea and Sky: the zone sea with the story tides (two slides, one related story),
/// the theme sky with the story clouds (two slides).
struct Visitor {
    ShownZone &zone(int index) { return *exhibition.zoneList().at(index); }
    ShownStory &tides() { return *zone(0).storyList().first(); }
    ShownStory &clouds() { return *zone(1).storyList().first(); }

    ShownExhibition exhibition {openSound(seaAndSky()), u"en"_s};
    Visit visit {exhibition};
};

} // namespace

TEST_CASE("A visit begins at the attract loop", "[visit]")
{
    Visitor visitor;

    CHECK(visitor.visit.screen() == Visit::Attract);
    CHECK_FALSE(visitor.visit.zone());
    CHECK_FALSE(visitor.visit.story());
    CHECK(visitor.visit.lastPosition() == 0);
}

TEST_CASE("The way leads from the hall to a zone and a story, and back again", "[visit]")
{
    Visitor visitor;
    Visit &visit = visitor.visit;

    visit.enterHall();
    CHECK(visit.screen() == Visit::Hall);
    visit.openZone(visitor.zone(0).zoneId());
    CHECK(visit.screen() == Visit::Zone);
    CHECK(visit.zone() == &visitor.zone(0));
    visit.openStory(visitor.tides().storyId());
    CHECK(visit.screen() == Visit::Story);
    CHECK(visit.story() == &visitor.tides());
    CHECK(visit.zone() == &visitor.zone(0));
    CHECK(visit.position() == 0);

    visit.back();
    CHECK(visit.screen() == Visit::Zone);
    visit.back();
    CHECK(visit.screen() == Visit::Hall);
}

TEST_CASE("Back from the hall stays in the hall", "[visit]")
{
    Visitor visitor;
    visitor.visit.enterHall();
    QSignalSpy moved(&visitor.visit, &Visit::moved);

    visitor.visit.back();

    CHECK(visitor.visit.screen() == Visit::Hall);
    CHECK(moved.isEmpty());
}

TEST_CASE("Back leads to the slide that a visitor left", "[visit]")
{
    Visitor visitor;
    Visit &visit = visitor.visit;
    visit.enterHall();
    visit.openStory(visitor.tides().storyId());
    visit.setPosition(1);

    visit.openStory(visitor.clouds().storyId());
    CHECK(visit.story() == &visitor.clouds());
    visit.back();

    CHECK(visit.story() == &visitor.tides());
    CHECK(visit.position() == 1);
}

TEST_CASE("Home forgets the way back", "[visit]")
{
    Visitor visitor;
    visitor.visit.enterHall();
    visitor.visit.openZone(visitor.zone(0).zoneId());
    visitor.visit.openStory(visitor.tides().storyId());

    visitor.visit.enterHall();
    visitor.visit.back();

    CHECK(visitor.visit.screen() == Visit::Hall);
}

TEST_CASE("Back from a story that was opened at once leads to the hall", "[visit]")
{
    Visitor visitor;
    REQUIRE(visitor.visit.open(u"sea/tides"_s));

    visitor.visit.back();

    CHECK(visitor.visit.screen() == Visit::Hall);
}

TEST_CASE("The way back has an end, so that a visitor who wanders for hours costs nothing",
          "[visit]")
{
    Visitor visitor;
    visitor.visit.enterHall();
    for (int time = 0; time < 1000; ++time)
        visitor.visit.openZone(visitor.zone(time % 2).zoneId());

    int steps = 0;
    while (visitor.visit.screen() != Visit::Hall && steps < 1000) {
        visitor.visit.back();
        ++steps;
    }

    CHECK(steps <= 51);
}

TEST_CASE("The search opens once, however often it is asked for", "[visit]")
{
    Visitor visitor;
    visitor.visit.enterHall();

    visitor.visit.openSearch();
    visitor.visit.openSearch();
    CHECK(visitor.visit.screen() == Visit::Search);
    visitor.visit.back();

    CHECK(visitor.visit.screen() == Visit::Hall);
}

TEST_CASE("What is not in the exhibition is not opened", "[visit]")
{
    Visitor visitor;
    visitor.visit.enterHall();

    visitor.visit.openZone(999);
    visitor.visit.openStory(999);

    CHECK(visitor.visit.screen() == Visit::Hall);
}

TEST_CASE("A path leads to a zone, a story or one of its slides", "[visit]")
{
    Visitor visitor;
    Visit &visit = visitor.visit;

    REQUIRE(visit.open(u"sea"_s));
    CHECK(visit.screen() == Visit::Zone);
    CHECK(visit.zone() == &visitor.zone(0));
    REQUIRE(visit.open(u"sky/clouds"_s));
    CHECK(visit.story() == &visitor.clouds());
    CHECK(visit.position() == 0);
    REQUIRE(visit.open(u"sea/tides/2"_s));
    CHECK(visit.story() == &visitor.tides());
    CHECK(visit.position() == 1);
}

TEST_CASE("A path that leads nowhere is refused and moves nobody", "[visit]")
{
    Visitor visitor;

    for (const QString &path :
         {u""_s, u"land"_s, u"sea/land"_s, u"sea/clouds"_s, u"sea/tides/0"_s, u"sea/tides/3"_s,
          u"sea/tides/-1"_s, u"sea/tides/two"_s, u"sea/tides/1/1"_s, u"/sea"_s, u"sea/"_s}) {
        CAPTURE(path);
        CHECK_FALSE(visitor.visit.open(path));
        CHECK(visitor.visit.screen() == Visit::Attract);
    }
}

TEST_CASE("A place knows its slides", "[visit]")
{
    Visitor visitor;
    const auto check = [&](int first, int last) {
        CHECK(visitor.visit.span().first == first);
        CHECK(visitor.visit.span().last == last);
    };

    check(1, 4);
    REQUIRE(visitor.visit.open(u"sky"_s));
    check(3, 4);
    REQUIRE(visitor.visit.open(u"sea/tides"_s));
    check(1, 2);
    REQUIRE(visitor.visit.open(u"sea/tides/2"_s));
    check(2, 2);
}

TEST_CASE("After the last slide comes where to go on, if there is anywhere", "[visit]")
{
    Visitor visitor;

    REQUIRE(visitor.visit.open(u"sea/tides"_s));
    CHECK(visitor.visit.lastPosition() == 2);
    visitor.visit.setPosition(2);
    CHECK(visitor.visit.position() == 2);

    REQUIRE(visitor.visit.open(u"sky/clouds"_s));
    CHECK(visitor.visit.lastPosition() == 1);
}

TEST_CASE("A position beyond a story is its end", "[visit]")
{
    Visitor visitor;
    REQUIRE(visitor.visit.open(u"sky/clouds"_s));

    visitor.visit.setPosition(7);
    CHECK(visitor.visit.position() == 1);
    visitor.visit.setPosition(-7);
    CHECK(visitor.visit.position() == 0);
}

TEST_CASE("Where no story is open there are no positions", "[visit]")
{
    Visitor visitor;
    visitor.visit.enterHall();

    visitor.visit.setPosition(1);

    CHECK(visitor.visit.position() == 0);
}

TEST_CASE("A story that plays goes to its end and stops there", "[visit]")
{
    Visitor visitor;
    REQUIRE(visitor.visit.open(u"sea/tides"_s));
    visitor.visit.setPlaying(true);

    visitor.visit.playOn();
    CHECK(visitor.visit.position() == 1);
    visitor.visit.playOn();
    CHECK(visitor.visit.position() == 2);
    CHECK(visitor.visit.isPlaying());
    visitor.visit.playOn();

    CHECK(visitor.visit.position() == 2);
    CHECK_FALSE(visitor.visit.isPlaying());
}

TEST_CASE("Who goes elsewhere stops what played", "[visit]")
{
    Visitor visitor;
    REQUIRE(visitor.visit.open(u"sea/tides"_s));
    visitor.visit.setPlaying(true);
    QSignalSpy changed(&visitor.visit, &Visit::playingChanged);

    visitor.visit.enterHall();

    CHECK_FALSE(visitor.visit.isPlaying());
    CHECK(changed.size() == 1);
}

TEST_CASE("The sources are those of what is on screen", "[visit]")
{
    Visitor visitor;
    Visit &visit = visitor.visit;
    const auto statements = [&] {
        QStringList all;
        for (const QVariant &each : visit.citations())
            all.append(each.value<ShownCitation *>()->statement());
        return all;
    };
    REQUIRE(visit.open(u"sea"_s));
    CHECK(statements().isEmpty());

    visit.setSourcesShown(true);
    CHECK(statements() == QStringList {u"The tide rises twice a day."_s});

    REQUIRE(visit.open(u"sea/tides/2"_s));
    CHECK_FALSE(visit.sourcesShown());
    visit.setSourcesShown(true);
    REQUIRE(visit.citations().size() == 1);
    const auto *const citation = visit.citations().first().value<ShownCitation *>();
    CHECK(citation->statement() == u"The tide at Changle rises by six metres."_s);
    CHECK(citation->confidence() == ShownCitation::Press);
    CHECK(citation->sources()
          == QStringList {
              u"The harbour master · Log of the harbour · 2024-05-24 · https://example.org/log"_s});
}

TEST_CASE("The sources speak the language of the moment", "[visit]")
{
    Visitor visitor;
    REQUIRE(visitor.visit.open(u"sea/tides/2"_s));
    visitor.visit.setSourcesShown(true);

    visitor.exhibition.setLocale(u"zh-Hant"_s);

    REQUIRE(visitor.visit.citations().size() == 1);
    CHECK(visitor.visit.citations().first().value<ShownCitation *>()->statement()
          == u"長樂漲潮六米。"_s);
}

TEST_CASE("Reading the sources stops what plays, and moving on hides them", "[visit]")
{
    Visitor visitor;
    REQUIRE(visitor.visit.open(u"sea/tides"_s));
    visitor.visit.setPlaying(true);

    visitor.visit.setSourcesShown(true);
    CHECK_FALSE(visitor.visit.isPlaying());
    visitor.visit.setPosition(1);

    CHECK_FALSE(visitor.visit.sourcesShown());
    CHECK(visitor.visit.citations().isEmpty());
}

TEST_CASE("Back leaves the sources before it leaves the screen", "[visit]")
{
    Visitor visitor;
    visitor.visit.enterHall();
    visitor.visit.openStory(visitor.tides().storyId());
    visitor.visit.setSourcesShown(true);

    visitor.visit.back();
    CHECK(visitor.visit.screen() == Visit::Story);
    CHECK_FALSE(visitor.visit.sourcesShown());
    visitor.visit.back();

    CHECK(visitor.visit.screen() == Visit::Hall);
}

TEST_CASE("After a reset nothing is left of a visit", "[visit]")
{
    Visitor visitor;
    visitor.visit.enterHall();
    visitor.visit.openZone(visitor.zone(0).zoneId());
    visitor.visit.openStory(visitor.tides().storyId());
    visitor.visit.setPosition(1);
    visitor.visit.setSourcesShown(true);

    visitor.visit.reset();

    CHECK(visitor.visit.screen() == Visit::Attract);
    CHECK_FALSE(visitor.visit.story());
    CHECK_FALSE(visitor.visit.sourcesShown());
    CHECK_FALSE(visitor.visit.isPlaying());
    CHECK(visitor.visit.position() == 0);
    visitor.visit.openZone(visitor.zone(1).zoneId());
    visitor.visit.back();
    CHECK(visitor.visit.screen() == Visit::Hall);
}

TEST_CASE("A picture is looked at closely on a slide, and nowhere else", "[visit]")
{
    Visitor visitor;
    Visit &visit = visitor.visit;
    visit.enterHall();
    visit.setZoomShown(true);
    CHECK_FALSE(visit.zoomShown());

    visit.openStory(visitor.tides().storyId());
    visit.setPlaying(true);
    visit.setZoomShown(true);
    CHECK(visit.zoomShown());
    CHECK_FALSE(visit.isPlaying());

    visit.setPosition(visit.lastPosition()); // Where to go on.
    CHECK_FALSE(visit.zoomShown());
    visit.setZoomShown(true);
    CHECK_FALSE(visit.zoomShown());
}

TEST_CASE("Looking closely gives way to any panel, and any panel to looking closely", "[visit]")
{
    Visitor visitor;
    Visit &visit = visitor.visit;
    REQUIRE(visit.open(u"sea/tides"_s));
    const auto panels = [&] {
        return std::vector<bool> {visit.zoomShown(), visit.sourcesShown(), visit.accessShown(),
                                  visit.takeawayShown()};
    };
    for (const auto show :
         {&Visit::setSourcesShown, &Visit::setAccessShown, &Visit::setTakeawayShown}) {
        visit.setZoomShown(true);
        CHECK(panels() == std::vector<bool> {true, false, false, false});
        (visit.*show)(true);
        CHECK_FALSE(visit.zoomShown());
    }
}

TEST_CASE("Back, another slide, home and a reset end looking closely", "[visit]")
{
    Visitor visitor;
    Visit &visit = visitor.visit;
    REQUIRE(visit.open(u"sea/tides"_s));
    QSignalSpy changes(&visit, &Visit::zoomShownChanged);

    visit.setZoomShown(true);
    visit.back();
    CHECK_FALSE(visit.zoomShown());
    CHECK(visit.screen() == Visit::Story);
    visit.setZoomShown(true);
    visit.setPosition(1);
    CHECK_FALSE(visit.zoomShown());
    visit.setZoomShown(true);
    visit.enterHall();
    CHECK_FALSE(visit.zoomShown());
    REQUIRE(visit.open(u"sea/tides"_s));
    visit.setZoomShown(true);
    visit.reset();
    CHECK_FALSE(visit.zoomShown());
    CHECK(changes.size() == 8);
}
