// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "openedpack.h"

#include "storage/citationrepository.h"
#include "storage/exhibitionrepository.h"
#include "storage/packaudit.h"
#include "storage/picturerepository.h"
#include "storage/searchindex.h"
#include "storage/sliderepository.h"
#include "storage/storageerror.h"
#include "storage/storyrepository.h"
#include "storage/zonerepository.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace vitrine;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<Locale> english {1};
constexpr Id<Locale> simplified {2};
constexpr Id<Locale> traditional {3};
constexpr Id<Locale> unknownLocale {99};
constexpr Id<Zone> sea {1};
constexpr Id<Zone> sky {2};
constexpr Id<Story> tides {1};
constexpr Id<Story> clouds {2};
constexpr Id<Slide> highWater {1};
constexpr Id<Slide> reusedHighWater {4};
constexpr Id<Picture> shore {1};
constexpr Id<Picture> cloud {2};

template <class Value, class Text>
QStringList listed(const std::vector<Value> &values, Text Value::*text)
{
    QStringList all;
    for (const Value &value : values)
        all.append(value.*text);
    return all;
}

/// Changes the pack of \a source behind the program's back and opens it again.
PackDatabase spoiled(const TestExhibition &source, const char *sql)
{
    SQLite::Database(packPath(source).toStdString(), SQLite::OPEN_READWRITE).exec(sql);
    return std::move(*PackDatabase::open(packPath(source)));
}

/// Writes zeros over the first page of \a table and opens the pack again.
PackDatabase withLostTable(const TestExhibition &source, const char *table)
{
    static_cast<void>(openPack(source));
    QByteArray bytes = bytesOf(packPath(source));
    SQLite::Database db(packPath(source).toStdString());
    SQLite::Statement query(db, "SELECT rootpage FROM sqlite_schema WHERE name = ?");
    query.bind(1, table);
    REQUIRE(query.executeStep());
    const qsizetype pageBytes = db.execAndGet("PRAGMA page_size").getInt();
    bytes.replace((query.getColumn(0).getInt() - 1) * pageBytes, pageBytes,
                  QByteArray(pageBytes, '\0'));
    source.write(u"../one.vitrine"_s, bytes);
    PackResult<PackDatabase> pack = PackDatabase::open(packPath(source));
    REQUIRE(pack);
    return std::move(*pack);
}

