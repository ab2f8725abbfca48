// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "photographs.h"
#include "testexhibition.h"
#include "vitrinectl.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// A folder of photographs and the source that vitrinectl makes of it.
class Shoebox
{
public:
    Photographs photographs;
    QString source = photographs.beside(u"source"_s);

    Outcome import(const QStringList &more = {}) const
    {
        return vitrinectl(QStringList {u"import"_s, photographs.path(), u"-o"_s, source} + more);
    }
    QString read(const QString &file) const
    {
        return QString::fromUtf8(bytesOf(source + u'/' + file));
    }
    bool has(const QString &file) const { return QFile::exists(source + u'/' + file); }
};

Metadata described(const QString &title, const QString &english, const QString &chinese)
{
    return {.languages = {{u"Xmp.dc.title"_s, {{u"en"_s, title}, {u"zh-CN"_s, u"塔"_s}}},
                          {u"Xmp.dc.description"_s, {{u"en"_s, english}, {u"zh-CN"_s, chinese}}},
                          {u"Xmp.iptc.AltTextAccessibility"_s,
                           {{u"en"_s, u"Storeys"_s}, {u"zh-CN"_s, u"楼层"_s}}}},
            .values = {{u"Xmp.dc.creator"_s, "A. Ng"}}};
}

} // namespace

TEST_CASE("A folder of photographs becomes an exhibition", "[cli]")
{
    const Shoebox box;
    box.photographs.add(u"01_Harbour at dawn/boat_2.jpg"_s,
                        described(u"A \"quiet\" \\ tower"_s, u"A tower."_s, u"一座塔。"_s));
    box.photographs.add(u"01_Harbour at dawn/boat_10.jpg"_s);
    box.photographs.add(u"福州/one.jpg"_s, described(u"B"_s, u"Another."_s, u"另一座。"_s));
    box.photographs.add(u"top.jpg"_s);
    box.photographs.write(u"福州/bad.jpg"_s, "no picture");
    box.photographs.write(u"captions.csv"_s,
                          "file,caption,credit,lang\ntop.jpg,The top.,By B,en\nx.jpg,X,,\n");

    const Outcome imported = box.import();

    CHECK(imported.exitCode == 0);
    CHECK(imported.out == u"4 of 5 photographs\n"_s);
    CHECK(imported.err.startsWith(u"福州/bad.jpg is not a picture that can be read here."_s));
    CHECK(imported.err.contains(u"\ncaptions.csv:3: There is no file x.jpg."_s));
    CHECK(box.read(u"exhibition.toml"_s)
              .contains(u"locales = [\"en\", \"zh-Hans\"]\n"
                        "zones = [\"photographs\", \"01-harbour-at-dawn\", \"fu-zhou\"]\n"_s));
    const QString story = box.read(u"zones/01-harbour-at-dawn/photographs.toml"_s);
    CHECK(story.contains(u"title = { en = \"Harbour at dawn\" }"_s));
    CHECK(story.contains(u"title = { en = \"A \\\"quiet\\\" \\\\ tower\", zh-Hans = \"塔\" }\n"
                         "caption = { en = \"A tower.\", zh-Hans = \"一座塔。\" }\n"_s));
    CHECK(story.contains(u"caption = { en = \"boat 10\", zh-Hans = \"boat 10\" }"_s));
    CHECK(story.indexOf(u"boat-2"_s) < story.indexOf(u"boat-10"_s));
    CHECK(box.read(u"pictures/fu-zhou.toml"_s)
          == u"[[picture]]\n"
             "id = \"fu-zhou-one\"\n"
             "file = \"media/fu-zhou-one.jpg\"\n"
             "alt = { en = \"Storeys\", zh-Hans = \"楼层\" }\n"
             "credit = { en = \"Photograph: A. Ng\", zh-Hans = \"摄影：A. Ng\" }\n"_s);
    CHECK(box.read(u"facts.toml"_s).contains(u"sources = [\"CAPTIONS\"]\nnote = \"top.jpg\"\n"_s));
    CHECK((bytesOf(box.source + u"/media/photographs-top.jpg"_s)
           == bytesOf(box.photographs.path() + u"/top.jpg"_s)));
}

TEST_CASE("What was imported is checked, packed and told", "[cli]")
{
    const Shoebox box;
    box.photographs.add(u"Pier/1.jpg"_s, described(u"Tower"_s, u"A tower."_s, u"一座塔。"_s));
    box.photographs.add(u"2.jpg"_s, described(u"Pier"_s, u"A pier."_s, u"一座桥。"_s));
    REQUIRE(box.import({u"--locale"_s, u"zh-Hans,en"_s}).exitCode == 0);

    const Outcome checked = vitrinectl({u"check"_s, box.source});
    const QString pack = box.photographs.beside(u"one.vitrine"_s);
    const Outcome packed = vitrinectl({u"pack"_s, box.source, u"-o"_s, pack, u"--no-speech"_s});
    const Outcome info = vitrinectl({u"info"_s, pack});

    CHECK(checked.exitCode == 0);
    for (const QString &line : checked.out.split(u'\n'))
        if (line.contains(u"warning: "_s)) {
            INFO(line.toStdString());
            // The names of folders are in one language, and these photographs are tiny.
            CHECK((line.contains(u"“title” has no text in en"_s) || line.contains(u"pixels"_s)));
        }
    CHECK(packed.exitCode == 0);
    CHECK(info.out.contains(u"zh-Hans        photographs\n"_s));
    CHECK(info.out.contains(u"pictures       2, 2 photographs"_s));
    CHECK(info.out.contains(u"slides         2\n"_s));
}

