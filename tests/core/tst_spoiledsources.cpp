// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "fakepictures.h"
#include "testexhibition.h"

#include "packs/source/exhibitioncheck.h"
#include "packs/source/sourcereader.h"

#include <QDir>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// The lines of a text file but its comments.
QStringList linesOf(const QString &path)
{
    QStringList lines = QString::fromUtf8(bytesOf(path)).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

QStringList problemsOf(const QString &folder)
{
    const SourceReading reading = SourceReader(folder).read();
    const FakePictures pictures;
    Problems problems;
    problems.add(reading.problems);
    problems.add(ExhibitionCheck(reading.exhibition, pictures).run());
    QStringList lines;
    for (const Problem &problem : problems.inOrder())
        lines.append(asLine(problem));
    return lines;
}

} // namespace

// Each folder of fixtures/sources but `valid` has the files that differ, and the lines they are
// told in.
TEST_CASE("A spoiled source is told file by file, with the line and what to write instead",
          "[packs]")
{
    const QDir sources(fixtures() + u"/sources"_s);
    const QStringList names = sources.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    REQUIRE(names.size() > 40);

    for (const QString &name : names)
        DYNAMIC_SECTION(name.toStdString())
        {
            const TestExhibition exhibition;
            exhibition.overlay(sources.filePath(name));
            const QStringList expected = linesOf(sources.filePath(name + u"/expected.txt"_s));

            CHECK(problemsOf(exhibition.path()) == expected);
        }
}

TEST_CASE("A folder without an exhibition says so", "[packs]")
{
    const TestExhibition exhibition;

    const std::vector<Problem> problems
        = SourceReader(exhibition.beside(u"nowhere"_s)).read().problems;

    REQUIRE(problems.size() == 1);
    CHECK(problems[0].sentence.endsWith(u"/nowhere has no file exhibition.toml."_s));
}

TEST_CASE("An unreadable picture is told with the file that names it", "[packs]")
{
    const TestExhibition exhibition;
    const SourceReading reading = SourceReader(exhibition.path()).read();
    FakePictures pictures;
    pictures.refusals = {{u"cloud.svg"_s, {u"is empty."_s, u"Copy it there again."_s}}};

    const std::vector<Problem> problems = ExhibitionCheck(reading.exhibition, pictures).run();

    REQUIRE(problems.size() == 1);
    CHECK(asLine(problems[0])
          == u"pictures/all.toml:15:1: error: art/cloud.svg is empty. Copy it there again."_s);
}

TEST_CASE("A photograph that cannot fill a 4K screen is told with its size", "[packs]")
{
    const TestExhibition exhibition;
    exhibition.write(u"media/1.png"_s, "a photograph");
    const SourceReading reading = SourceReader(exhibition.path()).read();
    FakePictures pictures;
    pictures.facts = {{u"1.png"_s, {1600, 1200, false}}};

    const std::vector<Problem> problems = ExhibitionCheck(reading.exhibition, pictures).run();

    REQUIRE(problems.size() == 1);
    CHECK(
        asLine(problems[0])
        == u"pictures/all.toml:10:1: warning: media/1.png has 1600 × 1200 pixels; a 4K screen has 3840 × 2160. Use a larger original if there is one."_s);
}

TEST_CASE("A prompt too short for some to answer is told", "[packs]")
{
    const TestExhibition source;
    source.change(u"exhibition.toml"_s, u"prompt_seconds = 20"_s, u"prompt_seconds = 10"_s);

    const QStringList problems = problemsOf(source.path());

    REQUIRE(problems.size() == 1);
    CHECK(
        problems.front()
        == u"exhibition.toml:8:1: warning: A visitor has 10 s to answer the prompt, and some need 20. Write: prompt_seconds = 20"_s);
}
