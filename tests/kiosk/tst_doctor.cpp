// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "kiosk/doctor/doctor.h"
#include "kiosk/doctor/machinehealth.h"
#include "kiosk/doctor/showhealth.h"
#include "kiosk/doctor/touchdevices.h"
#include "packs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// Of a panel of 509 x 286 mm by its timing, and of 51 x 29 cm by its summary.
QByteArray edid(bool hasTiming)
{
    QByteArray bytes(128, '\0');
    bytes[21] = 51;
    bytes[22] = 29;
    if (!hasTiming)
        return bytes;
    bytes[54] = 1;
    bytes[66] = char(509 & 0xff);
    bytes[67] = char(286 & 0xff);
    bytes[68] = char((509 >> 8) << 4 | 286 >> 8);
    return bytes;
}

const HealthLine &lineOf(const std::vector<HealthLine> &lines, const QString &name)
{
    const auto found = std::ranges::find(lines, name, &HealthLine::name);
    REQUIRE(found != lines.end());
    return *found;
}

const Panel fullHd {.name = u"HDMI-A-1"_s, .size = {1920, 1080}, .millimetres = QSizeF(509, 286)};
const Panel ultraHd {.name = u"DP-1"_s, .size = {3840, 2160}, .millimetres = QSizeF(941, 529)};

} // namespace

TEST_CASE("A panel tells its pixels and millimetres, whether anything is drawn on it or not",
          "[doctor]")
{
    const QTemporaryDir drm;
    const bool hasTiming = GENERATE(true, false);
    write(drm.filePath(u"card0-HDMI-A-1/status"_s), "connected\n");
    write(drm.filePath(u"card0-HDMI-A-1/modes"_s), "1920x1080\n1280x720\n");
    write(drm.filePath(u"card0-HDMI-A-1/edid"_s), edid(hasTiming));
    write(drm.filePath(u"card0-DP-1/status"_s), "disconnected\n");

    const std::vector<Panel> panels = connectedPanels(drm.path());

    REQUIRE(panels.size() == 1);
    CHECK(panels[0].name == u"HDMI-A-1"_s);
    CHECK(panels[0].size == QSize(1920, 1080));
    CHECK(panels[0].millimetres == (hasTiming ? QSizeF(509, 286) : QSizeF(510, 290)));
    CHECK(panels[0].diagonal() == Approx(23).margin(0.2));
    CHECK(panelsHealth(panels)[0].isWell());
}

TEST_CASE("A panel that says its size wrong or not at all needs --panel-diagonal", "[doctor]")
{
    Panel panel = fullHd;
    panel.millimetres = GENERATE(QSizeF(), QSizeF(16, 9), QSizeF(400, 400), QSizeF(16000, 9000));

    const HealthLine line = panelsHealth({panel})[0];

    CHECK(line.level == HealthLine::Warning);
    CHECK(line.remedy.contains(u"--panel-diagonal"_s));
}

TEST_CASE("An EDID that is cut short is no size", "[doctor]")
{
    const QTemporaryDir drm;
    write(drm.filePath(u"card0-DP-1/status"_s), "connected\n");
    write(drm.filePath(u"card0-DP-1/modes"_s), "");
    write(drm.filePath(u"card0-DP-1/edid"_s), edid(true).first(60));

    const std::vector<Panel> panels = connectedPanels(drm.path());

    REQUIRE(panels.size() == 1);
    CHECK(panels[0].size.isEmpty());
    CHECK(panels[0].millimetres.isEmpty());
}

TEST_CASE("A touchscreen is told from a mouse and a touch pad", "[doctor]")
{
    const QString devices = QStringLiteral(R"(I: Bus=0003 Vendor=222a Product=0001 Version=0110
N: Name="ILITEK Multi-Touch"
B: PROP=2
B: EV=1b
B: ABS=2608000 3

I: Bus=0003 Vendor=046d Product=c077 Version=0111
N: Name="Logitech USB Optical Mouse"
B: PROP=0
B: EV=17

I: Bus=0018 Vendor=04f3 Product=3095 Version=0100
N: Name="ELAN Touchpad"
B: PROP=5
B: ABS=260800000000003
)");
    QString table = devices;
    table.replace(u"ABS=2608000 3"_s, u"ABS=260800000000003"_s);

    CHECK(touchDevicesIn(devices) == QStringList {u"ILITEK Multi-Touch"_s});
    CHECK(touchDevicesIn(table) == QStringList {u"ILITEK Multi-Touch"_s});
    CHECK(touchDevicesIn({}).isEmpty());
    CHECK(touchHealth({}).level == HealthLine::Warning);
}

