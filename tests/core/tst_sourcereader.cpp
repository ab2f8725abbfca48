// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "testexhibition.h"

#include "packs/source/sourcereader.h"
#include "packs/source/sourcetexts.h"

#include <QDir>
#include <QFile>

using namespace vitrine;
using namespace Qt::StringLiterals;

TEST_CASE("A source folder is read as it was written", "[packs]")
{
    const TestExhibition folder;

    const SourceReading reading = SourceReader(folder.path()).read();

    const SourceExhibition &exhibition = reading.exhibition;
    CHECK(reading.problems.empty());
    CHECK(exhibition.id == u"sea-and-sky"_s);
    CHECK(exhibition.locales.tags == QStringList {u"en"_s, u"zh-Hans"_s, u"zh-Hant"_s});
    CHECK(exhibition.idle == std::chrono::seconds(45));
    CHECK(exhibition.readings.value(u"长乐"_s) == QStringList {u"chang"_s, u"le"_s});
    REQUIRE(exhibition.zones.size() == 2);
    CHECK(exhibition.zones[1].kind == Zone::Kind::Theme);
    REQUIRE(exhibition.zones[0].stories.size() == 1);
    const SourceStory &tides = exhibition.zones[0].stories[0];
    REQUIRE(tides.slides.size() == 2);
    CHECK(tides.slides[0].caption.byTag.value(u"zh-Hans"_s) == u"长乐的海水上涨六米。"_s);
    CHECK(tides.slides[0].figures.at(0).value == 6.0);
    CHECK_FALSE(tides.slides[0].picture.has_value());
    CHECK(tides.slides[1].picture->id == u"cloud"_s);
}

TEST_CASE("The files of a source are its TOML, its pictures and its licence", "[packs]")
{
    const TestExhibition folder;
    folder.write(u"media/1.png"_s, "a photograph");
    folder.write(u"media/unused.png"_s, "another photograph");
    folder.write(u"notes.txt"_s, "not of the source");

    const QStringList files = SourceReader(folder.path()).read().exhibition.files;

    CHECK(files
          == QStringList {u"LICENSE"_s, u"README.md"_s, u"art/cloud.svg"_s, u"art/shore.svg"_s,
                          u"exhibition.toml"_s, u"facts.toml"_s, u"media/1.png"_s,
                          u"pictures/all.toml"_s, u"sources.toml"_s, u"zones/sea/tides.toml"_s,
                          u"zones/sea/zone.toml"_s, u"zones/sky/clouds.toml"_s,
                          u"zones/sky/zone.toml"_s});
}

TEST_CASE("A linked folder of art is followed", "[packs]")
{
    const TestExhibition folder;
    REQUIRE(QDir().rename(folder.path() + u"/art"_s, folder.beside(u"art"_s)));
    REQUIRE(QFile::link(u"../art"_s, folder.path() + u"/art"_s));

    const SourceReading reading = SourceReader(folder.path()).read();

    CHECK(reading.problems.empty());
    CHECK(reading.exhibition.files.contains(u"art/cloud.svg"_s));
}

TEST_CASE("A missing text is shown in the language that stands in for it", "[packs]")
{
    const SourceLocales locales {.tags = {u"en"_s, u"zh-Hans"_s, u"zh-Hant"_s},
                                 .fallback = {{u"zh-Hant"_s, u"zh-Hans"_s}}};
    const LocaleText simplified {.byTag = {{u"en"_s, u"sea"_s}, {u"zh-Hans"_s, u"海"_s}}};
    const LocaleText english {.byTag = {{u"en"_s, u"sky"_s}, {u"zh-Hans"_s, QString()}}};

    CHECK(locales.words(simplified, u"zh-Hant"_s) == u"海"_s);
    CHECK(locales.words(english, u"zh-Hant"_s) == u"sky"_s);
    CHECK(locales.words(LocaleText {}, u"zh-Hant"_s).isEmpty());
}

TEST_CASE("The completeness of every part is counted by language", "[packs]")
{
    const TestExhibition folder;
    folder.change(u"zones/sky/clouds.toml"_s, u", zh-Hant = \"雲\""_s, {});

    const std::vector<Completeness> rows
        = completenessOf(SourceReader(folder.path()).read().exhibition);

    REQUIRE(rows.size() == 5);
    CHECK(rows[0].section == u"exhibition.toml"_s);
    CHECK(rows[1].section == u"sea"_s);
    CHECK(rows[1].needed == 11);
    CHECK(rows[1].present.value(u"zh-Hant"_s) == 11);
    CHECK(rows[2].section == u"sky"_s);
    CHECK(rows[2].needed == 5);
    CHECK(rows[2].present.value(u"zh-Hans"_s) == 5);
    CHECK(rows[2].present.value(u"zh-Hant"_s) == 4);
}
