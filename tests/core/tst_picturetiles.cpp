// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "album.h"
#include "vipspainting.h"

#include "media/import/picturecache.h"
#include "packs/tilefile.h"

#include <QDir>

using namespace vitrine;
using namespace Qt::StringLiterals;

TEST_CASE("A kept picture is used for the same bytes and the same recipe only", "[media]")
{
    const Album album;
    const QString path = album.paint(u"a.png"_s, 64, 48);
    const PictureImport pictures;
    const auto widthBy = [&](const QString &recipe) {
        const PictureCache cache(pictures, recipe, album.path(u"kept"_s));
        return cache.import({path, true})->facts.width;
    };
    const QDir kept(album.path(u"kept"_s));
    const auto keptCount = [&] { return kept.entryList(QDir::Files).size(); };

    CHECK(widthBy(u"one"_s) == 64);
    CHECK(keptCount() == 1);
    CHECK(widthBy(u"one"_s) == 64);
    CHECK(keptCount() == 1);
    CHECK(widthBy(u"two"_s) == 64);
    CHECK(keptCount() == 2);
    album.paint(u"a.png"_s, 32, 48);
    CHECK(widthBy(u"one"_s) == 32);
    CHECK(keptCount() == 3);
}

TEST_CASE("A kept picture that was spoiled is made again", "[media]")
{
    const Album album;
    const QString path = album.paint(u"a.png"_s, 64, 48);
    const PictureImport pictures;
    const PictureCache cache(pictures, u"one"_s, album.path(u"kept"_s));
    const QByteArray made = cache.import({path})->renditions.at(0).bytes;
    const QDir kept(album.path(u"kept"_s));
    const QString name = u"kept/"_s + kept.entryList(QDir::Files).at(0);
    CHECK((cache.import({path})->renditions.at(0).bytes == made));

    album.write(name, "spoiled");

    CHECK((cache.import({path})->renditions.at(0).bytes == made));
    CHECK(bytesOf(album.path(name)).size() > made.size());
}
