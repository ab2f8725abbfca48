// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/doctor.h"
#include "kiosk.h"
#include "packchoice.h"
#include "player.h"
#include "playeroptions.h"
#include "renderer.h"
#include "session/steadyclock.h"
#include "tour.h"
#include "wholememory.h"

#include <QFileInfo>
#include <QFont>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <exception>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.kiosk", QtInfoMsg)

constexpr auto fontsLookedForAfter = 5s; // The first picture comes first.

void say(std::FILE *stream, const QString &text)
{
    QTextStream(stream) << text << (text.endsWith(u'\n') ? u""_s : u"\n"_s);
}

/// Qt would end the program with a message that helps nobody.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || QFileInfo::exists(u"/dev/dri/card0"_s)
        || QFileInfo::exists(u"/dev/fb0"_s);
}

/// Without them Chinese is drawn in whatever the system finds, or not at all.
void warnOfMissingFonts()
{
    for (const QString &family : missingFonts())
        qCWarning(log).noquote() << "The font" << family
                                 << "is missing. Install fonts-noto-core and fonts-noto-cjk.";
}

int refuse(const QString &fault)
{
    say(stderr, u"vitrine: "_s + fault);
    return Kiosk::Refused;
}

/// Draws every screen and ends.
int runTour(const PlayerOptions &options)
{
    SettableClock clock;
    PackChoice choice = choosePack(options.pack, installedPack(), false);
    if (!choice.exhibition)
        return refuse(choice.faults.join(u'\n'));
    TourDesk desk(clock);
    Player player(std::move(*choice.exhibition), options, clock);
    if (options.mode == PlayerOptions::Mode::Kiosk)
        player.setOperation(&desk.operation());
    if (const QString fault = player.show(); !fault.isEmpty())
        return refuse(fault);
    Tour tour(player, options, clock, desk);
    QObject::connect(&tour, &Tour::finished, [&](int pictures, const QString &problem) {
        if (problem.isEmpty())
            say(stdout, u"%1 pictures in %2"_s.arg(pictures).arg(options.tour));
        QCoreApplication::exit(problem.isEmpty() ? 0 : refuse(problem));
    });
    QTimer::singleShot(0, &tour, &Tour::start);
    return QGuiApplication::exec();
}

int runDoctor(int argc, char **argv, const PlayerOptions &options)
{
    chooseDoctorsPlatform();
    const QGuiApplication application(argc, argv);
    const std::vector<HealthLine> lines
        = examine({.pack = options.pack,
                   .state = options.state.isEmpty() ? installedStateFolder() : options.state});
    say(stdout, u"Vitrine "_s + QStringLiteral(VITRINE_VERSION) + u"\n\n"_s + doctorsPage(lines));
    return hasFault(lines) ? 1 : 0;
}

int run(const PlayerOptions &options)
{
    const SteadyClock clock;
    Log log(clock);
    log.install();
    Kiosk kiosk(options,
                {.clock = clock,
                 .log = log,
                 .stateFolder = options.state.isEmpty() ? stateFolder() : options.state});
    QObject::connect(&kiosk, &Kiosk::ended,
                     [](Kiosk::Ending ending) { QCoreApplication::exit(ending); });
    if (const QString fault = kiosk.begin(); !fault.isEmpty())
        return refuse(fault);
    QTimer::singleShot(fontsLookedForAfter, warnOfMissingFonts);
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    keepMemoryWhole();
    const auto options = playerOptions(argc, argv);
    if (!options) {
        say(options.error().exitCode == 0 ? stdout : stderr, options.error().text);
        return options.error().exitCode;
    }
    if (options->isDoctor)
        return runDoctor(argc, argv, *options);
    if (!hasDisplay()) {
        say(stderr,
            u"vitrine: There is no screen to show anything on. Start it in a graphical session, or with QT_QPA_PLATFORM=offscreen and --tour FOLDER."_s);
        return Kiosk::Refused;
    }
    chooseRenderer();
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"vitrine"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    QGuiApplication::setDesktopFileName(u"vitrine"_s);
    // Chinese names in English texts: their mainland forms, whatever the system's language is.
    QFont::insertSubstitution(u"Noto Sans"_s, u"Noto Sans CJK SC"_s);
    QFont::insertSubstitution(u"Noto Serif"_s, u"Noto Serif CJK SC"_s);
    try {
        return options->tour.isEmpty() ? run(*options) : runTour(*options);
    } catch (const std::exception &error) {
        say(stderr, u"vitrine: "_s + QString::fromUtf8(error.what()));
        return Kiosk::Refused;
    }
}