TEST_CASE("A room of many photographs is told in stories of forty", "[cli]")
{
    const Shoebox box;
    for (int number = 1; number <= 41; ++number)
        box.photographs.add(u"%1.jpg"_s.arg(number));

    REQUIRE(box.import().exitCode == 0);

    const QString first = box.read(u"zones/photographs/photographs.toml"_s);
    const QString second = box.read(u"zones/photographs/photographs-2.toml"_s);
    CHECK(first.count(u"[[slide]]"_s) == 40);
    CHECK(second.count(u"[[slide]]"_s) == 1);
    CHECK(second.contains(u"summary = { en = \"Photographs 41 to 41 of 41.\" }"_s));
    CHECK(vitrinectl({u"check"_s, box.source}).exitCode == 0);
}

TEST_CASE("A refused photograph is an error where that was wanted", "[cli]")
{
    const Shoebox box;
    box.photographs.add(u"1.jpg"_s);
    box.photographs.write(u"2.jpg"_s, {});

    const Outcome imported = box.import({u"--strict"_s});

    CHECK(imported.exitCode == 1);
    CHECK(imported.err == u"2.jpg is empty. Copy it there again.\n"_s);
    CHECK(imported.out == u"1 of 2 photographs\n"_s);
}

TEST_CASE("A folder without photographs makes no source", "[cli]")
{
    const Shoebox box;
    box.photographs.write(u"notes.txt"_s, "none");

    const Outcome imported = box.import();

    CHECK(imported.exitCode == 1);
    CHECK(imported.err.startsWith(u"vitrinectl: No photograph in "_s));
    CHECK_FALSE(QFile::exists(box.source));
}

TEST_CASE("An import overwrites nothing that is not its own", "[cli]")
{
    const Shoebox box;
    box.photographs.add(u"1.jpg"_s);
    QDir().mkpath(box.source);
    box.photographs.write(u"../source/mine.txt"_s, "mine");

    for (const QStringList &more : {QStringList(), QStringList {u"--update"_s}}) {
        const Outcome imported = box.import(more);
        CHECK(imported.exitCode == 2);
        CHECK(
            imported.err
            == u"vitrinectl: %1 is not empty. Give the path of an empty folder, so that nothing is overwritten.\n"_s
                   .arg(box.source));
    }
    CHECK_FALSE(box.has(u"exhibition.toml"_s));

    const Outcome among = vitrinectl(
        {u"import"_s, box.photographs.path(), u"-o"_s, box.photographs.path() + u"/source"_s});
    CHECK(among.exitCode == 2);
    CHECK(among.err.contains(u"lies among the photographs"_s));
}

TEST_CASE("An import is brought up to date", "[cli]")
{
    const Shoebox box;
    box.photographs.add(u"1.jpg"_s);
    box.photographs.add(u"2.jpg"_s);
    box.photographs.add(u"Gone/3.jpg"_s);
    REQUIRE(box.import().exitCode == 0);
    CHECK(box.import().err.contains(u"Write --update to import into it again"_s));

    QDir(box.photographs.path() + u"/Gone"_s).removeRecursively();
    box.photographs.add(u"1.jpg"_s, described(u"Tower"_s, u"A tower."_s, u"一座塔。"_s));
    REQUIRE(box.import({u"--update"_s}).exitCode == 0);

    CHECK(box.read(u"zones/photographs/photographs.toml"_s).contains(u"A tower."_s));
    CHECK((bytesOf(box.source + u"/media/photographs-1.jpg"_s)
           == bytesOf(box.photographs.path() + u"/1.jpg"_s)));
    CHECK_FALSE(box.has(u"media/gone-3.jpg"_s));
    CHECK_FALSE(box.has(u"zones/gone"_s));
    CHECK(vitrinectl({u"check"_s, box.source}).exitCode == 0);
}

TEST_CASE("What a curator has changed is not imported over", "[cli]")
{
    const Shoebox box;
    box.photographs.add(u"1.jpg"_s);
    REQUIRE(box.import().exitCode == 0);
    box.photographs.write(u"../source/facts.toml"_s, "# mine\n");

    const Outcome imported = box.import({u"--update"_s});

    CHECK(imported.exitCode == 2);
    CHECK(
        imported.err
        == u"vitrinectl: facts.toml was changed since the import before. Move it elsewhere, or import into an empty folder.\n"_s);
    CHECK(box.read(u"facts.toml"_s) == u"# mine\n"_s);
}

TEST_CASE("Photographs are linked where that was wanted", "[cli]")
{
    const Shoebox box;
    const QString original = box.photographs.add(u"1.jpg"_s);

    REQUIRE(box.import({u"--link"_s}).exitCode == 0);

    struct stat one = {};
    struct stat other = {};
    REQUIRE(stat(qPrintable(original), &one) == 0);
    REQUIRE(stat(qPrintable(box.source + u"/media/photographs-1.jpg"_s), &other) == 0);
    CHECK(one.st_ino == other.st_ino);
}
