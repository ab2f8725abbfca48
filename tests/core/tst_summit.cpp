// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "fakepictures.h"
#include "testexhibition.h"

#include "packs/source/exhibitioncheck.h"
#include "packs/source/sourcereader.h"
#include "packs/source/sourcetexts.h"

#include <QSet>

#include <algorithm>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

const SourceReading &reading()
{
    static const SourceReading read
        = SourceReader(QStringLiteral(VITRINE_DATA "/exhibitions/digital-china-2024")).read();
    return read;
}

const SourceExhibition &summit()
{
    return reading().exhibition;
}

/// Every slide, those that reuse another one included, and where it stands.
std::vector<PlacedSlide> allSlides()
{
    std::vector<PlacedSlide> all;
    for (const SourceZone &zone : summit().zones)
        for (const SourceStory &story : zone.stories)
            for (const SourceSlide &slide : story.slides)
                all.push_back({&zone, &story, &slide});
    return all;
}

QStringList idsOf(const std::vector<Reference> &references)
{
    QStringList ids;
    for (const Reference &reference : references)
        ids.append(reference.id);
    return ids;
}

/// What zones, slides and figures rest on.
QSet<QString> citedFacts()
{
    QStringList cited;
    for (const SourceZone &zone : summit().zones)
        cited += idsOf(zone.facts);
    for (const PlacedSlide &placed : allSlides()) {
        cited += idsOf(placed.slide->facts);
        for (const SourceFigure &figure : placed.slide->figures)
            cited += idsOf(figure.facts);
    }
    return {cited.begin(), cited.end()};
}

/// The ids of the research, and how sure the researchers are of each: official, press …
QMap<QString, QString> research()
{
    QMap<QString, QString> facts;
    const QString list = QString::fromUtf8(bytesOf(fixtures() + u"/summit/fact-ids.txt"_s));
    for (const QString &line : list.split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#'))
            facts.insert(line.section(u' ', 0, 0), line.section(u' ', 1));
    return facts;
}

QString wordFor(Citation::Confidence confidence)
{
    switch (confidence) {
    case Citation::Confidence::Official: return u"official"_s;
    case Citation::Confidence::Press: return u"press"_s;
    case Citation::Confidence::Report: return u"report"_s;
    case Citation::Confidence::Inference: return u"inference"_s;
    }
    return {};
}

const SourceZone &zoneCalled(const QString &id)
{
    const auto found = std::find_if(summit().zones.begin(), summit().zones.end(),
                                    [&](const SourceZone &zone) { return zone.id == id; });
    if (found == summit().zones.end())
        FAIL("There is no zone " << id.toStdString());
    return *found;
}

/// What visitors and guides read on screen: no statements of the sources panel.
std::vector<SectionText> textsOnScreen()
{
    std::vector<SectionText> texts = textsOf(summit());
    std::erase_if(texts, [](const SectionText &each) { return each.section == u"facts.toml"_s; });
    return texts;
}

QStringList textsWith(const std::vector<SectionText> &texts, const QString &words)
{
    QStringList found;
    for (const SectionText &each : texts)
        for (const QString &text : each.text->byTag)
            if (text.contains(words))
                found.append(text);
    return found;
}

/// Where one of \a texts is not there in every language.
QStringList gapsIn(const QString &where, std::initializer_list<const LocaleText *> texts)
{
    QStringList gaps;
    for (const LocaleText *text : texts)
        for (const QString &tag : summit().locales.tags)
            if (!text->has(tag))
                gaps.append(where + u' ' + text->key + u' ' + tag);
    return gaps;
}

QStringList longTitles(const QString &where, const LocaleText &title)
{
    QStringList found;
    if (title.byTag.value(u"en"_s).size() > 40)
        found.append(where + u": "_s + title.byTag.value(u"en"_s));
    for (const QString &tag : {u"zh-Hans"_s, u"zh-Hant"_s})
        if (title.byTag.value(tag).size() > 14)
            found.append(where + u": "_s + title.byTag.value(tag));
    return found;
}

} // namespace

TEST_CASE("The summit can be read, and nobody has anything to mend in it", "[summit]")
{
    QStringList lines;

    for (const Problem &problem : reading().problems)
        lines.append(asLine(problem));
    for (const Problem &problem : ExhibitionCheck(summit(), FakePictures()).run())
        lines.append(asLine(problem));

    CHECK(lines == QStringList());
}

