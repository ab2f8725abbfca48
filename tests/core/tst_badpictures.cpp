// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "album.h"

#include "vipspainting.h"

#include <QFileInfo>

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
