// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "curve.h"
#include "growth.h"
#include "museumdays.h"
#include "offscreen.h"

#include "kiosk/wholememory.h"
#include "storage/state/samplerepository.h"

#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTextStream>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr double longestWarmUp = 1; // days

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// Prints what grew; whether nothing did.
bool judged(const std::vector<Growth> &growth)
{
    bool isWell = true;
    for (const Growth &one : growth) {
        say(u"%1 %2 %3 %4 a day (error %5; up to %6 is noise)%7"_s.arg(one.name, -14)
                .arg(one.line.perDay, 8, 'f', 3)
                .arg(one.unit, -3)
                .arg(QString())
                .arg(one.line.error, 0, 'f', 3)
                .arg(one.band)
                .arg(one.isGrowing() ? u": IT GROWS"_s : QString()));
        isWell = isWell && !one.isGrowing();
    }
    return isWell;
}

int soak(SoakOptions options, const QString &picture)
{
    const QTemporaryDir ownFolder;
    if (options.stateFolder.isEmpty())
        options.stateFolder = ownFolder.path();
    QElapsedTimer time;
    time.start();
    MuseumDays days(options);
    days.run([&](double hour) {
        const Sample &sample = days.points().empty() ? Sample() : days.points().back().sample;
        say(u"%1 h: %2 visits, %3 MiB, %4 handles, %5 threads; %6 s"_s.arg(hour, 0, 'f', 1)
                .arg(days.visits())
                .arg(double(sample.ownBytes) / 1024 / 1024, 0, 'f', 1)
                .arg(sample.handles)
                .arg(sample.threads)
                .arg(time.elapsed() / 1000));
    });
    const double seconds = double(time.elapsed()) / 1000;
    const QString about
        = u"%1 h of an exhibition in %2 min: %3 visits, %4 touches, %5 slides of a display, %6 windows of the kiosk"_s
              .arg(days.hoursPassed(), 0, 'f', 0)
              .arg(seconds / 60, 0, 'f', 1)
              .arg(days.visits())
              .arg(days.touches())
              .arg(days.changes())
              .arg(days.windows());
    say(about);
    const double warmDay = std::min(longestWarmUp, days.hoursPassed() / 24 / 4);
    const std::vector<Growth> growth = growthOf(days.points(), warmDay);
    const bool isWell = judged(growth);
    const StateDatabase state = StateDatabase::open(options.stateFolder);
    const bool isDrawn
        = drawCurve(picture, days.points(),
                    SampleRepository(state).all(SampleRepository::Span::Hour), growth, about);
    say(isDrawn ? u"The curve is in %1."_s.arg(QDir::toNativeSeparators(picture))
                : u"%1 cannot be written."_s.arg(QDir::toNativeSeparators(picture)));
    return isWell && isDrawn ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    SoakOptions options;
    std::string picture = "soak.png";
    std::string state;
    CLI::App program(
        "Lets a kiosk and a display run through days of an exhibition, and says what grows.",
        "vitrine_soak");
    program
        .add_option("--hours", options.hours, "Of the exhibition, from ten o'clock in the morning")
        ->check(CLI::Range(1.0, 24.0 * 400))
        ->capture_default_str();
    program
        .add_option("--speed", options.speed,
                    "Hours of the exhibition in an hour; 0: as fast as the machine can")
        ->check(CLI::Range(0.0, 100'000.0))
        ->capture_default_str();
    program.add_option("--visits", options.visitsPerDay, "In a day")
        ->check(CLI::Range(1, 2000))
        ->capture_default_str();
    program.add_option("--seed", options.seed, "Of what visitors touch")->capture_default_str();
    program.add_option("--state", state,
                       "The folder of the state.db; without it one that is dropped");
    program.add_option("--picture", picture, "The curve, a PNG")->capture_default_str();
    CLI11_PARSE(program, argc, argv);
    options.stateFolder = QString::fromStdString(state);

    keepMemoryWhole();
    drawOffscreen();
    const QGuiApplication application(argc, argv);
    dressAsPlayer();
    QLoggingCategory::setFilterRules(u"vitrine.*=false"_s);
    try {
        return soak(options, QString::fromStdString(picture));
    } catch (const std::exception &error) {
        say(QString::fromUtf8(error.what()));
        return EXIT_FAILURE;
    }
}