/// What the StorageError that \a read throws says; SQLite's own words must be nested in it.
template <class Read>
QString damageFrom(const Read &read)
{
    try {
        read();
    } catch (const StorageError &error) {
        CHECK_THROWS_AS(std::rethrow_if_nested(error), SQLite::Exception);
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

TEST_CASE("An exhibition says its languages, titles, times and attract pictures", "[storage]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);

    const std::vector<Locale> locales = ExhibitionRepository(pack).locales();
    const Exhibition exhibition = ExhibitionRepository(pack).exhibition(traditional);

    CHECK(listed(locales, &Locale::tag) == QStringList {u"en"_s, u"zh-Hans"_s, u"zh-Hant"_s});
    CHECK(locales[2].id == traditional);
    CHECK(locales[2].position == 2);
    CHECK(exhibition.slug == u"sea-and-sky"_s);
    CHECK(exhibition.title == u"海與天"_s);
    CHECK(exhibition.subtitle == u"一個小展覽"_s);
    CHECK(exhibition.credit == u"數據：海警"_s);
    CHECK(exhibition.idle == 45s);
    CHECK(exhibition.prompt == 20s);
    CHECK(exhibition.dwell == 7s);
    CHECK(exhibition.attractPictures == std::vector {shore, cloud});
}

TEST_CASE("A picture has its layers, the farthest first, and they say nothing of their own",
          "[storage]")
{
    const TestExhibition source;
    source.write(u"art/near.svg"_s, source.read(u"art/cloud.svg"_s));
    source.change(u"pictures/all.toml"_s, u"file = \"art/shore.svg\""_s,
                  u"file = \"art/shore.svg\"\nlayers = [\"art/cloud.svg\", \"art/near.svg\"]"_s);
    const PackDatabase pack = openPack(source);
    const PictureRepository pictures(pack);

    const std::vector<Id<Picture>> layers = pictures.layers(shore);

    REQUIRE(layers == std::vector<Id<Picture>> {{3}, {4}});
    CHECK(pictures.layers(cloud).empty());
    CHECK(pictures.renditions(layers[0]).size() == 2);
    CHECK_FALSE(pictures.find(layers[0], english));
    CHECK(PackAudit(pack).contents().pictures == 2);
}

TEST_CASE("A photograph in the place of a drawing has none of the drawing's layers", "[storage]")
{
    const TestExhibition source;
    source.write(u"media/1.png"_s, "a photograph");
    source.change(u"pictures/all.toml"_s, u"file = \"art/shore.svg\""_s,
                  u"file = \"art/shore.svg\"\nlayers = [\"art/cloud.svg\"]"_s);
    const PackDatabase pack = openPack(source);

    CHECK(PictureRepository(pack).layers(shore).empty());
}

TEST_CASE("An exhibition has zones in the order of the hall", "[storage]")
{
    const TestExhibition source;
    source.change(u"exhibition.toml"_s, u"[\"sea\", \"sky\"]"_s, u"[\"sky\", \"sea\"]"_s);
    const PackDatabase pack = openPack(source);

    const std::vector<Zone> zones = ZoneRepository(pack).all(english);

    REQUIRE(listed(zones, &Zone::slug) == QStringList {u"sky"_s, u"sea"_s});
    CHECK(zones[0].kind == Zone::Kind::Theme);
    CHECK(zones[1].kind == Zone::Kind::Zone);
    CHECK(zones[1].title == u"The Sea at Fuzhou"_s);
    CHECK(zones[1].introduction == u"The sea comes and goes."_s);
    CHECK(zones[1].note == u"The title is the editors’."_s);
    CHECK(zones[1].picture == shore);
    CHECK(zones[1].storyCount == 1);
}

TEST_CASE("A zone is found by its number and by its name", "[storage]")
{
    const TestExhibition source;
    source.change(u"zones/sea/zone.toml"_s, u"kind = \"zone\""_s, u"kind = \"section\""_s);
    const PackDatabase pack = openPack(source);
    const ZoneRepository zones(pack);

    const std::optional<Zone> found = zones.find(sea, simplified);

    REQUIRE(found);
    CHECK(found->title == u"福州的海"_s);
    CHECK(found->kind == Zone::Kind::Section);
    CHECK(zones.withSlug(u"sky"_s) == sky);
    CHECK_FALSE(zones.find({99}, english));
    CHECK_FALSE(zones.find(sea, unknownLocale));
    CHECK_FALSE(zones.withSlug(u"sky' OR 1 --"_s));
}

TEST_CASE("A zone has its stories in order, and no others", "[storage]")
{
    const TestExhibition source;
    source.write(u"zones/sea/boats.toml"_s, source.read(u"zones/sky/clouds.toml"_s));
    source.change(u"zones/sea/zone.toml"_s, u"[\"tides\"]"_s, u"[\"tides\", \"boats\"]"_s);
    const PackDatabase pack = openPack(source);

    const std::vector<Story> stories = StoryRepository(pack).inZone(sea, english);

    REQUIRE(listed(stories, &Story::slug) == QStringList {u"tides"_s, u"boats"_s});
    CHECK(stories[0].zone == sea);
    CHECK(stories[0].picture == shore);
    CHECK(stories[0].title == u"Tides"_s);
    CHECK(stories[0].summary == u"Twice a day the sea rises."_s);
    CHECK(stories[0].slideCount == 2);
    CHECK(ZoneRepository(pack).find(sea, english)->storyCount == 2);
    CHECK(StoryRepository(pack).inZone({99}, english).empty());
}

TEST_CASE("A story is found by its number and, in its zone, by its name", "[storage]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);
    const StoryRepository stories(pack);

    const std::optional<Story> found = stories.find(clouds, traditional);

    REQUIRE(found);
    CHECK(found->title == u"雲"_s);
    CHECK(found->zone == sky);
    CHECK(stories.withSlug(sky, u"clouds"_s) == clouds);
    CHECK_FALSE(stories.withSlug(sea, u"clouds"_s));
    CHECK_FALSE(stories.find({99}, english));
}

TEST_CASE("Related stories come in the order of the editors", "[storage]")
{
    const TestExhibition source;
    for (const QString &name : {u"boats"_s, u"winds"_s})
        source.write(u"zones/sea/%1.toml"_s.arg(name), source.read(u"zones/sky/clouds.toml"_s));
    source.change(u"zones/sea/zone.toml"_s, u"[\"tides\"]"_s,
                  u"[\"tides\", \"boats\", \"winds\"]"_s);
    source.change(u"zones/sea/tides.toml"_s, u"[\"sky/clouds\"]"_s,
                  u"[\"sea/winds\", \"sky/clouds\", \"sea/boats\"]"_s);
    const PackDatabase pack = openPack(source);

    const std::vector<Story> related = StoryRepository(pack).relatedTo(tides, english);

    CHECK(listed(related, &Story::slug) == QStringList {u"winds"_s, u"clouds"_s, u"boats"_s});
    CHECK(related.front().slideCount == 2);
    CHECK(StoryRepository(pack).relatedTo(related[2].id, english).empty());
}

TEST_CASE("A slide says everything that stands on the screen", "[storage]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);

    const std::optional<Slide> slide = SlideRepository(pack).find(highWater, simplified);

    REQUIRE(slide);
    CHECK(slide->zone == sea);
    CHECK(slide->story == tides);
    CHECK(slide->kind == Slide::Kind::Picture);
    CHECK(slide->zoneTitle == u"福州的海"_s);
    CHECK(slide->storyTitle == u"潮汐"_s);
    CHECK(slide->position == 0);
    CHECK(slide->slideCount == 2);
    CHECK(slide->title == u"高潮"_s);
    CHECK(slide->caption == u"长乐的海水上涨六米。"_s);
    CHECK(slide->notes == u"问谁见过。"_s);
    CHECK(slide->picture.id == shore);
    CHECK(slide->picture.alt == u"海岸"_s);
    CHECK(slide->picture.credit == u"插图：Vitrine"_s);
    REQUIRE(slide->figures.size() == 1);
    CHECK(slide->figures[0].value == 6);
    CHECK(slide->figures[0].display == u"6米"_s);
    CHECK(slide->figures[0].counts == u"潮差"_s);
}

TEST_CASE("A reused slide stands in the story that shows it, with all it had", "[storage]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);

    const std::optional<Slide> slide = SlideRepository(pack).find(reusedHighWater, english);

    REQUIRE(slide);
    CHECK(slide->zoneTitle == u"The Sky"_s);
    CHECK(slide->storyTitle == u"Clouds"_s);
    CHECK(slide->story == clouds);
    CHECK(slide->position == 1);
    CHECK(slide->title == u"High water"_s);
    CHECK(slide->picture.id == shore);
    CHECK(slide->figures.size() == 1);
    CHECK(listed(CitationRepository(pack).ofSlide(reusedHighWater, english), &Citation::fact)
          == QStringList {u"SEA-1"_s, u"SEA-2"_s});
}

TEST_CASE("Slides are counted through the exhibition, its zones and stories", "[storage]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);
    const SlideRepository slides(pack);

    const std::vector<Slide> inStory = slides.inStory(tides, english);
    const std::optional<SlideRange> inSky = slides.inZone(sky);

    CHECK(slides.count() == 4);
    CHECK(listed(inStory, &Slide::title) == QStringList {u"High water"_s, QString()});
    CHECK(inStory[0].figures.size() == 1);
    CHECK(inStory[1].figures.empty());
    REQUIRE(inSky);
    CHECK(inSky->first.value == 3);
    CHECK(inSky->last.value == 4);
    CHECK(slides.at(clouds, 1) == reusedHighWater);
    CHECK_FALSE(slides.at(clouds, 2));
    CHECK_FALSE(slides.at(clouds, -1));
    CHECK_FALSE(slides.find({5}, english));
    CHECK_FALSE(slides.find({0}, english));
}

TEST_CASE("A zone without slides has no range of them", "[storage]")
{
    const TestExhibition source;
    static_cast<void>(openPack(source));
    const PackDatabase pack
        = spoiled(source, "DELETE FROM slide WHERE story_id = 2; DELETE FROM slide_fact");

    CHECK_FALSE(SlideRepository(pack).inZone(sky));
    CHECK(SlideRepository(pack).inStory(clouds, english).empty());
    CHECK(SlideRepository(pack).count() == 2);
}

TEST_CASE("A statement comes with its sources in their order", "[storage]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);

    const std::vector<Citation> citations
        = CitationRepository(pack).ofSlide(highWater, traditional);

    REQUIRE(citations.size() == 2);
    CHECK(citations[0].fact == u"SEA-1"_s);
    CHECK(citations[0].statement == u"每天漲潮兩次。"_s);
    CHECK(citations[0].paragraph == u"P1"_s);
    CHECK(citations[0].confidence == Citation::Confidence::Official);
    REQUIRE(listed(citations[0].sources, &Source::publisher)
            == QStringList {u"The harbour master"_s, u"The almanac"_s});
    CHECK(citations[0].sources[0].title == u"Log of the harbour"_s);
    CHECK(citations[0].sources[0].published == u"2024-05-24"_s);
    CHECK(citations[0].sources[0].url == u"https://example.org/log"_s);
    CHECK(citations[0].sources[0].isReport);
    CHECK_FALSE(citations[0].sources[1].isReport);
    CHECK(citations[1].confidence == Citation::Confidence::Press);
    CHECK(citations[1].sources.size() == 1);
}

TEST_CASE("A zone rests on statements of its own", "[storage]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);
    const CitationRepository citations(pack);

    const std::vector<Citation> ofSky = citations.ofZone(sky, english);

    REQUIRE(ofSky.size() == 1);
    CHECK(ofSky[0].fact == u"SKY-1"_s);
    CHECK(ofSky[0].confidence == Citation::Confidence::Inference);
    CHECK(ofSky[0].sources.empty());
    CHECK(listed(citations.ofZone(sea, english), &Citation::fact) == QStringList {u"SEA-1"_s});
    CHECK(citations.ofZone({99}, english).empty());
}

TEST_CASE("A picture is described in the visitor's language", "[storage]")
{
    const TestExhibition source;
    source.write(u"media/1.png"_s, "a photograph");
    const PackDatabase pack = openPack(source);
    const PictureRepository pictures(pack);

    const std::optional<Picture> photograph = pictures.find(shore, english);
    const std::optional<Picture> drawing = pictures.find(cloud, traditional);

    REQUIRE(photograph);
    CHECK(photograph->id == shore);
    CHECK(photograph->alt == u"A shore"_s);
    CHECK(photograph->credit == u"Photograph: a passer-by"_s);
    CHECK(photograph->isPhotograph);
    REQUIRE(drawing);
    CHECK(drawing->alt == u"一朵雲"_s);
    CHECK_FALSE(drawing->isPhotograph);
    CHECK_FALSE(pictures.find({99}, english));
}

TEST_CASE("A picture comes in the smallest size that is large enough, else in the largest",
          "[storage]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);
    const PictureRepository pictures(pack);
    const auto widthFor = [&](int wanted) { return pictures.rendition(cloud, wanted)->width; };

    CHECK(pictures.renditions(cloud) == std::vector {QSize(480, 270), QSize(3840, 2160)});
    CHECK(widthFor(0) == 480);
    CHECK(widthFor(480) == 480);
    CHECK(widthFor(481) == 3840);
    CHECK(widthFor(3840) == 3840);
    CHECK(widthFor(9999) == 3840);
    CHECK(pictures.rendition(cloud, 300)->height == 270);
    CHECK(pictures.rendition(cloud, 300)->bytes == "480 " + source.read(u"art/cloud.svg"_s));
    CHECK_FALSE(pictures.rendition({99}, 480));
    CHECK(pictures.renditions({99}).empty());
}

TEST_CASE("Where a translation is missing a visitor reads the language that stands in", "[storage]")
{
    const TestExhibition source;
    source.change(u"zones/sea/tides.toml"_s, u"zh-Hant = \"潮汐\"\n"_s, {});
    source.change(u"zones/sky/clouds.toml"_s, u", zh-Hans = \"云\", zh-Hant = \"雲\""_s, {});
    const PackDatabase pack = openPack(source);

    CHECK(StoryRepository(pack).find(tides, traditional)->title == u"潮汐"_s);
    CHECK(StoryRepository(pack).find(clouds, traditional)->title == u"Clouds"_s);
    CHECK(SlideRepository(pack).find(reusedHighWater, simplified)->storyTitle == u"Clouds"_s);
}

TEST_CASE("An exhibition in a language it does not have is an error", "[storage]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);

    CHECK_THROWS_WITH(
        ExhibitionRepository(pack).exhibition(unknownLocale),
        packPath(source).toStdString()
            + " is damaged: it does not give the exhibition in language 99. Copy the pack again.");
}

TEST_CASE("A table that cannot be read is told with what was wanted of it", "[storage]")
{
    using Read = std::function<void(const PackDatabase &)>;
    struct Loss {
        const char *table = "";
        const char *wanted = "";
        Read read = {};
    };
    const Loss losses[] = {
        {"locale", "the languages",
         [](auto &pack) { return ExhibitionRepository(pack).locales(); }},
        {"attract_picture", "the attract pictures",
         [](auto &pack) { return ExhibitionRepository(pack).exhibition(english); }},
        {"zone", "the zones", [](auto &pack) { return ZoneRepository(pack).all(english); }},
        {"zone_text", "zone 1", [](auto &pack) { return ZoneRepository(pack).find(sea, english); }},
        {"story_text", "story 2",
         [](auto &pack) { return StoryRepository(pack).find(clouds, english); }},
        {"story_related", "the stories related to story 1",
         [](auto &pack) { return StoryRepository(pack).relatedTo(tides, english); }},
        {"slide", "slide 4",
         [](auto &pack) { return SlideRepository(pack).find(reusedHighWater, english); }},
        {"slide", "the number of slides", [](auto &pack) { return SlideRepository(pack).count(); }},
        {"figure_text", "the figures of slide 1",
         [](auto &pack) { return SlideRepository(pack).inStory(tides, english); }},
        {"fact_text", "the facts of zone 2",
         [](auto &pack) { return CitationRepository(pack).ofZone(sky, english); }},
        {"source", "the sources of fact 1",
         [](auto &pack) { return CitationRepository(pack).ofSlide(highWater, english); }},
        {"picture_text", "picture 2",
         [](auto &pack) { return PictureRepository(pack).find(cloud, english); }},
        {"picture_layer", "the layers of picture 1",
         [](auto &pack) { return PictureRepository(pack).layers(shore); }},
        {"rendition", "picture 2 at 480 pixels",
         [](auto &pack) { return PictureRepository(pack).rendition(cloud, 480); }},
        {"search_title_data", "answers to a search",
         [](auto &pack) { return SearchIndex(pack).find(u"sea"_s, english, 5); }},
        {"search_data", "answers to a search",
         [](auto &pack) { return SearchIndex(pack).find(u"sea"_s, english, 5); }},
        {"search_entry", "an entry of a search",
         [](auto &pack) { return SearchIndex(pack).find(u"sea"_s, english, 5); }},
    };

    for (const Loss &loss : losses)
        DYNAMIC_SECTION(loss.wanted << " without " << loss.table)
        {
            const TestExhibition source;
            const PackDatabase pack = withLostTable(source, loss.table);

            CHECK(damageFrom([&] { loss.read(pack); })
                  == u"%1 is damaged: it does not give %2. Copy the pack again."_s.arg(
                      packPath(source), QString::fromUtf8(loss.wanted)));
        }
}

TEST_CASE("A word that no pack has is an error, not a guess", "[storage]")
{
    const TestExhibition source;
    static_cast<void>(openPack(source));
    const PackDatabase pack = spoiled(source,
                                      "PRAGMA ignore_check_constraints = ON;"
                                      "UPDATE zone SET kind = 'planet' WHERE id = 2;"
                                      "UPDATE slide SET kind = 'hologram' WHERE id = 2;"
                                      "UPDATE fact SET confidence = 'rumour' WHERE id = 1");

    CHECK_THROWS_AS(ZoneRepository(pack).all(english), StorageError);
    CHECK(ZoneRepository(pack).find(sea, english));
    CHECK_THROWS_AS(SlideRepository(pack).inStory(tides, english), StorageError);
    CHECK_THROWS_AS(CitationRepository(pack).ofSlide(highWater, english), StorageError);
}

TEST_CASE("A pack says which exhibition it holds, and which version of it", "[reading]")
{
    const TestExhibition source;
    source.change(u"exhibition.toml"_s, u"locales ="_s, u"version = 7\nlocales ="_s);

    const PackDatabase pack = openPack(source);

    CHECK(ExhibitionRepository(pack).identity() == PackIdentity {u"sea-and-sky"_s, 7});
    CHECK(PackAudit(pack).contents().version == 7);
}

TEST_CASE("A pack of before exhibitions had versions is the first version", "[reading]")
{
    const TestExhibition source;
    static_cast<void>(openPack(source));

    const PackDatabase old
        = spoiled(source, "ALTER TABLE exhibition DROP COLUMN version; PRAGMA user_version = 5");

    CHECK(ExhibitionRepository(old).identity() == PackIdentity {u"sea-and-sky"_s, 1});
    CHECK(PackAudit(old).faults().isEmpty());
}
