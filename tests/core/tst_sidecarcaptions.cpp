// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "media/captions/photofolder.h"
#include "media/captions/sidecarcaptions.h"
#include "photographs.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// What a list says of room/1.jpg.
PhotoCaption captionBy(const QByteArray &list, const PhotoCaption &own = {})
{
    const Photographs photographs;
    photographs.write(u"room/1.jpg"_s, "x");
    photographs.write(u"captions.csv"_s, list);
    const SidecarCaptions captions = SidecarCaptions::read(photographs.path());
    CHECK(captions.faults() == QStringList());
    PhotoCaption caption = own;
    captions.override(u"room/1.jpg"_s, caption);
    return caption;
}

QStringList faultsOf(const QByteArray &list)
{
    const Photographs photographs;
    photographs.write(u"1.jpg"_s, "x");
    photographs.write(u"captions.csv"_s, list);
    return SidecarCaptions::read(photographs.path()).faults();
}

QStringList filesOf(const PhotoFolder &folder)
{
    QStringList files;
    for (const PhotoFolder::Room &room : folder.rooms)
        files += room.name + u": "_s + room.files.join(u' ');
    return files;
}

} // namespace

TEST_CASE("A list stands in for what the photograph says, language by language", "[captions]")
{
    const PhotoCaption own {.titles = {{u"en-GB"_s, u"Old"_s}, {u"de"_s, u"Alt"_s}},
                            .captions = {{u"en"_s, u"Old caption"_s}},
                            .creator = u"A. Ng"_s};

    const PhotoCaption caption = captionBy("file,title,caption,credit,alt,lang\n"
                                           "room/1.jpg,New,,By B,A new one,en\n"
                                           "room\\1.jpg,新,说明,,,zh-CN\n",
                                           own);

    CHECK(caption.titles
          == QMap<QString, QString> {
              {u"de"_s, u"Alt"_s}, {u"en"_s, u"New"_s}, {u"zh-CN"_s, u"新"_s}});
    CHECK(caption.captions.value(u"en"_s) == u"Old caption"_s);
    CHECK(caption.captions.value(u"zh-CN"_s) == u"说明"_s);
    CHECK(caption.alts.value(u"en"_s) == u"A new one"_s);
    CHECK(caption.creditLine(u"en"_s) == u"By B"_s);
}

TEST_CASE("A row without a language stands for all of them", "[captions]")
{
    const PhotoCaption caption
        = captionBy("file,title\nroom/1.jpg,New\n", {.titles = {{u"en"_s, u"Old"_s}}});

    CHECK(caption.titles == QMap<QString, QString> {{QString(), u"New"_s}});
}

TEST_CASE("Lists of spreadsheets are read however they were saved", "[captions]")
{
    const QString text = u"file;caption\r\nroom/1.jpg;Zürich; “quiet”\r\n"_s;
    const QString quoted = u"file;caption\r\nroom/1.jpg;\"Zürich; “quiet”\"\r\n"_s;
    const QString expected = u"Zürich; “quiet”"_s;
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    const auto captionOf
        = [](const QByteArray &list) { return captionBy(list).captions.value(QString()); };

    CHECK(captionOf(utf16.encode(quoted)) == expected);
    CHECK(captionOf("\xEF\xBB\xBF" + quoted.toUtf8()) == expected);
    CHECK(captionOf(quoted.toUtf8()) == expected);
    CHECK(captionOf("file;caption\r\nroom/1.jpg;\"Z\xfcrich; \x93quiet\x94\"\r\n") == expected);
    CHECK(captionOf("file\tcaption\nroom/1.jpg\tTwo, or three; boats\n")
          == u"Two, or three; boats"_s);
    CHECK(captionOf("file,caption\nroom/1.jpg,\"One\nand \"\"two\"\"\"\n")
          == u"One\nand \"two\""_s);
    CHECK(faultsOf(text.toUtf8()).size() == 1);
}

