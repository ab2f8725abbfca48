// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"
#include "shownitems.h"
#include "stagedplayer.h"
#include "testexhibition.h"

#include "media/import/pictureimport.h"
#include "packs/packbuilder.h"
#include "packs/source/sourcereader.h"

#include <QSet>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// Sea and Sky in a hurry: each slide stays for a second.
class QuickExhibition
{
public:
    QuickExhibition()
    {
        m_source.change(u"exhibition.toml"_s, u"slide_seconds = 7"_s, u"slide_seconds = 1"_s);
        for (const QString &file : {u"zones/sea/tides.toml"_s, u"zones/sky/clouds.toml"_s})
            m_source.write(file,
                           m_source.read(file)
                               .replace("At Changle the water rises by six metres.", "Six metres.")
                               .replace("Then the sand is dry.", "Dry."));
        const SourceReading reading = SourceReader(m_source.path()).read();
        REQUIRE_FALSE(hasErrors(reading.problems));
        REQUIRE(PackBuilder(reading.exhibition, PictureImport()).build(pack()).empty());
    }

    QString pack() const { return m_source.beside(u"quick.vitrine"_s); }

private:
    TestExhibition m_source;
};

class Display : public StagedPlayer
{
public:
    explicit Display(const QString &pack, PlayerOptions options = {})
        : StagedPlayer(pack, inDisplayMode(std::move(options)))
    {
    }

    int number() { return window().property("number").toInt(); }
    QString locale() { return window().property("slideLocale").toString(); }

private:
    static PlayerOptions inDisplayMode(PlayerOptions options)
    {
        options.mode = PlayerOptions::Mode::Display;
        return options;
    }
};

} // namespace

TEST_CASE("A display goes through its slides by itself, and from the last to the first",
          "[endtoend][display]")
{
    const QuickExhibition quick;
    Display display(quick.pack(), {.locale = u"en"_s});
    QList<int> numbers {display.number()};

    while (numbers.size() < 6) {
        const int before = display.number();
        REQUIRE(eventually([&] { return display.number() != before; }));
        numbers.append(display.number());
    }

    CHECK(numbers == QList<int> {1, 2, 3, 4, 1, 2});
    CHECK(display.locale() == u"en"_s);
}

TEST_CASE("A display in no fixed language changes it with every story", "[endtoend][display]")
{
    const QuickExhibition quick;
    Display display(quick.pack());
    QStringList locales {display.locale()};

    while (locales.size() < 4) {
        const QString before = locales.last();
        REQUIRE(eventually([&] { return display.locale() != before; }));
        locales.append(display.locale());
        CHECK((display.number() == 1 || display.number() == 3));
    }

    CHECK(locales == QStringList {u"en"_s, u"zh-Hans"_s, u"zh-Hant"_s, u"en"_s});
}

TEST_CASE("What a display shows is the slide in its language", "[endtoend][display]")
{
    Display display(seaAndSky());
    REQUIRE(display.reads(u"High water"_s));

    display.window().setProperty("number", 3);
    display.window().setProperty("slideLocale", u"zh-Hant"_s);

    CHECK(eventually([&] { return display.isSettled() && display.reads(u"雲從海上來。"_s); }));
    CHECK_FALSE(display.reads(u"High water"_s));
}

TEST_CASE("A display of one zone stays in it", "[endtoend][display]")
{
    const QuickExhibition quick;
    Display display(quick.pack(), {.locale = u"en"_s, .open = u"sky"_s});
    QList<int> numbers {display.number()};

    while (numbers.size() < 4) {
        const int before = display.number();
        REQUIRE(eventually([&] { return display.number() != before; }));
        numbers.append(display.number());
    }

    CHECK(numbers == QList<int> {3, 4, 3, 4});
}

TEST_CASE("Touching a display does nothing, nor do keys that lead out", "[endtoend][display]")
{
    Display display(seaAndSky());

    for (const QPointF place : {QPointF(640, 360), QPointF(10, 10), QPointF(1270, 710)})
        display.finger().tap(place);
    display.finger().swipe({1000, 360}, {200, 360});
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F5, Qt::Key_Tab, Qt::Key_Back})
        display.press(key);

    CHECK(display.number() == 1);
    CHECK(display.visit().screen() == Visit::Attract);
    CHECK(display.reads(u"High water"_s));
}

TEST_CASE("A display whose pictures are damaged goes on all the same", "[endtoend][display]")
{
    const SpoiltPack spoilt;
    spoilt.spoilPictures();

    Display display(spoilt.path());
    CHECK(display.reads(u"High water"_s));
    display.window().setProperty("number", 2);

    CHECK(eventually([&] { return display.reads(u"Then the sand is dry."_s); }));
}