TEST_CASE("Every fact of the research is shown or left out for a reason", "[summit]")
{
    const QMap<QString, QString> facts = research();
    const QSet<QString> cited = citedFacts();
    const QStringList omitted = idsOf(summit().omittedFacts);
    REQUIRE(facts.size() == 148);

    QStringList lost;
    for (const QString &id : facts.keys())
        if (!cited.contains(id) && !omitted.contains(id))
            lost.append(id);

    CHECK(lost == QStringList());
    CHECK(omitted == QStringList {u"ZHK-X1"_s});
    CHECK_FALSE(cited.contains(u"ZHK-X1"_s));
}

TEST_CASE("No fact is surer than the research says, and none is added", "[summit]")
{
    const QMap<QString, QString> facts = research();

    for (const SourceFact &fact : summit().facts) {
        INFO(fact.id.toStdString());
        CHECK(wordFor(fact.confidence) == facts.value(fact.id));
    }
    CHECK(summit().facts.size() == std::size_t(facts.size()));
}

TEST_CASE("The six captions are a slideshow of their own, and there is no seventh", "[summit]")
{
    const SourceZone &zone = zoneCalled(u"pictures"_s);
    REQUIRE(zone.stories.size() == 1);
    QStringList captions;
    QStringList pictures;

    for (const SourceSlide &slide : zone.stories[0].slides) {
        CHECK_FALSE(slide.reuse.has_value());
        captions.append(slide.facts.at(0).id);
        REQUIRE(slide.picture.has_value());
        pictures.append(slide.picture->id);
    }

    CHECK(captions
          == QStringList {u"IMG-01"_s, u"IMG-02"_s, u"IMG-03"_s, u"IMG-04"_s, u"IMG-05"_s,
                          u"IMG-06"_s});
    CHECK(pictures
          == QStringList {u"photo-cangshan-park"_s, u"photo-weather-elf"_s,
                          u"photo-straits-nebula"_s, u"photo-vr-experiment"_s,
                          u"photo-ai-computing-centre"_s, u"photo-donghu-town"_s});
}

TEST_CASE("Each of the six captions also stands in the story it belongs to", "[summit]")
{
    QMap<QString, QString> places;

    for (const PlacedSlide &placed : allSlides())
        if (placed.slide->reuse && placed.slide->reuse->id.startsWith("pictures/"_L1))
            places.insert(placed.slide->reuse->id.section(u'/', 2),
                          placed.zone->id + u'/' + placed.story->id);

    CHECK((places
           == QMap<QString, QString> {
               {u"cangshan-park"_s, u"empowering/cangshan-park"_s},
               {u"weather-elf"_s, u"empowering/weather-elf"_s},
               {u"straits-nebula"_s, u"empowering/straits-nebula"_s},
               {u"vr-experiment"_s, u"empowering/vr-classroom"_s},
               {u"ai-computing-centre"_s, u"foundations/ai-computing-centre"_s},
               {u"donghu-town"_s, u"foundations/donghu-town"_s},
           }));
}

TEST_CASE("A photograph of the report may replace its drawing, under the report's name", "[summit]")
{
    QMap<QString, QString> files;

    for (const SourcePicture &picture : summit().pictures)
        if (picture.photograph)
            files.insert(picture.id, picture.photograph->path);

    // The report prints no name for the weather platform: 1.jpg is what the others leave over.
    CHECK((files
           == QMap<QString, QString> {
               {u"photo-cangshan-park"_s, u"media/6.jpg"_s},
               {u"photo-weather-elf"_s, u"media/1.jpg"_s},
               {u"photo-straits-nebula"_s, u"media/5.jpg"_s},
               {u"photo-vr-experiment"_s, u"media/2.jpg"_s},
               {u"photo-ai-computing-centre"_s, u"media/3.jpg"_s},
               {u"photo-donghu-town"_s, u"media/4.jpg"_s},
           }));
}

