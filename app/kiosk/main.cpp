// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packchoice.h"
#include "player.h"
#include "playeroptions.h"
#include "renderer.h"
#include "session/steadyclock.h"
#include "storage/storageerror.h"
#include "tour.h"
#include "watchdog.h"
#include "wholememory.h"

#include <QFileInfo>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <exception>
#include <memory>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.kiosk", QtInfoMsg)

constexpr int refused = 2;
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

/// The player of the pack that was asked for; where nobody is there to read an error, of the
/// installed one when that pack turns out to be damaged. None where nothing can be shown.
std::unique_ptr<Player> playerFor(const PlayerOptions &options, const Clock &clock)
{
    PackChoice choice = choosePack(options.pack, installedPack(), options.isUnattended());
    for (const QString &fault : choice.faults)
        qCWarning(log).noquote() << fault;
    if (!choice.exhibition)
        return {};
    const bool isInstalled = choice.exhibition->pack.path() == installedPack();
    try {
        return std::make_unique<Player>(std::move(*choice.exhibition), options, clock);
    } catch (const StorageError &error) {
        if (isInstalled || !options.isUnattended())
            throw;
        qCWarning(log).noquote() << error.what();
    }
    PlayerOptions instead = options;
    instead.pack.clear();
    return playerFor(instead, clock);
}

/// Without them Chinese is drawn in whatever the system finds, or not at all.
void warnOfMissingFonts()
{
    for (const QString &family :
         {u"Noto Sans"_s, u"Noto Serif"_s, u"Noto Sans CJK SC"_s, u"Noto Serif CJK SC"_s,
          u"Noto Sans CJK TC"_s, u"Noto Serif CJK TC"_s})
        if (!QFontDatabase::hasFamily(family))
            qCWarning(log).noquote() << "The font" << family
                                     << "is missing. Install fonts-noto-core and fonts-noto-cjk.";
}

int run(QGuiApplication &application, const PlayerOptions &options)
{
    const SteadyClock realClock;
    SettableClock tourClock;
    const bool isTour = !options.tour.isEmpty();
    const Clock &clock = isTour ? static_cast<const Clock &>(tourClock) : realClock;
    const std::unique_ptr<Player> player = playerFor(options, clock);
    if (!player)
        return refused;
    Watchdog watchdog;
    QObject::connect(player.get(), &Player::firstPictureShown, &watchdog,
                     [&] { watchdog.tellReady(u"Showing "_s + player->exhibition().packPath()); });
    const QString fault = player->show();
    if (!fault.isEmpty()) {
        say(stderr, u"vitrine: "_s + fault);
        return refused;
    }
    watchdog.watch(*player->window());
    std::unique_ptr<Tour> tour;
    if (isTour) {
        tour = std::make_unique<Tour>(*player, options, tourClock);
        QObject::connect(
            tour.get(), &Tour::finished, &application, [&](int pictures, const QString &problem) {
                if (problem.isEmpty())
                    say(stdout, u"%1 pictures in %2"_s.arg(pictures).arg(options.tour));
                else
                    say(stderr, u"vitrine: "_s + problem);
                QCoreApplication::exit(problem.isEmpty() ? 0 : refused);
            });
        QTimer::singleShot(0, tour.get(), &Tour::start);
    }
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
    if (!hasDisplay()) {
        say(stderr,
            u"vitrine: There is no screen to show anything on. Start it in a graphical session, or with QT_QPA_PLATFORM=offscreen and --tour FOLDER."_s);
        return refused;
    }
    chooseRenderer();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"vitrine"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    QGuiApplication::setDesktopFileName(u"vitrine"_s);
    // Chinese names in English texts: their mainland forms, whatever the system's language is.
    QFont::insertSubstitution(u"Noto Sans"_s, u"Noto Sans CJK SC"_s);
    QFont::insertSubstitution(u"Noto Serif"_s, u"Noto Serif CJK SC"_s);
    try {
        return run(application, *options);
    } catch (const std::exception &error) {
        say(stderr, u"vitrine: "_s + QString::fromUtf8(error.what()));
        return refused;
    }
}
