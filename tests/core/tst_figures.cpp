// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "fakepictures.h"
#include "testexhibition.h"

#include "content/figurescale.h"
#include "content/runningnumber.h"
#include "packs/packbuilder.h"
#include "packs/source/exhibitioncheck.h"
#include "packs/source/sourcereader.h"
#include "storage/sliderepository.h"

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// The exhibition of the tests, whose first slide draws its only figure as \a way.
void draw(const TestExhibition &source, const QString &way)
{
    source.change(u"zones/sea/tides.toml"_s, u"id = \"high-water\"\n"_s,
                  u"id = \"high-water\"\nfigures_as = \"%1\"\n"_s.arg(way));
}

void addFigure(const TestExhibition &source, const QString &value, const QString &display)
{
    source.change(
        u"zones/sea/tides.toml"_s, u"[[slide.figure]]\n"_s,
        u"[[slide.figure]]\nvalue = %1\ndisplay = { en = \"%2\", zh-Hans = \"%2\", zh-Hant = "
        u"\"%2\" }\n"
        u"counts = { en = \"more\", zh-Hans = \"更多\", zh-Hant = \"更多\" }\nfacts = [\"SEA-1\"]\n\n[[slide.figure]]\n"_s
            .arg(value, display));
}

QStringList problemsOf(const TestExhibition &source)
{
    const SourceReading reading = SourceReader(source.path()).read();
    const FakePictures pictures;
    Problems problems;
    problems.add(reading.problems);
    problems.add(ExhibitionCheck(reading.exhibition, pictures).run());
    QStringList lines;
    for (const Problem &problem : problems.inOrder())
        lines.append(asLine(problem));
    return lines;
}

Figure figure(double value, const QString &display = {})
{
    return {value, display, {}};
}

} // namespace

TEST_CASE("A number runs up to itself and keeps its form on the way", "[figures]")
{
    const RunningNumber number(u"over 360,000 people"_s);

    CHECK(number.at(1) == u"over 360,000 people"_s);
    CHECK(number.at(0.5) == u"over 180,000 people"_s);
    CHECK(number.at(0).startsWith(u"over "_s));
    CHECK(number.at(0).endsWith(u"0 people"_s));
    CHECK(number.at(0).size() == number.at(1).size());
    CHECK(RunningNumber(u"5.6万平方米"_s).at(0.5) == u"2.8万平方米"_s);
    CHECK(RunningNumber(u"no number"_s).at(0.3) == u"no number"_s);
}

TEST_CASE("Bars and dots have a scale", "[figures]")
{
    CHECK(wholeOf({figure(20), figure(40)}) == 40);
    CHECK(wholeOf({figure(20, u"20%"_s), figure(40, u"40%"_s)}) == 100);
    CHECK(perDot({figure(191)}) == 1);
    CHECK(perDot({figure(4'000), figure(12'000)}) == 100);
    CHECK(perDot({figure(65, u"65%+"_s)}) == 1);
}

TEST_CASE("How a slide's figures are drawn is written in its source and kept in the pack",
          "[figures]")
{
    const TestExhibition source;
    addFigure(source, u"3"_s, u"3 m"_s);
    draw(source, u"bars"_s);
    const SourceReading reading = SourceReader(source.path()).read();
    REQUIRE_FALSE(hasErrors(reading.problems));

    const QString target = source.beside(u"one.vitrine"_s);
    REQUIRE(PackBuilder(reading.exhibition, FakePictures()).build(target).empty());
    const PackResult<PackDatabase> pack = PackDatabase::open(target);
    REQUIRE(pack);

    CHECK(SlideRepository(*pack).find({1}, {1})->figuresAs == FiguresAs::Bars);
    CHECK(SlideRepository(*pack).find({2}, {1})->figuresAs == FiguresAs::Numbers);
    CHECK(problemsOf(source).isEmpty());
}

TEST_CASE("A way to draw figures that there is not is refused with the nearest", "[figures]")
{
    const TestExhibition source;
    draw(source, u"bar"_s);

    const QStringList problems = problemsOf(source);

    REQUIRE_FALSE(problems.isEmpty());
    CHECK(problems.front().startsWith(u"zones/sea/tides.toml:"_s));
    CHECK(problems.front().contains(u"bars"_s));
}

TEST_CASE("Figures that make no sense as they are to be drawn are told", "[figures]")
{
    const auto [way, value, display, sentence]
        = GENERATE(table<QString, QString, QString, QString>({
            {u"bars"_s, u""_s, u""_s, u"One figure alone cannot be drawn as bars."_s},
            {u"bars"_s, u"3"_s, u"3 ships"_s, u"different ones"_s},
            {u"dots"_s, u"2.5"_s, u"2.5 m"_s, u"is not a number of things"_s},
            {u"timeline"_s, u"3"_s, u"3 m"_s, u"A timeline is made of years"_s},
            {u"layers"_s, u"30"_s, u"30 m"_s, u"A layer has room for 1 to 10 things"_s},
        }));
    const TestExhibition source;
    if (!value.isEmpty())
        addFigure(source, value, display);
    draw(source, way);

    const QStringList problems = problemsOf(source).filter(sentence);

    INFO(problemsOf(source).join(u'\n').toStdString());
    REQUIRE_FALSE(problems.isEmpty());
    CHECK(problems.front().contains(u"warning"_s));
}
