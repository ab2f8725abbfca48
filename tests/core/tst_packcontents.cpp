// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "fakepictures.h"
#include "testexhibition.h"

#include "packs/packbuilder.h"
#include "packs/source/sourcereader.h"
#include "storage/packdatabase.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// A pack of the test exhibition and what SQL finds in it.
class BuiltPack
{
public:
    explicit BuiltPack(const TestExhibition &source)
    {
        const SourceReading reading = SourceReader(source.path()).read();
        REQUIRE_FALSE(hasErrors(reading.problems));
        const QString target = source.beside(u"one.vitrine"_s);
        REQUIRE(PackBuilder(reading.exhibition, FakePictures()).build(target).empty());
        m_pack = std::make_unique<PackDatabase>(std::move(*PackDatabase::open(target)));
    }

    /// The first column of every row.
    QStringList rows(const char *sql, const QString &parameter = {}) const
    {
        SQLite::Statement query(m_pack->connection(), sql);
        if (query.getBindParameterCount() > 0)
            query.bind(1, parameter.toStdString());
        QStringList all;
        while (query.executeStep())
            all.append(QString::fromStdString(query.getColumn(0).getString()));
        return all;
    }

    /// What a search for \a words finds: zone/story/slide.
    QStringList found(const QString &words) const
    {
        return rows(R"sql(
            SELECT concat FROM (
                SELECT search_entry.id,
                       zone.slug || ifnull('/' || story.slug, '') || ifnull('/' || slide.slug, '') AS concat
                  FROM search
                  JOIN search_entry ON search_entry.id = search.rowid
                  JOIN zone ON zone.id = search_entry.zone_id
                  LEFT JOIN story ON story.id = search_entry.story_id
                  LEFT JOIN slide ON slide.id = search_entry.slide_id
                 WHERE search MATCH ?)
             ORDER BY id)sql",
                    words);
    }

private:
    std::unique_ptr<PackDatabase> m_pack;
};

} // namespace

TEST_CASE("Slides are numbered in the order of the exhibition", "[packs]")
{
    const TestExhibition source;
    const BuiltPack pack(source);

    CHECK(
        pack.rows(
            "SELECT id || ' ' || story_id || ' ' || position || ' ' || slug FROM slide ORDER BY id")
        == QStringList {u"1 1 0 high-water"_s, u"2 1 1 low-water"_s, u"3 2 0 from-the-sea"_s,
                        u"4 2 1 high-water"_s});
}

TEST_CASE("A slide without a picture of its own shows its story's, also where it is reused",
          "[packs]")
{
    const TestExhibition source;
    const BuiltPack pack(source);

    CHECK(pack.rows("SELECT picture.slug FROM slide JOIN picture ON picture.id = picture_id ORDER "
                    "BY slide.id")
          == QStringList {u"shore"_s, u"cloud"_s, u"cloud"_s, u"shore"_s});
}

TEST_CASE("A slide cites its own facts and its figures', each once", "[packs]")
{
    const TestExhibition source;
    const BuiltPack pack(source);

    CHECK(pack.rows("SELECT fact.slug FROM slide_fact JOIN fact ON fact.id = fact_id "
                    "WHERE slide_id = 1 ORDER BY position")
          == QStringList {u"SEA-1"_s, u"SEA-2"_s});
}

TEST_CASE("Where a translation is missing its fallback is in the pack", "[packs]")
{
    const TestExhibition source;
    source.change(u"zones/sea/tides.toml"_s, u"zh-Hant = \"潮汐\"\n"_s, {});
    source.change(u"zones/sky/clouds.toml"_s, u", zh-Hans = \"云\", zh-Hant = \"雲\""_s, {});
    const BuiltPack pack(source);

    CHECK(pack.rows("SELECT title FROM story_text ORDER BY story_id, locale_id")
          == QStringList {u"Tides"_s, u"潮汐"_s, u"潮汐"_s, u"Clouds"_s, u"Clouds"_s, u"Clouds"_s});
    CHECK(pack.rows("SELECT DISTINCT notes FROM slide_text WHERE slide_id = 2")
          == QStringList {u""_s});
}

TEST_CASE("A picture without a credit gets the exhibition's, a photograph its own", "[packs]")
{
    const TestExhibition source;
    const char *credits = "SELECT credit FROM picture_text WHERE locale_id = 1 ORDER BY picture_id";

    CHECK(BuiltPack(source).rows(credits)
          == QStringList {u"Illustration: Vitrine"_s, u"Drawing: a child"_s});

    source.write(u"media/1.png"_s, "a photograph");

    CHECK(BuiltPack(source).rows(credits)
          == QStringList {u"Photograph: a passer-by"_s, u"Drawing: a child"_s});
}

TEST_CASE("Visitors find zones, stories and slides in every language", "[packs]")
{
    const TestExhibition source;
    const BuiltPack pack(source);

    CHECK(pack.found(u"tides"_s) == QStringList {u"sea/tides"_s});
    CHECK(pack.found(u"潮汐"_s) == QStringList {u"sea/tides"_s});
    CHECK(pack.found(u"长乐"_s) == QStringList {u"sea/tides/high-water"_s});
    CHECK(pack.found(u"長樂"_s) == QStringList {u"sea/tides/high-water"_s});
    CHECK(pack.found(u"fz*"_s) == QStringList {u"sea"_s});
    CHECK(pack.found(u"changle*"_s) == QStringList {u"sea/tides/high-water"_s});
    CHECK(pack.found(u"zhangle*"_s).isEmpty());
    CHECK(pack.found(u"潮差"_s) == QStringList {u"sea/tides/high-water"_s});
    CHECK(pack.found(u"sea"_s)
          == QStringList {u"sea"_s, u"sky"_s, u"sea/tides"_s, u"sky/clouds"_s,
                          u"sky/clouds/from-the-sea"_s});
}

TEST_CASE("What a pack says of the exhibition is what its source says", "[packs]")
{
    const TestExhibition source;
    const BuiltPack pack(source);

    CHECK(pack.rows("SELECT idle_ms || ' ' || prompt_ms || ' ' || slide_ms FROM exhibition")
          == QStringList {u"45000 20000 7000"_s});
    CHECK(pack.rows("SELECT slug || ' ' || version FROM exhibition")
          == QStringList {u"sea-and-sky 1"_s});
    CHECK(pack.rows("SELECT tag || ' ' || position || ' ' || ifnull(fallback_id, '-') FROM locale "
                    "ORDER BY id")
          == QStringList {u"en 0 -"_s, u"zh-Hans 1 1"_s, u"zh-Hant 2 2"_s});
    CHECK(pack.rows("SELECT slug || ' ' || kind || ' ' || position FROM zone ORDER BY id")
          == QStringList {u"sea zone 0"_s, u"sky theme 1"_s});
    CHECK(pack.rows("SELECT slug || ' ' || published || ' ' || url || ' ' || is_report FROM source "
                    "ORDER BY id")
          == QStringList {u"LOG 2024-05-24 https://example.org/log 1"_s, u"ALM   0"_s});
    CHECK(pack.rows(
              "SELECT slug || ' ' || confidence || ' ' || paragraph FROM fact ORDER BY id LIMIT 1")
          == QStringList {u"SEA-1 official P1"_s});
    CHECK(pack.rows("SELECT story.slug FROM story_related JOIN story ON story.id = related_id")
          == QStringList {u"clouds"_s});
}