TEST_CASE("Lists in the encodings of Chinese systems are read", "[captions]")
{
    const auto captionOf = [](const QByteArray &hex) {
        return captionBy("file,caption\nroom/1.jpg," + QByteArray::fromHex(hex) + "\n")
            .captions.value(QString());
    };

    // 福州港口的清晨 in GB 18030.
    CHECK(captionOf("b8a3d6ddb8dbbfdab5c4c7e5b3bf") == u"福州港口的清晨"_s);
    // 這張照片是在福州的港口拍攝的，海面非常平靜。 in Big5.
    CHECK(captionOf("b36fb169b7d3a4f9ac4fa662bad6a67baabab4e4a466a9e7c4e1aabaa141aefcadb1ab44b160a5"
                    "adc052a143")
          == u"這張照片是在福州的港口拍攝的，海面非常平靜。"_s);
}

TEST_CASE("What cannot be used of a list is told with its line", "[captions]")
{
    CHECK(
        faultsOf("1.jpg,Tower\n")
        == QStringList {
            u"captions.csv:1: The list has no headings. Begin it with: file,title,caption,credit,alt,lang"_s});
    const QStringList faults = faultsOf("file,caption,lang\n"
                                        "\n"
                                        "2.jpg,Gone,en\n"
                                        "1.jpg,Fine,en\n"
                                        ",Nameless,en\n"
                                        "1.jpg,One, two,en\n"
                                        "1.jpg,\"Over\ntwo lines\",English!\n"
                                        "1.jpg,Again,en\n"
                                        "1.jpg,\"Open,zh\n");
    REQUIRE(faults.size() == 6);
    CHECK(
        faults[0]
        == u"captions.csv:10: A quotation mark opens here and is never closed. Close it, or write \"\" for one in a text."_s);
    CHECK(faults[1].startsWith(u"captions.csv:3: There is no file 2.jpg."_s));
    CHECK(faults[2].startsWith(u"captions.csv:5: The row names no file."_s));
    CHECK(faults[3].startsWith(u"captions.csv:6: The row has 4 fields, the heading 3."_s));
    CHECK(faults[4].startsWith(u"captions.csv:7: “English!” is no language."_s));
    CHECK(faults[5].startsWith(u"captions.csv:9: 1.jpg has two rows of this language"_s));
}

TEST_CASE("Lists of other matters are left alone", "[captions]")
{
    const Photographs photographs;
    photographs.write(u"1.jpg"_s, "x");
    photographs.write(u"prices.csv"_s, "ware,price\ncard,2\n");
    photographs.write(u"more.csv"_s, "File,Title\n1.jpg,Pier\n");

    const SidecarCaptions captions = SidecarCaptions::read(photographs.path());
    PhotoCaption caption;
    captions.override(u"1.jpg"_s, caption);

    CHECK(captions.faults().isEmpty());
    CHECK(caption.titles.value(QString()) == u"Pier"_s);
}

TEST_CASE("A folder of photographs is rooms in the order people count", "[captions]")
{
    const Photographs photographs;
    for (const QString &file :
         {u"10.jpg"_s, u"2.JPG"_s, u".hidden.jpg"_s, u"captions.csv"_s, u"Room 10/a.png"_s,
          u"Room 2/b10.jpg"_s, u"Room 2/b9.jpg"_s, u"Room 2/deep/c.jpg"_s, u"Empty/notes.txt"_s,
          u".git/d.jpg"_s, u"@eaDir/e.jpg"_s})
        photographs.write(file, "x");
    QFile::link(photographs.path(), photographs.path() + u"/Room 2/around"_s);
    QFile::link(photographs.path() + u"/gone.jpg"_s, photographs.path() + u"/broken.jpg"_s);

    const PhotoFolder folder = PhotoFolder::scan(photographs.path(), {u"jpg"_s, u"png"_s});

    CHECK(filesOf(folder)
          == QStringList {u"photographs: 2.JPG 10.jpg"_s,
                          u"Room 2: Room 2/b9.jpg Room 2/b10.jpg Room 2/deep/c.jpg"_s,
                          u"Room 10: Room 10/a.png"_s});
    CHECK(PhotoFolder::scan(photographs.beside(u"nowhere"_s), {u"jpg"_s}).rooms.isEmpty());
}
