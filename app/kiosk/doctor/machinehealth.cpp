// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machinehealth.h"

#include "schedule/clocksanity.h"

#include <QLocale>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mega = 1'000'000;

QString sizeOf(const Panel &panel)
{
    const QString pixels
        = u"%1, %2x%3"_s.arg(panel.name).arg(panel.size.width()).arg(panel.size.height());
    if (panel.millimetres.isEmpty())
        return pixels + u", does not say how large it is"_s;
    return u"%1, %2 x %3 mm (%4 inches)"_s.arg(pixels)
        .arg(panel.millimetres.width(), 0, 'f', 0)
        .arg(panel.millimetres.height(), 0, 'f', 0)
        .arg(panel.diagonal(), 0, 'f', 1);
}

} // namespace

HealthLine rendererHealth(const QStringList &graphicsUnits, const QString &backend,
                          const std::vector<Panel> &panels)
{
    HealthLine line {.name = u"Renderer"_s};
    if (!graphicsUnits.isEmpty() && backend.isEmpty()) {
        line.value = u"OpenGL on %1"_s.arg(graphicsUnits.join(u", "_s));
        return line;
    }
    line.value = graphicsUnits.isEmpty()
        ? u"by the processor: there is no graphics unit"_s
        : u"by QT_QUICK_BACKEND=%1, though there is a graphics unit"_s.arg(backend);
    constexpr int pixelsForProcessor = 1920 * 1200;
    if (std::ranges::any_of(panels, [](const Panel &panel) {
            return panel.size.width() * panel.size.height() > pixelsForProcessor;
        })) {
        line.level = HealthLine::Warning;
        line.remedy
            = u"It is too slow for so many pixels: use a computer with a graphics unit, or set the panel to 1920x1080."_s;
    }
    return line;
}

std::vector<HealthLine> panelsHealth(const std::vector<Panel> &panels)
{
    if (panels.empty())
        return {{.level = HealthLine::Warning,
                 .name = u"Screen"_s,
                 .value = u"none is connected, or this user cannot see it"_s,
                 .remedy = u"Connect the panel and switch it on before the computer."_s}};
    std::vector<HealthLine> lines;
    for (const Panel &panel : panels) {
        HealthLine line {.name = u"Screen"_s, .value = sizeOf(panel)};
        if (!panel.isSizePlausible()) {
            line.level = HealthLine::Warning;
            line.remedy
                = u"Letters and buttons have a size in millimetres: give the panel's own with --panel-diagonal INCHES."_s;
        }
        lines.push_back(line);
    }
    return lines;
}

HealthLine touchHealth(const QStringList &devices)
{
    if (devices.isEmpty())
        return {
            .level = HealthLine::Warning,
            .name = u"Touch"_s,
            .value = u"none"_s,
            .remedy
            = u"Plug in the touch cable of the panel. The modes present and display need none."_s};
    return {.name = u"Touch"_s, .value = devices.join(u", "_s)};
}

HealthLine fontsHealth(const QStringList &missing)
{
    if (missing.isEmpty())
        return {.name = u"Fonts"_s, .value = u"Noto, with Chinese"_s};
    return {.level = HealthLine::Fault,
            .name = u"Fonts"_s,
            .value = u"missing: %1"_s.arg(missing.join(u", "_s)),
            .remedy = u"Install fonts-noto-core and fonts-noto-cjk."_s};
}

HealthLine soundHealth(const QStringList &outputs)
{
    if (outputs.isEmpty())
        return {
            .level = HealthLine::Warning,
            .name = u"Sound"_s,
            .value = u"no loudspeaker; what is read aloud is marked in the text alone"_s,
            .remedy
            = u"Connect loudspeakers, install pulseaudio and look at systemctl status vitrine-sound."_s};
    return {.name = u"Sound"_s, .value = u"Opus to %1"_s.arg(outputs.join(u", "_s))};
}

HealthLine diskHealth(qint64 bytesFree, const QString &folder)
{
    constexpr qint64 tooLittle = 200 * mega;
    constexpr qint64 little = 2'000 * mega; // A new pack, and the two before it.
    HealthLine line {
        .name = u"Disk"_s,
        .value = u"%1 free at %2"_s.arg(
            QLocale::c().formattedDataSize(bytesFree, 1, QLocale::DataSizeSIFormat), folder)};
    if (bytesFree >= little)
        return line;
    line.level = bytesFree < tooLittle ? HealthLine::Fault : HealthLine::Warning;
    line.remedy
        = u"A new pack needs room beside those that are there: remove what is not needed, such as old logs (journalctl --vacuum-size=100M)."_s;
    return line;
}

HealthLine clockHealth(const QDateTime &now, const QDateTime &built)
{
    using namespace std::chrono_literals;
    ClockSanity sanity(built);
    sanity.look(0ms, now);
    HealthLine line {.name = u"Clock"_s,
                     .value = QLocale::c().toString(now, u"yyyy-MM-dd HH:mm t"_s)};
    if (sanity.doubt() == ClockSanity::Doubt::None)
        return line;
    line.level = HealthLine::Warning;
    line.value += sanity.doubt() == ClockSanity::Doubt::BeforeBuild
        ? u", which is before this program was made"_s
        : u", which cannot be"_s;
    line.remedy
        = u"Set it with timedatectl set-time; a battery on the board may be empty. Until then opening hours are not kept."_s;
    return line;
}

} // namespace vitrine