TEST_CASE("Every story and every caption has a picture of its own", "[summit]")
{
    QStringList pictures;

    for (const SourceZone &zone : summit().zones)
        for (const SourceStory &story : zone.stories)
            pictures.append(story.picture.id);
    for (const SourceSlide &slide : zoneCalled(u"pictures"_s).stories.at(0).slides)
        pictures.append(slide.picture->id);

    CHECK(QSet<QString>(pictures.begin(), pictures.end()).size() == pictures.size());
    CHECK(std::ranges::count(summit().pictures, false, &SourcePicture::isLayer) == pictures.size());
}

TEST_CASE("The attract loop shows Fuzhou, a zone and the summit, each in three layers or more",
          "[summit]")
{
    REQUIRE(summit().attractPictures.size() >= 3);
    for (const Reference &shown : summit().attractPictures) {
        const auto picture = std::ranges::find(summit().pictures, shown.id, &SourcePicture::id);
        CAPTURE(shown.id.toStdString());
        REQUIRE(picture != summit().pictures.end());
        CHECK(picture->layers.size() >= 3);
    }
}

TEST_CASE("The hall shows two zones, four sections and three themes, in this order", "[summit]")
{
    QStringList hall;

    for (const SourceZone &zone : summit().zones) {
        switch (zone.kind) {
        case Zone::Kind::Zone: hall.append(u"zone "_s + zone.id); break;
        case Zone::Kind::Section: hall.append(u"section "_s + zone.id); break;
        case Zone::Kind::Theme: hall.append(u"theme "_s + zone.id); break;
        }
    }

    CHECK(hall
          == QStringList {u"zone hong-kong"_s, u"zone cross-strait"_s, u"section empowering"_s,
                          u"section foundations"_s, u"section factor"_s, u"section environment"_s,
                          u"theme summit"_s, u"theme fuzhou"_s, u"theme pictures"_s});
}

TEST_CASE("Two sections bear the report's names; the editors own up to the others", "[summit]")
{
    const auto words = [](const LocaleText &text, const char *tag) {
        return text.byTag.value(QLatin1String(tag));
    };

    CHECK(words(zoneCalled(u"empowering"_s).title, "en")
          == u"Empowering Economic and Social Development"_s);
    CHECK(words(zoneCalled(u"empowering"_s).title, "zh-Hans") == u"赋能经济社会发展"_s);
    CHECK(words(zoneCalled(u"environment"_s).title, "en")
          == u"Optimizing Development Environment"_s);
    CHECK(words(zoneCalled(u"environment"_s).title, "zh-Hans") == u"优化发展环境"_s);
    CHECK(words(zoneCalled(u"foundations"_s).title, "en") == u"Solidifying the Two Foundations"_s);
    CHECK(words(zoneCalled(u"factor"_s).title, "en") == u"Data as a New Factor of Production"_s);
    for (const QString &id : {u"foundations"_s, u"factor"_s}) {
        const LocaleText &note = zoneCalled(id).note;
        CHECK(words(note, "en")
              == u"Title by the editors: the report does not name this section."_s);
        CHECK(words(note, "zh-Hans") == u"本板块标题为编者所拟，报道未列其名。"_s);
        CHECK(words(note, "zh-Hant") == u"本板塊標題為編者所擬，報道未列其名。"_s);
    }
}

TEST_CASE("The exhibition has at least 8 zones, 30 stories and 90 slides", "[summit]")
{
    std::size_t stories = 0;

    for (const SourceZone &zone : summit().zones)
        stories += zone.stories.size();
    std::vector<PlacedSlide> written = allSlides();
    std::erase_if(written, [](const PlacedSlide &placed) { return placed.slide->reuse; });

    CHECK(summit().zones.size() >= 8);
    CHECK(stories >= 30);
    CHECK(written.size() >= 90);
}

TEST_CASE("All is told in English and in both forms of Chinese", "[summit]")
{
    QStringList gaps;

    for (const SourceZone &zone : summit().zones) {
        gaps += gapsIn(zone.id, {&zone.title, &zone.introduction});
        for (const SourceStory &story : zone.stories)
            gaps += gapsIn(story.id, {&story.title, &story.summary});
    }
    for (const PlacedSlide &placed : allSlides()) {
        const SourceSlide &slide = *placed.slide;
        if (slide.reuse)
            continue;
        const QString where = placed.story->id + u'/' + slide.id;
        gaps += gapsIn(where, {&slide.title, &slide.caption, &slide.notes});
        for (const SourceFigure &figure : slide.figures)
            gaps += gapsIn(where, {&figure.display, &figure.counts});
    }
    for (const SourcePicture &picture : summit().pictures)
        if (!picture.isLayer)
            gaps += gapsIn(picture.id, {&picture.alt});

    CHECK(summit().locales.tags == QStringList {u"en"_s, u"zh-Hans"_s, u"zh-Hant"_s});
    CHECK(gaps == QStringList());
}