TEST_CASE("A processor that draws is enough for 1920x1080 and not for 3840x2160", "[doctor]")
{
    CHECK(rendererHealth({}, {}, {fullHd}).isWell());
    CHECK(rendererHealth({}, {}, {ultraHd}).level == HealthLine::Warning);
    CHECK(rendererHealth({u"renderD128"_s}, {}, {ultraHd}).isWell());
    CHECK(rendererHealth({u"renderD128"_s}, u"software"_s, {ultraHd}).level == HealthLine::Warning);
}

TEST_CASE("A disk that is nearly full is a warning, and a full one a fault", "[doctor]")
{
    CHECK(diskHealth(20'000'000'000, u"/"_s).isWell());
    CHECK(diskHealth(1'000'000'000, u"/"_s).level == HealthLine::Warning);
    CHECK(diskHealth(1'000'000, u"/"_s).level == HealthLine::Fault);
}

TEST_CASE("A clock that is earlier than the program is doubted", "[doctor]")
{
    const QDateTime built = QDateTime::fromString(u"2026-05-24T12:00:00"_s, Qt::ISODate);

    CHECK(clockHealth(built.addDays(30), built).isWell());
    CHECK(clockHealth(built.addYears(-5), built).level == HealthLine::Warning);
    CHECK(clockHealth(built.addYears(50), built).level == HealthLine::Warning);
}

TEST_CASE("A pack that does not open is a fault that says why", "[doctor]")
{
    const SpoiltPack spoilt;
    spoilt.cutShort();

    const std::vector<HealthLine> lines = exhibitionHealth(spoilt.path(), {}, false);

    REQUIRE(lines.size() == 1);
    CHECK(lines[0].isFault());
    CHECK(lines[0].remedy.contains(spoilt.path()));
}

TEST_CASE("A pack that nobody signed is told, but not of the installed one", "[doctor]")
{
    const QTemporaryDir state;

    const HealthLine unsigned_
        = lineOf(exhibitionHealth(seaAndSky(), state.path(), false), u"Signature"_s);
    const HealthLine installed
        = lineOf(exhibitionHealth(seaAndSky(), state.path(), true), u"Signature"_s);

    CHECK(unsigned_.level == HealthLine::Warning);
    CHECK(!unsigned_.remedy.isEmpty());
    CHECK(installed.isWell());
}

TEST_CASE("A folder of state that cannot be used is a fault", "[doctor]")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "no folder");

    CHECK(stateHealth(folder.path()).isWell());
    CHECK(stateHealth(folder.filePath(u"coming"_s)).level == HealthLine::Warning);
    CHECK(stateHealth(folder.filePath(u"file"_s)).isFault());
    CHECK(!QFileInfo::exists(folder.filePath(u"coming"_s)));
}

TEST_CASE("The doctor looks at everything, on one page with a remedy for what is not well",
          "[doctor]")
{
    const QTemporaryDir machine;
    write(machine.filePath(u"inputs"_s), "");

    const std::vector<HealthLine> lines = examine({.pack = seaAndSky(),
                                                   .state = machine.path(),
                                                   .panels = machine.filePath(u"drm"_s),
                                                   .graphics = machine.filePath(u"dri"_s),
                                                   .inputs = machine.filePath(u"inputs"_s)});
    const QString page = doctorsPage(lines);

    for (const QString &name :
         {u"Renderer"_s, u"Screen"_s, u"Touch"_s, u"Fonts"_s, u"Sound"_s, u"Pack"_s, u"Signature"_s,
          u"Speech"_s, u"State"_s, u"Disk"_s, u"Clock"_s}) {
        CAPTURE(name);
        const HealthLine &line = lineOf(lines, name);
        CHECK(page.contains(line.name));
        CHECK(!line.value.isEmpty());
        CHECK(line.remedy.isEmpty() == line.isWell());
    }
    CHECK(lineOf(lines, u"Touch"_s).level == HealthLine::Warning);
    CHECK(page.count(u'\n') < 40);
    CHECK(hasFault(lines) == page.contains(u"\nfault "_s));
}
