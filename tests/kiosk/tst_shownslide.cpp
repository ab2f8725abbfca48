// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "packs.h"

#include "presentation/shownexhibition.h"
#include "presentation/shownfigure.h"
#include "presentation/shownslide.h"
#include "presentation/shownstory.h"
#include "presentation/shownzone.h"

#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;

TEST_CASE("An exhibition speaks the language it is asked for, or its first", "[shown]")
{
    const auto titleIn = [](const QString &locale) {
        return ShownExhibition(openSound(seaAndSky()), locale).title();
    };

    CHECK(titleIn(u"zh-Hant"_s) == u"海與天"_s);
    CHECK(titleIn({}) == u"Sea and Sky"_s);
    CHECK(titleIn(u"fr"_s) == u"Sea and Sky"_s);
    CHECK(titleIn(u"zh-TW"_s) == u"海與天"_s);
}

TEST_CASE("A picture of the attract loop is its layers, or itself where it has none", "[shown]")
{
    const ShownExhibition flat(openSound(seaAndSky()), {});
    const ShownExhibition layered(openSound(summit()), {});

    CHECK(flat.attractLayers(1) == QVariantList {flat.attractPictures().at(1)});
    CHECK(flat.attractLayers(2).isEmpty());
    CHECK(flat.attractLayers(-1).isEmpty());
    CHECK(layered.attractLayers(0).size() >= 3);
    CHECK_FALSE(layered.attractLayers(0).contains(layered.attractPictures().first()));
}

TEST_CASE("After a reset it speaks the language it was started in", "[shown]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"zh-Hans"_s);
    exhibition.setLocale(u"en"_s);
    CHECK(exhibition.title() == u"Sea and Sky"_s);

    exhibition.resetLocale();

    CHECK(exhibition.locale() == u"zh-Hans"_s);
}

TEST_CASE("A language that the exhibition does not have changes nothing", "[shown]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"en"_s);
    QSignalSpy changed(&exhibition, &ShownExhibition::localeChanged);

    exhibition.setLocale(u"fr"_s);

    CHECK(exhibition.locale() == u"en"_s);
    CHECK(changed.isEmpty());
}

TEST_CASE("The languages take turns and begin again", "[shown]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), {});

    CHECK(exhibition.localeAfter(u"en"_s) == u"zh-Hans"_s);
    CHECK(exhibition.localeAfter(u"zh-Hans"_s) == u"zh-Hant"_s);
    CHECK(exhibition.localeAfter(u"zh-Hant"_s) == u"en"_s);
    CHECK(exhibition.ownName(u"zh-Hant"_s) == u"繁體中文"_s);
}

TEST_CASE("Zones, stories and slides follow the language", "[shown]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"en"_s);
    ShownZone &zone = *exhibition.zoneList().first();
    ShownStory &story = *zone.storyList().first();
    ShownSlide &slide = *story.slide(0);
    CHECK(zone.title() == u"The Sea at Fuzhou"_s);
    CHECK(slide.title() == u"High water"_s);

    exhibition.setLocale(u"zh-Hans"_s);

    CHECK(zone.title() == u"福州的海"_s);
    CHECK(zone.introduction() == u"潮起潮落。"_s);
    CHECK(zone.note() == u"标题为编者所加。"_s);
    CHECK(story.title() == u"潮汐"_s);
    CHECK(slide.title() == u"高潮"_s);
    CHECK(slide.storyTitle() == u"潮汐"_s);
    CHECK(slide.picture().alt() == u"海岸"_s);
    REQUIRE(slide.figures().size() == 1);
    CHECK(slide.figures().first().value<ShownFigure *>()->counts() == u"潮差"_s);
}

TEST_CASE("A slide can be shown in another language than the exhibition's", "[shown]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"en"_s);
    ShownSlide slide;
    slide.setExhibition(&exhibition);
    slide.setNumber(1);
    CHECK(slide.title() == u"High water"_s);

    slide.setLocale(u"zh-Hant"_s);
    CHECK(slide.caption() == u"長樂的海水上漲六米。"_s);
    CHECK(slide.locale() == u"zh-Hant"_s);
    exhibition.setLocale(u"zh-Hans"_s);
    CHECK(slide.caption() == u"長樂的海水上漲六米。"_s);
    slide.setLocale({});

    CHECK(slide.caption() == u"长乐的海水上涨六米。"_s);
}

TEST_CASE("The order in which a slide gets its exhibition and number does not matter", "[shown]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"en"_s);
    ShownSlide slide;
    slide.setNumber(2);
    CHECK_FALSE(slide.exists());

    slide.setExhibition(&exhibition);

    CHECK(slide.exists());
    CHECK(slide.caption() == u"Then the sand is dry."_s);
    CHECK(slide.zoneTitle() == u"The Sea at Fuzhou"_s);
    CHECK(slide.position() == 1);
    CHECK(slide.slideCount() == 2);
}

TEST_CASE("A number that no slide has shows nothing", "[shown]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"en"_s);
    ShownSlide slide;
    slide.setExhibition(&exhibition);
    slide.setNumber(1);
    QSignalSpy changed(&slide, &ShownSlide::changed);

    slide.setNumber(99);

    CHECK_FALSE(slide.exists());
    CHECK(slide.title().isEmpty());
    CHECK(slide.picture().url().isEmpty());
    CHECK(changed.size() == 1);
}

TEST_CASE("A slide that stands in two stories belongs to each", "[shown]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"en"_s);
    ShownSlide slide;
    slide.setExhibition(&exhibition);

    slide.setNumber(1);
    CHECK(slide.storyTitle() == u"Tides"_s);
    slide.setNumber(4);

    CHECK(slide.title() == u"High water"_s);
    CHECK(slide.storyTitle() == u"Clouds"_s);
}

TEST_CASE("Reading takes longer the more there is to read", "[shown]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"en"_s);
    ShownSlide slide;
    slide.setExhibition(&exhibition);
    slide.setNumber(1);

    CHECK(slide.readingTime() == 10 * 60'000 / 250); // ten words
    slide.setLocale(u"zh-Hans"_s);
    CHECK(slide.readingTime() == 13 * 60'000 / 360); // twelve characters, one space
}

TEST_CASE("Zones are told apart by their kind, and know where their slides begin", "[shown]")
{
    ShownExhibition exhibition(openSound(seaAndSky()), u"en"_s);

    CHECK(exhibition.zonesOf(ShownZone::Place).size() == 1);
    CHECK(exhibition.zonesOf(ShownZone::Section).isEmpty());
    CHECK(exhibition.zonesOf(ShownZone::Theme).size() == 1);
    CHECK(exhibition.firstSlideOf(1) == 1);
    CHECK(exhibition.firstSlideOf(2) == 3);
    CHECK(exhibition.firstSlideOf(99) == 0);
    CHECK(exhibition.slideCount() == 4);
}
