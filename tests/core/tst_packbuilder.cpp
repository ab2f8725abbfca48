// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "fakepictures.h"
#include "testexhibition.h"

#include "packs/packbuilder.h"
#include "packs/source/sourcereader.h"
#include "packs/unpacking.h"
#include "storage/packaudit.h"
#include "storage/picturerepository.h"
#include "storage/storageerror.h"

#include <QDir>
#include <QFileInfo>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

std::vector<Problem> build(const QString &source, const QString &target,
                           const FakePictures &pictures = {})
{
    const SourceReading reading = SourceReader(source).read();
    REQUIRE_FALSE(hasErrors(reading.problems));
    return PackBuilder(reading.exhibition, pictures).build(target);
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace

TEST_CASE("The same source makes the same pack, byte for byte", "[packs]")
{
    const TestExhibition source;

    CHECK(build(source.path(), source.beside(u"one.vitrine"_s)).empty());
    CHECK(build(source.path(), source.beside(u"two.vitrine"_s)).empty());

    const QByteArray one = bytesOf(source.beside(u"one.vitrine"_s));
    REQUIRE(one.size() > 10000);
    CHECK((one == bytesOf(source.beside(u"two.vitrine"_s))));
}

TEST_CASE("Packing what was unpacked gives the same pack and the same files", "[packs]")
{
    const TestExhibition source;
    source.write(u"media/1.png"_s, QByteArray("a photograph \0 with a zero", 26));
    REQUIRE(build(source.path(), source.beside(u"one.vitrine"_s)).empty());

    const int files
        = unpack(*PackDatabase::open(source.beside(u"one.vitrine"_s)), source.beside(u"copy"_s));
    REQUIRE(build(source.beside(u"copy"_s), source.beside(u"two.vitrine"_s)).empty());

    CHECK(files == 13);
    CHECK(bytesOf(source.beside(u"copy/media/1.png"_s)) == source.read(u"media/1.png"_s));
    CHECK((bytesOf(source.beside(u"one.vitrine"_s)) == bytesOf(source.beside(u"two.vitrine"_s))));
}

TEST_CASE("A pack holds everything its source says", "[packs]")
{
    const TestExhibition source;
    REQUIRE(build(source.path(), source.beside(u"one.vitrine"_s)).empty());

    const PackResult<PackDatabase> pack = PackDatabase::open(source.beside(u"one.vitrine"_s));
    REQUIRE(pack);
    const PackContents contents = PackAudit(*pack).contents();

    CHECK(PackAudit(*pack).faults().isEmpty());
    CHECK(contents.slug == u"sea-and-sky"_s);
    CHECK(contents.titles.value(u"zh-Hans"_s) == u"海与天"_s);
    CHECK(contents.zones == 2);
    CHECK(contents.stories == 2);
    CHECK(contents.slides == 4);
    CHECK(contents.figures == 2); // One of them on the slide that is reused.
    CHECK(contents.pictures == 2);
    CHECK(contents.photographs == 0);
    CHECK(contents.renditions == 4);
    CHECK(contents.facts == 4);
    CHECK(contents.sources == 2);
    CHECK(contents.searchEntries == 7); // The reused slide is found once.
    CHECK(contents.sourceFiles == 12);
}

TEST_CASE("A pack holds the tiles of its pictures, each at its place", "[packs]")
{
    const TestExhibition source;
    FakePictures pictures;
    const QString tiles = source.beside(u"cloud.tiles"_s);
    const auto named = [](const TileAddress &address) {
        return u"%1/%2/%3"_s.arg(address.level).arg(address.row).arg(address.column).toUtf8();
    };
    pictures.facts.insert(u"cloud.svg"_s, {1500, 700});
    pictures.tiles = [&](const PictureFile &file) {
        return file.path.endsWith(u"cloud.svg"_s)
            ? TileFile::written(tiles, {.size = {1500, 700}, .tileSide = 512, .levels = 2}, named)
            : nullptr;
    };

    REQUIRE(build(source.path(), source.beside(u"one.vitrine"_s), pictures).empty());

    CHECK_FALSE(QFile::exists(tiles)); // Nobody needs it any longer.
    const PackDatabase pack = *PackDatabase::open(source.beside(u"one.vitrine"_s));
    CHECK(PackAudit(pack).contents().tiles == 3 * 2 + 2 * 1);
    CHECK(PackAudit(pack).faults().isEmpty());
    const PictureRepository repository(pack);
    CHECK_FALSE(repository.pyramid({1}));
    REQUIRE(repository.pyramid({2}));
    CHECK(repository.pyramid({2})->levels == 2);
    for (const TileAddress &address : {TileAddress {0, 0, 0}, {0, 1, 2}, {1, 0, 1}})
        CHECK(repository.tile({2}, address) == named(address));
}

TEST_CASE("What is odd about a picture is warned of, and the pack is built", "[packs]")
{
    const TestExhibition source;
    FakePictures pictures;
    pictures.facts.insert(u"cloud.svg"_s, {3840, 2160, true, {{u"is odd."_s, u"Look at it."_s}}});

    const std::vector<Problem> problems
        = build(source.path(), source.beside(u"one.vitrine"_s), pictures);

    REQUIRE(problems.size() == 1);
    CHECK(asLine(problems[0])
          == u"pictures/all.toml:15:1: warning: art/cloud.svg is odd. Look at it."_s);
    CHECK(QFile::exists(source.beside(u"one.vitrine"_s)));
}

TEST_CASE("A photograph in media/ replaces the illustration it is named for", "[packs]")
{
    const TestExhibition source;
    source.write(u"media/1.png"_s, "a photograph");
    QStringList photographs;
    FakePictures pictures;
    std::mutex mutex;
    pictures.beforeImport = [&](const PictureFile &file) {
        const std::lock_guard lock(mutex);
        if (file.isPhotograph)
            photographs.append(QFileInfo(file.path).fileName());
    };

    REQUIRE(build(source.path(), source.beside(u"one.vitrine"_s), pictures).empty());

    const PackContents contents
        = PackAudit(*PackDatabase::open(source.beside(u"one.vitrine"_s))).contents();
    CHECK(photographs == QStringList {u"1.png"_s});
    CHECK(contents.pictures == 2);
    CHECK(contents.photographs == 1);
}

TEST_CASE("An unreadable picture leaves the pack of before, and nothing else", "[packs]")
{
    const TestExhibition source;
    const QString target = source.beside(u"packs/one.vitrine"_s);
    REQUIRE(QDir().mkpath(source.beside(u"packs"_s)));
    REQUIRE(build(source.path(), target).empty());
    const QByteArray before = bytesOf(target);
    source.change(u"exhibition.toml"_s, u"Sea and Sky"_s, u"Sky and Sea"_s);
    FakePictures pictures;
    pictures.refusals = {{u"cloud.svg"_s, {u"is empty."_s, u"Copy it there again."_s}},
                         {u"shore.svg"_s, {u"is a folder."_s, u"Write its path."_s}}};

    const std::vector<Problem> problems = build(source.path(), target, pictures);

    REQUIRE(problems.size() == 2);
    CHECK(asLine(problems[0])
          == u"pictures/all.toml:6:1: error: art/shore.svg is a folder. Write its path."_s);
    CHECK(asLine(problems[1])
          == u"pictures/all.toml:15:1: error: art/cloud.svg is empty. Copy it there again."_s);
    CHECK((bytesOf(target) == before));
    CHECK(namesIn(source.beside(u"packs"_s)) == QStringList {u"one.vitrine"_s});
}

TEST_CASE("A build that breaks off leaves the pack of before, and nothing else", "[packs]")
{
    const TestExhibition source;
    const QString target = source.beside(u"packs/one.vitrine"_s);
    REQUIRE(QDir().mkpath(source.beside(u"packs"_s)));
    REQUIRE(build(source.path(), target).empty());
    const QByteArray before = bytesOf(target);
    FakePictures pictures;

    SECTION("in the middle of the pictures")
    {
        pictures.beforeImport = [](const PictureFile &file) {
            if (file.path.endsWith(u"cloud.svg"_s))
                throw std::runtime_error("the lights went out");
        };
        CHECK_THROWS_WITH(build(source.path(), target, pictures), "the lights went out");
    }
    SECTION("because somebody wants it to")
    {
        const SourceReading reading = SourceReader(source.path()).read();
        PackBuilder builder(reading.exhibition, pictures);
        builder.setProgress([](std::size_t, std::size_t) { throw std::runtime_error("Ctrl+C"); });
        CHECK_THROWS_WITH(builder.build(target), "Ctrl+C");
    }

    CHECK((bytesOf(target) == before));
    CHECK(namesIn(source.beside(u"packs"_s)) == QStringList {u"one.vitrine"_s});
}

TEST_CASE("What a killed build left behind is cleared away by the next", "[packs]")
{
    const TestExhibition source;
    REQUIRE(QDir().mkpath(source.beside(u"packs"_s)));
    source.write(u"../packs/.one.vitrine.0badcafe.part"_s, "half a pack");
    source.write(u"../packs/.other.vitrine.0badcafe.part"_s, "half of another pack");

    REQUIRE(build(source.path(), source.beside(u"packs/one.vitrine"_s)).empty());

    CHECK(namesIn(source.beside(u"packs"_s))
          == QStringList {u".other.vitrine.0badcafe.part"_s, u"one.vitrine"_s});
}

TEST_CASE("A target that cannot be written is told before any picture is read", "[packs]")
{
    const TestExhibition source;
    FakePictures pictures;
    pictures.beforeImport = [](const PictureFile &) { throw std::runtime_error("was read"); };
    const auto sentenceFor = [&](const QString &target) {
        try {
            static_cast<void>(build(source.path(), target, pictures));
        } catch (const StorageError &error) {
            return QString::fromUtf8(error.what());
        }
        return QString();
    };

    CHECK(sentenceFor(source.beside(u"missing/one.vitrine"_s))
          == u"There is no folder %1. Make it first, or choose another one."_s.arg(
              source.beside(u"missing"_s)));
    CHECK(
        sentenceFor(source.path())
        == u"%1 is a folder. Give the path of the file to write, for example %1/exhibition.vitrine."_s
               .arg(source.path()));
    CHECK(
        sentenceFor(u"/proc/one.vitrine"_s).startsWith(u"/proc/one.vitrine cannot be written: "_s));
}

TEST_CASE("A linked pack is replaced where it lies", "[packs]")
{
    const TestExhibition source;
    REQUIRE(QDir().mkpath(source.beside(u"packs"_s)));
    REQUIRE(build(source.path(), source.beside(u"packs/one.vitrine"_s)).empty());
    const QString link = source.beside(u"link.vitrine"_s);
    REQUIRE(QFile::link(source.beside(u"packs/one.vitrine"_s), link));
    const QByteArray before = bytesOf(link);
    source.change(u"exhibition.toml"_s, u"Sea and Sky"_s, u"Sky and Sea"_s);

    REQUIRE(build(source.path(), link).empty());

    CHECK(QFileInfo(link).isSymLink());
    CHECK_FALSE((bytesOf(source.beside(u"packs/one.vitrine"_s)) == before));
}

TEST_CASE("Unpacking never writes over what is there", "[packs]")
{
    const TestExhibition source;
    REQUIRE(build(source.path(), source.beside(u"one.vitrine"_s)).empty());
    const PackResult<PackDatabase> pack = PackDatabase::open(source.beside(u"one.vitrine"_s));

    CHECK_THROWS_WITH(unpack(*pack, source.path()),
                      Catch::Contains("source is not empty. Give the path of an empty folder"));
    CHECK_THROWS_WITH(unpack(*pack, source.beside(u"one.vitrine"_s)),
                      Catch::Contains("one.vitrine is a file. Give the path of an empty folder."));
}
