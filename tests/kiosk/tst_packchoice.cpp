// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "packs.h"
#include "photographs.h"

#include "kiosk/packchoice.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

const QString nowhere = u"/nowhere/none.vitrine"_s;

QString nothingAt(const QString &path)
{
    return u"There is no file %1. Give the path of a .vitrine pack."_s.arg(path);
}

} // namespace

TEST_CASE("The pack that is asked for is opened", "[kiosk]")
{
    const PackChoice choice = choosePack(seaAndSky(), nowhere, true);

    REQUIRE(choice.exhibition);
    CHECK(choice.exhibition->pack.path() == seaAndSky());
    CHECK(choice.faults.isEmpty());
}

TEST_CASE("Where none is asked for the installed pack is opened", "[kiosk]")
{
    const PackChoice choice = choosePack({}, seaAndSky(), false);

    REQUIRE(choice.exhibition);
    CHECK(choice.exhibition->pack.path() == seaAndSky());
    CHECK(choice.faults.isEmpty());
}

TEST_CASE("The installed pack stands in where nobody could read an error", "[kiosk]")
{
    SECTION("for a pack that is missing")
    {
        const PackChoice choice = choosePack(nowhere, seaAndSky(), true);

        REQUIRE(choice.exhibition);
        CHECK(choice.exhibition->pack.path() == seaAndSky());
        CHECK(choice.faults == QStringList {nothingAt(nowhere)});
    }
    SECTION("for a pack that is damaged")
    {
        const SpoiltPack spoilt;
        spoilt.cutShort();

        const PackChoice choice = choosePack(spoilt.path(), seaAndSky(), true);

        REQUIRE(choice.exhibition);
        CHECK(choice.exhibition->pack.path() == seaAndSky());
        REQUIRE_FALSE(choice.faults.isEmpty());
        CHECK(choice.faults.first().contains(spoilt.path()));
    }
}

TEST_CASE("Who can read an error gets it instead of another exhibition", "[kiosk]")
{
    const PackChoice choice = choosePack(nowhere, seaAndSky(), false);

    CHECK_FALSE(choice.exhibition);
    CHECK(choice.faults == QStringList {nothingAt(nowhere)});
}

TEST_CASE("Where no pack can be opened every reason is told, and each once", "[kiosk]")
{
    const QString installed = u"/nowhere/installed.vitrine"_s;

    SECTION("with one that was asked for")
    {
        const PackChoice choice = choosePack(nowhere, installed, true);

        CHECK_FALSE(choice.exhibition);
        CHECK(choice.faults == QStringList {nothingAt(nowhere), nothingAt(installed)});
    }
    SECTION("with none")
    {
        const PackChoice choice = choosePack({}, installed, true);

        CHECK_FALSE(choice.exhibition);
        CHECK(choice.faults == QStringList {nothingAt(installed)});
    }
}

TEST_CASE("The installed pack is looked for beside the program", "[kiosk]")
{
    const QString bin = QCoreApplication::applicationDirPath();

    CHECK(installedPack()
          == QFileInfo(bin).path() + u"/share/vitrine/digital-china-2024.vitrine"_s);
    CHECK(installedPack() == summit());
}

TEST_CASE("A folder of photographs is opened like a pack", "[kiosk]")
{
    const Photographs folder;
    static_cast<void>(folder.add(u"tide.jpg"_s));

    const PackChoice choice = choosePack(folder.path(), nowhere, true);

    REQUIRE(choice.exhibition);
    REQUIRE(choice.exhibition->photographs);
    CHECK(choice.exhibition->photographs->count() == 1);
    CHECK(choice.faults.isEmpty());
}

TEST_CASE("A folder without photographs is refused in a sentence", "[kiosk]")
{
    const Photographs folder;
    static_cast<void>(folder.write(u"list.txt"_s, "nothing to see"));

    const PackChoice choice = choosePack(folder.path(), nowhere, false);

    CHECK_FALSE(choice.exhibition);
    CHECK(
        choice.faults
        == QStringList {
            u"There are no photographs in %1 that can be shown. Put JPEG, PNG, WebP or TIFF files there; vitrinectl import takes other kinds."_s
                .arg(folder.path())});
}
