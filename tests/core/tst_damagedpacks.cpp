// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "fakepictures.h"
#include "testexhibition.h"

#include "packs/packbuilder.h"
#include "packs/source/sourcereader.h"
#include "packs/unpacking.h"
#include "storage/packaudit.h"
#include "storage/packdatabase.h"

#include <QDir>

#include <SQLiteCpp/Database.h>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageBytes = 16384;

/// A pack that a test may damage.
class SoundPack
{
public:
    SoundPack()
    {
        const SourceReading reading = SourceReader(m_source.path()).read();
        REQUIRE(PackBuilder(reading.exhibition, FakePictures()).build(path()).empty());
    }

    QString path() const { return m_source.beside(u"one.vitrine"_s); }
    QByteArray bytes() const { return bytesOf(path()); }
    void write(const QByteArray &bytes) const { m_source.write(u"../one.vitrine"_s, bytes); }
    void execute(const char *sql) const
    {
        SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE).exec(sql);
    }
    void zero(qsizetype from, qsizetype count) const
    {
        write(bytes().replace(from, count, QByteArray(count, '\0')));
    }

    PackError refusal() const
    {
        const PackResult<PackDatabase> pack = PackDatabase::open(path());
        REQUIRE_FALSE(pack);
        return pack.error();
    }
    QStringList faults() const { return PackAudit(*PackDatabase::open(path())).faults(); }

private:
    TestExhibition m_source;
};

} // namespace

TEST_CASE("A file that is no pack is refused in a sentence", "[storage]")
{
    const SoundPack pack;
    const auto check = [&](PackError::Kind kind, const QString &sentence) {
        const PackError refusal = pack.refusal();
        CHECK(refusal.kind == kind);
        CHECK(refusal.sentence == QString(sentence).replace(u"%1"_s, pack.path()));
    };

    SECTION("one that is not there")
    {
        REQUIRE(QFile::remove(pack.path()));
        check(PackError::Kind::NotFound,
              u"There is no file %1. Give the path of a .vitrine pack."_s);
    }
    SECTION("a folder")
    {
        REQUIRE(QFile::remove(pack.path()));
        REQUIRE(QDir().mkpath(pack.path()));
        check(
            PackError::Kind::NotAPack,
            u"%1 is a folder, not a pack. Build a pack of it with: vitrinectl pack %1 -o NAME.vitrine"_s);
    }
    SECTION("an empty one")
    {
        pack.write({});
        check(PackError::Kind::NotAPack, u"%1 is empty. Copy the pack again."_s);
    }
    SECTION("one of another kind")
    {
        pack.write(QByteArray(5000, 'x'));
        check(PackError::Kind::NotAPack,
              u"%1 is not a Vitrine pack. Choose a file made by: vitrinectl pack"_s);
    }
    SECTION("a pack whose first page was lost")
    {
        pack.zero(0, pageBytes);
        check(PackError::Kind::NotAPack,
              u"%1 is not a Vitrine pack. Choose a file made by: vitrinectl pack"_s);
    }
    SECTION("a database of another program")
    {
        pack.execute("PRAGMA application_id = 42");
        check(
            PackError::Kind::NotAPack,
            u"%1 is an SQLite database, but not a Vitrine pack. Choose a file made by: vitrinectl pack"_s);
    }
    SECTION("a pack of a newer program")
    {
        pack.execute("PRAGMA user_version = 999");
        check(
            PackError::Kind::Newer,
            u"%1 was made by a newer Vitrine (pack version 999; this program reads up to 6). Update Vitrine on this machine."_s);
    }
    SECTION("a pack that was cut short")
    {
        const QByteArray bytes = pack.bytes();
        pack.write(bytes.chopped(pageBytes));
        check(
            PackError::Kind::Damaged,
            u"%1 is cut short: "_s
                + u"%1 of %2 bytes are there. Copy the pack again."_s.arg(bytes.size() - pageBytes)
                      .arg(bytes.size()));
    }
    SECTION("a pack without one of its tables")
    {
        pack.execute("DROP TABLE story_related");
        check(PackError::Kind::Damaged,
              u"%1 lacks the table story_related. Build the pack again with: vitrinectl pack"_s);
    }
    SECTION("a pack without an exhibition")
    {
        pack.execute("DELETE FROM exhibition");
        check(PackError::Kind::Damaged,
              u"%1 holds no exhibition. Build the pack again with: vitrinectl pack"_s);
    }
}

TEST_CASE("A sound pack has no faults", "[storage]")
{
    CHECK(SoundPack().faults().isEmpty());
}

