// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playeroptions.h"

#include <QRegularExpression>

#include <CLI/CLI.hpp>

#include <sstream>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;
constexpr double leastReach = 200; // mm; less is no room for controls

const std::map<std::string, PlayerOptions::Mode> modes {
    {"kiosk", PlayerOptions::Mode::Kiosk},
    {"present", PlayerOptions::Mode::Present},
    {"display", PlayerOptions::Mode::Display},
};

const std::map<std::string, PlayerOptions::TourOf> toursOf {
    {"all", PlayerOptions::TourOf::All},
    {"kinds", PlayerOptions::TourOf::Kinds},
};

/// `1920x1080`, or a sentence for CLI11.
std::string sizeFault(const std::string &text)
{
    static const QRegularExpression form(u"^[1-9][0-9]{2,4}x[1-9][0-9]{2,4}$"_s);
    return form.match(QString::fromStdString(text)).hasMatch()
        ? std::string()
        : "a size is written WIDTHxHEIGHT, e.g. 1920x1080";
}

/// `800-1100`, or a sentence for CLI11.
std::string reachFault(const std::string &text)
{
    const QStringList parts = QString::fromStdString(text).split(u'-');
    const bool isBand = parts.size() == 2 && parts[0].toDouble() >= 0
        && parts[1].toDouble() >= parts[0].toDouble() + leastReach;
    return isBand ? std::string()
                  : "a band is written LOWEST-HIGHEST in mm over the floor, at least 200 apart, "
                    "e.g. 800-1100";
}

std::optional<std::chrono::milliseconds> milliseconds(double seconds)
{
    if (seconds <= 0)
        return {};
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

/// What a visitor may change, as a visit finds it.
void addAccess(CLI::App &program, Access::Settings &access)
{
    program
        .add_option_function<std::string>(
            "--theme", [&access](const std::string &name) { access.isLight = name == "jasmine"; },
            "lacquer (dark, the default) or jasmine (light)")
        ->check(CLI::IsMember({"lacquer", "jasmine"}));
    program.add_flag("--high-contrast", access.isHighContrast, "Begin in high contrast");
    program.add_option("--text-size", access.textStep, "Begin with text of this size: 1 to 4")
        ->check(CLI::Range(1, 4));
    program.add_flag("--reduced-motion", access.isStill, "Begin with nothing moving by itself");
    program.add_flag("--low-reach", access.isLowReach, "Begin with all controls low");
    program.add_flag("--read-aloud", access.readsAloud, "Begin with reading aloud");
}

void addDisplay(CLI::App &program, PlayerOptions &options)
{
    program
        .add_option_function<double>(
            "--seconds", [&options](double seconds) { options.seconds = milliseconds(seconds); },
            "In display mode, how long each picture stays")
        ->check(CLI::Range(0.1, 86400.0));
    program
        .add_option_function<int>(
            "--fade",
            [&options](int duration) { options.fade = std::chrono::milliseconds(duration); },
            "In display mode, the ms in which a picture gives way to the next; 0 for a cut")
        ->check(CLI::Range(0, 60'000));
    program.add_flag("--hold", options.isHeld,
                     "In display mode, stay with a picture until Right or Left is pressed");
    program
        .add_option_function<int>(
            "--picture-cache",
            [&options](int size) { options.pictureCache = qint64(size) * 1024 * 1024; },
            "MiB of decoded pictures to keep; five pictures of the screen unless given")
        ->check(CLI::Range(1, 65536));
}

void addMounting(CLI::App &program, Mounting &mounting, std::string &reach)
{
    program
        .add_option("--panel-diagonal", mounting.diagonal,
                    "Inches of the panel, where it does not say them itself or says them wrong")
        ->check(CLI::Range(5.0, 400.0));
    program.add_option("--mounted-at", mounting.lowerEdge, "mm from the floor to its lower edge")
        ->check(CLI::Range(0.0, 3000.0));
    program
        .add_option("--reach", reach,
                    "The band that all controls keep to for a low reach, in mm over the floor; "
                    "800-1100 unless given")
        ->check(reachFault);
}

QSize sizeFrom(const std::string &text)
{
    const QStringList parts = QString::fromStdString(text).split(u'x');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

} // namespace

tl::expected<PlayerOptions, EarlyEnd> playerOptions(int argc, char **argv)
{
    PlayerOptions options;
    std::string pack;
    std::string size;
    std::string locale;
    std::string open;
    std::string tour;
    std::string state;
    double idle = 0;
    double prompt = 0;
    std::string reach;

    CLI::App program("Shows an exhibition: as a touchscreen kiosk, for a guide, or by itself.",
                     "vitrine");
    program.set_version_flag("--version", "vitrine " VITRINE_VERSION);
    program.add_option("PACK", pack,
                       "The pack to show, NAME.vitrine, or a folder of photographs; without it the "
                       "installed exhibition");
    program.add_option("--mode", options.mode, "kiosk (the default), present or display")
        ->transform(CLI::CheckedTransformer(modes).description("kiosk|present|display"));
    program.add_flag("--windowed", options.isWindowed,
                     "In a window that may be closed, not fullscreen");
    program.add_option("--screen", options.screen, "The screen to use, counted from 0")
        ->check(CLI::NonNegativeNumber);
    program.add_option("--size", size, "The size of the window in px, e.g. 1920x1080")
        ->check(sizeFault);
    program.add_option("--locale", locale, "The first language: en, zh-Hans, zh-Hant");
    program.add_option("--open", open, "Begin there: ZONE, ZONE/STORY or ZONE/STORY/N");
    program.add_option("--tour", tour, "Write a picture of every screen to this folder and end");
    program
        .add_option("--tour-of", options.tourOf,
                    "all screens (the default), or the kinds of them: one of each")
        ->transform(CLI::CheckedTransformer(toursOf).description("all|kinds"));
    program.add_flag("--doctor", options.isDoctor,
                     "Examine what an exhibition needs of this machine, tell it on one page and "
                     "end: with 1 where there is a fault");
    program.add_option("--state", state,
                       "The folder in which the kiosk keeps what the operator has set");
    program.add_option("--idle", idle, "Seconds without a touch before the visitor is asked")
        ->check(CLI::PositiveNumber);
    program.add_option("--prompt", prompt, "Seconds a visitor has to answer")
        ->check(CLI::PositiveNumber);
    addDisplay(program, options);
    addAccess(program, options.access);
    addMounting(program, options.mounting, reach);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        std::ostringstream out;
        std::ostringstream problem;
        const int code = program.exit(error, out, problem);
        return tl::unexpected(EarlyEnd {code == 0 ? 0 : usageError,
                                        QString::fromStdString(out.str() + problem.str())});
    }
    const auto text
        = [](const std::string &bytes) { return QString::fromLocal8Bit(bytes.c_str()); };
    options.pack = text(pack);
    options.locale = text(locale);
    options.open = text(open);
    options.tour = text(tour);
    options.state = text(state);
    if (!size.empty())
        options.size = sizeFrom(size);
    if (!reach.empty()) {
        options.mounting.lowest = text(reach).section(u'-', 0, 0).toDouble();
        options.mounting.highest = text(reach).section(u'-', 1).toDouble();
    }
    options.idle = milliseconds(idle);
    options.prompt = milliseconds(prompt);
    return options;
}

} // namespace vitrine
