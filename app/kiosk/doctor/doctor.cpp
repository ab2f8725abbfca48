// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor.h"

#include "kiosk/packchoice.h"
#include "machinehealth.h"
#include "packs/shelf/packshelf.h"
#include "schedule/clocksanity.h"
#include "showhealth.h"
#include "touchdevices.h"

#include <QAudioDevice>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMediaDevices>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <iterator>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

const QString soundServer = u"/run/vitrine-sound/native"_s; // packaging/session

std::vector<Panel> panelsOf(const Examined &examined)
{
    if (QGuiApplication::platformName() == u"offscreen"_s)
        return connectedPanels(examined.panels);
    return drawnPanels();
}

QStringList loudspeakers()
{
    if (!qEnvironmentVariableIsSet("PULSE_SERVER") && QFile::exists(soundServer))
        qputenv("PULSE_SERVER", "unix:" + soundServer.toLocal8Bit());
    QStringList names;
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        names.append(device.description());
    return names;
}

QString touchDescriptions(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The room for what is to come into a folder that may not be there yet.
HealthLine diskHealthAt(const QString &folder)
{
    QDir nearest(folder);
    while (!nearest.exists() && nearest.path() != u"/"_s)
        nearest.setPath(QFileInfo(nearest.path()).path());
    return diskHealth(QStorageInfo(nearest).bytesAvailable(), nearest.path());
}

} // namespace

void chooseDoctorsPlatform()
{
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return;
    QByteArray platforms;
    if (qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        platforms += "wayland;";
    if (qEnvironmentVariableIsSet("DISPLAY"))
        platforms += "xcb;";
    qputenv("QT_QPA_PLATFORM", platforms + "offscreen");
}

QStringList missingFonts()
{
    QStringList missing;
    for (const QString &family :
         {u"Noto Sans"_s, u"Noto Serif"_s, u"Noto Sans CJK SC"_s, u"Noto Serif CJK SC"_s,
          u"Noto Sans CJK TC"_s, u"Noto Serif CJK TC"_s})
        if (!QFontDatabase::hasFamily(family))
            missing.append(family);
    return missing;
}

std::vector<HealthLine> examineMachine(const Examined &examined)
{
    const std::vector<Panel> panels = panelsOf(examined);
    std::vector<HealthLine> lines {rendererHealth(
        QDir(examined.graphics).entryList({u"renderD*"_s}, QDir::System | QDir::Files),
        qEnvironmentVariable("QT_QUICK_BACKEND"), panels)};
    std::ranges::copy(panelsHealth(panels), std::back_inserter(lines));
    lines.push_back(touchHealth(touchDevicesIn(touchDescriptions(examined.inputs))));
    lines.push_back(fontsHealth(missingFonts()));
    lines.push_back(soundHealth(loudspeakers()));
    lines.push_back(diskHealthAt(examined.state));
    return lines;
}

std::vector<HealthLine> examine(const Examined &examined)
{
    std::vector<HealthLine> lines = examineMachine(examined);
    const auto add = [&lines](const std::vector<HealthLine> &more) {
        lines.insert(lines.end(), more.begin(), more.end());
    };
    const bool isInstalled = examined.pack.isEmpty();
    add(exhibitionHealth(isInstalled ? installedPack() : examined.pack, examined.state,
                         isInstalled));
    const QDir shelf(PackShelf(examined.state).folder());
    for (const QString &name : shelf.entryList({u"*.vitrine"_s}, QDir::Files, QDir::Name))
        add(exhibitionHealth(shelf.filePath(name), examined.state, false));
    lines.push_back(stateHealth(examined.state));
    lines.push_back(clockHealth(QDateTime::currentDateTime(), buildDate()));
    return lines;
}

QString doctorsPage(const std::vector<HealthLine> &lines)
{
    const std::array levels {u"ok"_s, u"warning"_s, u"fault"_s};
    constexpr int levelWidth = 9;
    constexpr int nameWidth = 11;
    const QString indent(levelWidth + nameWidth, u' ');
    QString page;
    for (const HealthLine &line : lines) {
        page += levels[std::size_t(line.level)].leftJustified(levelWidth)
            + line.name.leftJustified(nameWidth) + line.value + u'\n';
        if (!line.remedy.isEmpty())
            page += indent + line.remedy + u'\n';
    }
    const auto count = [&lines](HealthLine::Level level) {
        return int(std::ranges::count(lines, level, &HealthLine::level));
    };
    return page
        + u"\nFaults: %1, warnings: %2\n"_s.arg(count(HealthLine::Fault))
              .arg(count(HealthLine::Warning));
}

bool hasFault(const std::vector<HealthLine> &lines)
{
    return std::ranges::any_of(lines, &HealthLine::isFault);
}

} // namespace vitrine