TEST_CASE("A page lost anywhere in a pack is found", "[storage]")
{
    const SoundPack pack;
    const QByteArray sound = pack.bytes();

    for (qsizetype at = pageBytes; at < sound.size(); at += pageBytes) {
        if (sound.mid(at, pageBytes).count('\0') == pageBytes)
            continue; // Nothing was there.
        INFO("page " << at / pageBytes + 1);
        pack.zero(at, pageBytes);
        const PackResult<PackDatabase> opened = PackDatabase::open(pack.path());
        CHECK((!opened || !PackAudit(*opened).faults().isEmpty()));
        pack.write(sound);
    }
}

TEST_CASE("A picture of which one bit flipped is found", "[storage]")
{
    const SoundPack pack;
    QByteArray bytes = pack.bytes();
    const qsizetype at = bytes.lastIndexOf("3840 <!-- SPDX");
    REQUIRE(at > 0);
    bytes[at + 40] = char(bytes[at + 40] ^ 1);

    pack.write(bytes);

    CHECK(pack.faults()
          == QStringList {u"The picture “shore” at 3840 pixels is not what it was."_s});
}

TEST_CASE("A source file, a reference and a picture that are not what they were are found",
          "[storage]")
{
    const SoundPack pack;
    pack.execute("UPDATE source_file SET bytes = x'00' WHERE path = 'facts.toml';"
                 "DELETE FROM rendition WHERE picture_id = 2;"
                 "DELETE FROM story WHERE id = 2");

    const QStringList faults = pack.faults();

    CHECK(faults.contains(u"The source file facts.toml is not what it was."_s));
    CHECK(faults.contains(u"The picture “cloud” is missing."_s));
    CHECK(faults.contains(u"A row of “slide” refers to a row of “story” that is not there."_s));
}

TEST_CASE("A pack cannot make unpacking write outside the folder", "[packs]")
{
    const TestExhibition elsewhere;
    for (const char *path :
         {"../evil.toml", "/tmp/evil.toml", "a/../../evil.toml", "a//b", "./a"}) {
        INFO(path);
        const SoundPack pack;
        const std::string statement
            = "UPDATE source_file SET path = '" + std::string(path) + "' WHERE path = 'facts.toml'";
        pack.execute(statement.c_str());
        const QTemporaryDir folder;

        CHECK_THROWS_WITH(unpack(*PackDatabase::open(pack.path()), folder.path()),
                          Catch::Contains("would be written outside the folder"));
    }
}

TEST_CASE("A pack that brings something which acts by itself is refused", "[storage]")
{
    const SoundPack pack;

    SECTION("a view")
    {
        pack.execute("CREATE VIEW everything AS SELECT * FROM slide");
    }
    SECTION("a view in the place of a table")
    {
        pack.execute("ALTER TABLE figure RENAME TO hidden;"
                     "CREATE VIEW figure AS SELECT * FROM hidden");
    }
    SECTION("a trigger")
    {
        pack.execute("CREATE TRIGGER tide AFTER INSERT ON slide BEGIN DELETE FROM slide; END");
    }
    SECTION("a virtual table of its own")
    {
        pack.execute("CREATE VIRTUAL TABLE more USING fts5 (words)");
    }
    SECTION("another virtual table in the place of the search")
    {
        pack.execute("DROP TABLE search; CREATE VIRTUAL TABLE search USING rtree (id, low, high)");
    }
    SECTION("a column that is computed when it is read")
    {
        pack.execute(
            "ALTER TABLE slide ADD COLUMN more TEXT GENERATED ALWAYS AS (upper('a')) VIRTUAL");
    }
    const PackError refusal = pack.refusal();

    CHECK(refusal.kind == PackError::Kind::NotAPack);
    CHECK(refusal.sentence.contains(u"a part that no pack has"_s));
    CHECK(refusal.sentence.contains(pack.path()));
}

TEST_CASE("A pack is opened so that SQLite does nothing on its behalf", "[storage]")
{
    const SoundPack pack;
    const PackDatabase opened = *PackDatabase::open(pack.path());

    CHECK(opened.connection().execAndGet("PRAGMA trusted_schema").getInt() == 0);
    CHECK(opened.connection().execAndGet("PRAGMA cell_size_check").getInt() == 1);
    CHECK_THROWS(opened.connection().exec("ATTACH ':memory:' AS other"));
    CHECK_THROWS(opened.connection().exec("CREATE TABLE more (id INTEGER)"));
}
