// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "album.h"

#include "vipspainting.h"

#include <QFileInfo>

#include <atomic>
#include <thread>

using namespace vitrine;
using namespace Qt::StringLiterals;

TEST_CASE("A picture that cannot be used says why", "[media]")
{
    const Album album;

    CHECK(refusalOf(album.path(u"none.jpg"_s)) == u"is not there. Copy it there again."_s);
    CHECK(refusalOf(album.write(u"empty.jpg"_s, {})) == u"is empty. Copy it there again."_s);
    CHECK(refusalOf(album.write(u"text.jpg"_s, "This is not a picture."))
          == u"is not a picture that can be read here. Save it as SVG, JPEG, PNG, WebP or TIFF."_s);
    CHECK(refusalOf(album.path({})) == u"is a folder. Write the path of the picture in it."_s);

    album.paint(u"really.png"_s, 10, 10);
    REQUIRE(QFile::rename(album.path(u"really.png"_s), album.path(u"wrong.jpg"_s)));
    CHECK(
        refusalOf(album.path(u"wrong.jpg"_s))
        == u"is a PNG picture, but its name ends in .jpg. Rename it so that it ends in .png, here and in this file."_s);
}

TEST_CASE("A picture that is cut short or spoiled is found", "[media]")
{
    const Album album;
    for (const QString &path : {album.paint(u"a.jpg"_s, 400, 300),
                                album.paint(u"a.png"_s, 400, 300), pictureFixture(u"red.webp"_s)}) {
        INFO(path.toStdString());
        const QByteArray bytes = bytesOf(path);
        const QString half = album.write(QFileInfo(path).fileName(), bytes.left(bytes.size() / 2));
        CHECK(refusalOf(half).startsWith(u"is damaged or cut short ("_s));
    }
    CHECK(refusalOf(album.write(u"a.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect"))
              .startsWith(u"is damaged or cut short ("_s));
}

TEST_CASE("A picture of more than 1200 megapixels is refused unread", "[media]")
{
    const Album album;
    // The header of a PNG of 40000 × 40000 pixels, and nothing else that would have to be read.
    const QByteArray header
        = QByteArray::fromHex("89504e470d0a1a0a"
                              "0000000d4948445200009c4000009c400802000000de6e9952"
                              "0000ffff49444154");

    CHECK(
        refusalOf(album.write(u"huge.png"_s, header))
        == u"has 1600 megapixels; at most 1200 can be read. Save a smaller copy; a 4K screen shows 8 megapixels."_s);
}

TEST_CASE("A small file that claims to be enormous is refused unread", "[media]")
{
    const Album album;
    const auto refusal = [&](const QString &name, const char *hex) {
        return refusalOf(album.write(name, QByteArray::fromHex(hex)));
    };
    const QString enormous
        = u"has 3600 megapixels; at most 1200 can be read. Save a smaller copy; a 4K screen shows 8 megapixels."_s;

    CHECK(refusal(u"a.png"_s,
                  "89504e470d0a1a0a0000000d494844520000ea600000ea6008020000000fb0e215"
                  "0000000c49444154789c6360a03d00000064000186643c35")
          == enormous);
    CHECK(refusal(u"a.gif"_s,
                  "47494638396160ea60ea800000000000ffffff2c0000000060ea60ea0002024401003b")
          == enormous);
    CHECK(refusal(u"a.tif"_s,
                  "49492a00080000000900000104000100000060ea0000010104000100000060ea00000201030001"
                  "000000080000000301030001000000010000000601030001000000010000001101040001000000"
                  "08000000150103000100000001000000160104000100000060ea000017010400010000000a0000"
                  "0000000000")
          == enormous);
    CHECK(refusal(u"a.jpg"_s,
                  "ffd8ffe000104a46494600010100000100010000ffc0000b08ea60ea6001011100"
                  "ffda0008010100003f00")
          == enormous);
    CHECK(refusal(u"a.webp"_s,
                  "524946462600000057454250565038580a000000000000005fea005fea005650384c"
                  "080000002f00000000000000")
              .startsWith(u"is damaged or cut short ("_s));
    CHECK(
        refusal(u"long.tif"_s,
                "49492a00080000000900000104000100000040420f000101040001000000640000000201030001"
                "000000080000000301030001000000010000000601030001000000010000001101040001000000"
                "08000000150103000100000001000000160104000100000064000000170104000100000"
                "00a00000000000000")
        == u"has 1000000 × 100 pixels; no side may have more than 100000. Save a smaller copy; a 4K screen shows 8 megapixels."_s);
}

TEST_CASE("What must be decoded whole is refused sooner", "[media]")
{
    const Album album;

    // An interlaced PNG of 30000 × 30000 pixels.
    CHECK(
        refusalOf(album.write(u"i.png"_s,
                              QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000753000007530"
                                                  "08020000019e425f7b0000006449444154789c")))
        == u"has 900 megapixels; interlaced PNG files may have at most 337. Save it as a plain JPEG or TIFF, which are read row by row."_s);
}

TEST_CASE("A picture of any format that is cut short is found, and never ends the program",
          "[media]")
{
    const Album album;
    for (const QString &ending : {u"tif"_s, u"gif"_s, u"avif"_s, u"heic"_s, u"jxl"_s, u"jp2"_s}) {
        const QString name = u"a."_s + ending;
        paint({.width = 300, .height = 200, .isGrainy = true}, album.path(name).toStdString());
        const QByteArray whole = bytesOf(album.path(name));
        for (const qsizetype length : {whole.size() / 2, whole.size() / 10, qsizetype(20)}) {
            INFO(name.toStdString() << " of " << length << " bytes");
            CHECK_FALSE(refusalOf(album.write(name, whole.left(length))).isEmpty());
        }
    }
    CHECK(refusalOf(album.write(u"a.pdf"_s, "%PDF-1.4\nnothing"))
              .startsWith(u"is damaged or cut short ("_s));
}

TEST_CASE("A picture with spoiled bytes is shown or refused, and never ends the program", "[media]")
{
    const Album album;
    const PictureImport import;
    for (const QString &ending : {u"jpg"_s, u"png"_s, u"webp"_s, u"tif"_s, u"gif"_s, u"avif"_s,
                                  u"heic"_s, u"jxl"_s, u"jp2"_s}) {
        const QString name = u"a."_s + ending;
        paint({.isGrainy = true}, album.path(name).toStdString());
        const QByteArray whole = bytesOf(album.path(name));
        for (qsizetype at = 4; at < whole.size(); at += 1 + whole.size() / 23) {
            QByteArray spoiled = whole;
            spoiled[at] = char(spoiled[at] ^ 0x5a);
            const PictureResult<ImportedPicture> picture
                = import.import({album.write(name, spoiled), true});
            INFO(name.toStdString() << " spoiled at " << at);
            CHECK((picture ? !picture->renditions.empty() : !picture.error().sentence.isEmpty()));
        }
    }
}

TEST_CASE("Pictures claim memory, and wait where there is none", "[media]")
{
    MemoryBudget budget(100);
    std::atomic<int> inWork = 0;
    std::atomic<int> most = 0;
    const auto work = [&](qint64 bytes) {
        const MemoryBudget::Claim claim(budget, bytes);
        most = std::max(most.load(), ++inWork);
        for (int i = 0; i < 100; ++i)
            std::this_thread::yield();
        --inWork;
    };

    for (const qint64 bytes : {60, 100, 5000}) {
        most = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back(work, bytes);
        threads.clear();
        CHECK(most == 1);
    }
}
