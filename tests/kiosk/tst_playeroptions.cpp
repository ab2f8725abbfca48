// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "kiosk/playeroptions.h"

#include <QStringList>

#include <vector>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

tl::expected<PlayerOptions, EarlyEnd> read(const QStringList &arguments)
{
    std::vector<QByteArray> bytes {"vitrine"};
    for (const QString &argument : arguments)
        bytes.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &argument : bytes)
        pointers.push_back(argument.data());
    return playerOptions(int(pointers.size()), pointers.data());
}

PlayerOptions accepted(const QStringList &arguments)
{
    const auto options = read(arguments);
    INFO((options ? std::string() : options.error().text.toStdString()));
    REQUIRE(options);
    return *options;
}

EarlyEnd refused(const QStringList &arguments)
{
    const auto options = read(arguments);
    REQUIRE_FALSE(options);
    return options.error();
}

} // namespace

TEST_CASE("Without any option it is a kiosk of the installed exhibition", "[kiosk]")
{
    const PlayerOptions options = accepted({});

    CHECK(options.pack.isEmpty());
    CHECK(options.mode == PlayerOptions::Mode::Kiosk);
    CHECK_FALSE(options.isWindowed);
    CHECK(options.screen == -1);
    CHECK(options.size.isEmpty());
    CHECK(options.locale.isEmpty());
    CHECK(options.open.isEmpty());
    CHECK(options.tour.isEmpty());
    CHECK(options.tourOf == PlayerOptions::TourOf::All);
    CHECK_FALSE(options.idle);
    CHECK_FALSE(options.prompt);
    CHECK(options.isUnattended());
}

