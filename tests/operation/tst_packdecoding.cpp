// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "packs.h"

#include "media/playback/packdecoding.h"
#include "storage/encodedparts.h"

using namespace vitrine;
using namespace Qt::StringLiterals;

TEST_CASE("Every picture and narration of a sound pack decodes", "[decoding]")
{
    const PackDatabase pack = openSound(seaAndSky());
    double done = 0;

    const QStringList faults = undecodableParts(pack, [&](double now) {
        CHECK(now > done);
        done = now;
        return true;
    });

    CHECK(faults.isEmpty());
    CHECK(done == 1);
    CHECK(EncodedParts(pack).count() > 8);
}

TEST_CASE("What does not decode is named", "[decoding]")
{
    const SpoiltPack spoilt;
    QString expected;
    SECTION("a picture that is no picture")
    {
        spoilt.spoilPictures();
        expected = u"The picture “shore” at "_s;
    }
    SECTION("a picture that is cut short")
    {
        spoilt.execute("UPDATE rendition SET bytes = substr(bytes, 1, length(bytes) / 2) "
                       "WHERE id = (SELECT max(id) FROM rendition WHERE format = 'jpeg')");
        expected = u"px cannot be decoded"_s;
    }
    SECTION("a picture of another size than the pack says")
    {
        spoilt.execute("UPDATE rendition SET height = height + 1 WHERE id = 1");
        expected = u"The picture “"_s;
    }
    SECTION("a narration")
    {
        spoilt.execute("UPDATE narration SET bytes = zeroblob(1000) WHERE id = 1");
        expected = u"The narration of slide 1 in en"_s;
    }
    SECTION("a tile")
    {
        spoilt.execute("INSERT INTO pyramid (picture_id, tile_side, levels) VALUES (1, 512, 1);"
                       "INSERT INTO tile (picture_id, level, row, \"column\", sha256, bytes) "
                       "VALUES (1, 0, 0, 0, zeroblob(32), zeroblob(99))");
        expected = u"A tile of the picture “"_s;
    }

    const QStringList faults = undecodableParts(openSound(spoilt.path()), always);

    REQUIRE_FALSE(faults.isEmpty());
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.filter(expected).size() > 0);
}

TEST_CASE("The decoding of a pack can be stopped", "[decoding]")
{
    int parts = 0;

    const QStringList faults
        = undecodableParts(openSound(seaAndSky()), [&](double) { return ++parts < 3; });

    CHECK(faults.isEmpty());
    CHECK(parts == 3);
}