TEST_CASE("Titles are short enough to be set large", "[summit]")
{
    QStringList tooLong;

    for (const SourceZone &zone : summit().zones) {
        if (zone.id != u"empowering"_s) // The report's own name for this section.
            tooLong += longTitles(zone.id, zone.title);
        for (const SourceStory &story : zone.stories)
            tooLong += longTitles(story.id, story.title);
    }
    for (const PlacedSlide &placed : allSlides())
        tooLong += longTitles(placed.story->id, placed.slide->title);

    CHECK(tooLong == QStringList());
}

TEST_CASE("The summit began in 2018, and nothing is told of 2025", "[summit]")
{
    std::vector<SectionText> shown = textsOnScreen();
    CHECK(textsWith(shown, u"2025"_s) == QStringList());
    std::erase_if(shown, [](const SectionText &each) { return each.text->key == u"notes"_s; });

    // A guide may explain where the other year comes from; a label never names it.
    CHECK(textsWith(shown, u"2017"_s) == QStringList());
    const std::optional<PlacedSlide> first = findSlide(summit(), u"summit/since-2018/first"_s);
    REQUIRE(first);
    CHECK(idsOf(first->slide->facts).contains(u"HIS-02"_s));
    for (const QString &tag : summit().locales.tags)
        CHECK(first->slide->caption.byTag.value(tag).contains(u"2018"_s));
}

TEST_CASE("9610 is a code and no figure", "[summit]")
{
    for (const PlacedSlide &placed : allSlides())
        for (const SourceFigure &figure : placed.slide->figures) {
            CHECK(figure.value != 9610.0);
            CHECK(textsWith({{placed.zone->id, &figure.display}}, u"9610"_s) == QStringList());
            CHECK_FALSE(idsOf(figure.facts).contains(u"OPN-02"_s));
        }
}

TEST_CASE("Clouds, supercomputers and roads are counted and not named", "[summit]")
{
    const std::optional<PlacedSlide> slide
        = findSlide(summit(), u"foundations/three-two-two/counts"_s);
    REQUIRE(slide);
    std::vector<double> counted;

    for (const SourceFigure &figure : slide->slide->figures)
        counted.push_back(figure.value);

    CHECK(counted == std::vector<double> {3, 2, 2});
}

TEST_CASE("Large figures are those of the report", "[summit]")
{
    const QMap<QString, double> report {
        {u"CHR-03"_s, 65},   {u"CHR-05"_s, 4000}, {u"CHR-06"_s, 12000}, {u"ECO-01"_s, 20.7},
        {u"ECO-02"_s, 55},   {u"GOV-02"_s, 191},  {u"GOV-03"_s, 50},    {u"HIS-03"_s, 1700},
        {u"HIS-04"_s, 1800}, {u"HIS-05"_s, 2600}, {u"OPN-08"_s, 190},   {u"OPN-09"_s, 150000000},
    };
    QSet<QString> seen;

    for (const PlacedSlide &placed : allSlides())
        for (const SourceFigure &figure : placed.slide->figures)
            for (const QString &fact : idsOf(figure.facts))
                if (report.contains(fact)) {
                    INFO(fact.toStdString());
                    CHECK(figure.value == report.value(fact));
                    seen.insert(fact);
                }

    CHECK(seen.size() == report.size());
}

TEST_CASE("Every story leads on to at least two others", "[summit]")
{
    for (const SourceZone &zone : summit().zones)
        for (const SourceStory &story : zone.stories) {
            const QStringList related = idsOf(story.related);
            INFO(story.id.toStdString());
            CHECK(related.size() >= 2);
            CHECK_FALSE(related.contains(zone.id + u'/' + story.id));
            CHECK(QSet<QString>(related.begin(), related.end()).size() == related.size());
        }
}