TEST_CASE("Every option is understood", "[kiosk]")
{
    const PlayerOptions options = accepted({u"/packs/one.vitrine"_s,
                                            u"--mode"_s,
                                            u"present"_s,
                                            u"--windowed"_s,
                                            u"--screen"_s,
                                            u"1"_s,
                                            u"--size"_s,
                                            u"1080x1920"_s,
                                            u"--locale"_s,
                                            u"zh-Hant"_s,
                                            u"--open"_s,
                                            u"sea/tides/2"_s,
                                            u"--tour"_s,
                                            u"/tmp/tour"_s,
                                            u"--tour-of"_s,
                                            u"kinds"_s,
                                            u"--idle"_s,
                                            u"12.5"_s,
                                            u"--prompt"_s,
                                            u"3"_s});

    CHECK(options.pack == u"/packs/one.vitrine"_s);
    CHECK(options.mode == PlayerOptions::Mode::Present);
    CHECK(options.isWindowed);
    CHECK(options.screen == 1);
    CHECK(options.size == QSize(1080, 1920));
    CHECK(options.locale == u"zh-Hant"_s);
    CHECK(options.open == u"sea/tides/2"_s);
    CHECK(options.tour == u"/tmp/tour"_s);
    CHECK(options.tourOf == PlayerOptions::TourOf::Kinds);
    CHECK(options.idle == 12'500ms);
    CHECK(options.prompt == 3s);
}

TEST_CASE("The pack may stand before, between or behind the options", "[kiosk]")
{
    CHECK(accepted({u"a.vitrine"_s, u"--windowed"_s}).pack == u"a.vitrine"_s);
    CHECK(accepted({u"--windowed"_s, u"a.vitrine"_s}).pack == u"a.vitrine"_s);
    CHECK(accepted({u"--windowed"_s, u"a.vitrine"_s, u"--locale"_s, u"en"_s}).pack
          == u"a.vitrine"_s);
}

TEST_CASE("Every mode has its name", "[kiosk]")
{
    CHECK(accepted({u"--mode"_s, u"kiosk"_s}).mode == PlayerOptions::Mode::Kiosk);
    CHECK(accepted({u"--mode=present"_s}).mode == PlayerOptions::Mode::Present);
    CHECK(accepted({u"--mode"_s, u"display"_s}).mode == PlayerOptions::Mode::Display);
}

TEST_CASE("A path may be written in any language", "[kiosk]")
{
    CHECK(accepted({u"/展览/福州.vitrine"_s}).pack == u"/展览/福州.vitrine"_s);
}

TEST_CASE("Somebody is there to read an error in a window, on a tour or at a talk", "[kiosk]")
{
    CHECK(accepted({u"--mode"_s, u"kiosk"_s}).isUnattended());
    CHECK(accepted({u"--mode"_s, u"display"_s}).isUnattended());
    CHECK_FALSE(accepted({u"--mode"_s, u"present"_s}).isUnattended());
    CHECK_FALSE(accepted({u"--windowed"_s}).isUnattended());
    CHECK_FALSE(accepted({u"--tour"_s, u"/tmp/tour"_s}).isUnattended());
}

TEST_CASE("What cannot be understood is a usage error that names it", "[kiosk]")
{
    const auto check = [](const QStringList &arguments, const QString &part) {
        const EarlyEnd end = refused(arguments);
        CAPTURE(arguments, end.text);
        CHECK(end.exitCode == 2);
        CHECK(end.text.contains(part));
    };

    check({u"--frobnicate"_s}, u"--frobnicate"_s);
    check({u"a.vitrine"_s, u"b.vitrine"_s}, u"b.vitrine"_s);
    check({u"--mode"_s, u"cinema"_s}, u"cinema"_s);
    check({u"--mode"_s}, u"--mode"_s);
    check({u"--tour-of"_s, u"doors"_s}, u"doors"_s);
    check({u"--screen"_s, u"-1"_s}, u"--screen"_s);
    check({u"--screen"_s, u"left"_s}, u"--screen"_s);
    check({u"--idle"_s, u"0"_s}, u"--idle"_s);
    check({u"--idle"_s, u"soon"_s}, u"--idle"_s);
    check({u"--prompt"_s, u"-3"_s}, u"--prompt"_s);
}

TEST_CASE("A size that is none is refused with an example of one", "[kiosk]")
{
    for (const QString &size : {u"big"_s, u"1920"_s, u"1920x"_s, u"0x1080"_s, u"1920×1080"_s,
                                u"-1920x1080"_s, u"10x10"_s, u"1920x1080x3"_s, u"123456x1080"_s}) {
        const EarlyEnd end = refused({u"--size"_s, size});
        CAPTURE(size, end.text);
        CHECK(end.exitCode == 2);
        CHECK(end.text.contains(u"a size is written WIDTHxHEIGHT, e.g. 1920x1080"_s));
    }
}

TEST_CASE("Help names every option and is no error", "[kiosk]")
{
    const EarlyEnd end = refused({u"--help"_s});

    CHECK(end.exitCode == 0);
    for (const QString &option :
         {u"PACK"_s, u"--mode"_s, u"kiosk|present|display"_s, u"--windowed"_s, u"--screen"_s,
          u"--size"_s, u"--locale"_s, u"--open"_s, u"--tour"_s, u"--tour-of"_s, u"all|kinds"_s,
          u"--idle"_s, u"--prompt"_s, u"--version"_s}) {
        CAPTURE(option, end.text);
        CHECK(end.text.contains(option));
    }
}

TEST_CASE("The version is said in one line and is no error", "[kiosk]")
{
    const EarlyEnd end = refused({u"--version"_s});

    CHECK(end.exitCode == 0);
    CHECK(end.text.trimmed() == u"vitrine "_s + QStringLiteral(VITRINE_VERSION));
}

TEST_CASE("An operator decides how a visit begins for everybody", "[kiosk]")
{
    const PlayerOptions options
        = accepted({u"--theme"_s, u"jasmine"_s, u"--high-contrast"_s, u"--text-size"_s, u"3"_s,
                    u"--reduced-motion"_s, u"--low-reach"_s, u"--read-aloud"_s});

    CHECK(options.access
          == Access::Settings {.textStep = 3,
                               .isLight = true,
                               .isHighContrast = true,
                               .isStill = true,
                               .isLowReach = true,
                               .readsAloud = true});
    CHECK(accepted({}).access == Access::Settings());
}

TEST_CASE("An operator says how the panel hangs", "[kiosk]")
{
    const Mounting mounting = accepted({u"--panel-diagonal"_s, u"55"_s, u"--mounted-at"_s, u"620"_s,
                                        u"--reach"_s, u"750-1050"_s})
                                  .mounting;

    CHECK(mounting.diagonal == 55);
    CHECK(mounting.lowerEdge == 620.0);
    CHECK(mounting.lowest == 750);
    CHECK(mounting.highest == 1050);
    CHECK_FALSE(accepted({}).mounting.lowerEdge);
    CHECK(accepted({}).mounting.highest == 1100);
}

TEST_CASE("A theme, a text size or a reach that there is not is refused with what there is",
          "[kiosk]")
{
    CHECK(refused({u"--theme"_s, u"neon"_s}).text.contains(u"lacquer,jasmine"_s));
    CHECK(refused({u"--text-size"_s, u"5"_s}).exitCode == 2);
    for (const QString &reach : {u"800"_s, u"1100-800"_s, u"low-high"_s, u"900-950"_s})
        CHECK(refused({u"--reach"_s, reach}).text.contains(u"e.g. 800-1100"_s));
}
