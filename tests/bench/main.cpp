// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bareslideshow.h"
#include "importbench.h"
#include "measurements.h"
#include "packbench.h"
#include "screenbench.h"
#include "searchbench.h"
#include "soakbench.h"
#include "startbench.h"

#include "kiosk/wholememory.h"

#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QThread>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <cstdlib>
#include <exception>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QString firstMatch(const QString &path, const QString &before)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            if (line.startsWith(before))
                return line.mid(before.size()).remove(u':').simplified();
    return {};
}

/// What the figures below it were measured on.
QString machine()
{
    return u"%1 cores (%2), load before %3; Qt %4, %5, renderer %6"_s
        .arg(QThread::idealThreadCount())
        .arg(firstMatch(u"/proc/cpuinfo"_s, u"model name"_s),
             firstMatch(u"/proc/loadavg"_s, {}).section(u' ', 0, 0),
             QString::fromLatin1(qVersion()), qEnvironmentVariable("QT_QPA_PLATFORM"),
             qEnvironmentVariable("QT_QUICK_BACKEND"));
}

void printed(const Measurements &measurements, const QString &about)
{
    QTextStream out(stdout);
    out << about << "\n\n";
    measurements.print(out);
}

void measurePictures(Measurements &measurements, bool isQuick)
{
    measureImport(measurements, isQuick ? 12 : 200);
    if (!isQuick)
        measureGiants(measurements);
}

void measure(bool isQuick, bool isImportOnly, int soak)
{
    const QString about = machine();
    Measurements measurements;
    if (soak > 0) {
        measureSoak(measurements, soak);
        printed(measurements, about);
        return;
    }
    if (isImportOnly) {
        measurePictures(measurements, isQuick);
        printed(measurements, about);
        return;
    }
    measureStart(measurements, isQuick ? 3 : 15);
    measureScreens(measurements, isQuick ? 5 : 20);
    for (const int captions : {10, 10'000, 1'000'000})
        if (captions < 1'000'000 || !isQuick)
            measureSearch(measurements, captions, isQuick ? 10 : 40);
    measurePacking(measurements, isQuick ? 1 : 5);
    measurePictures(measurements, isQuick);
    measureMemory(measurements);
    measureSoak(measurements, isQuick ? 500 : 10'000);
    printed(measurements, about);
}

} // namespace

int main(int argc, char **argv)
{
    bool isQuick = false;
    std::string picture;
    CLI::App program("Measures how fast Vitrine is, and prints one table.", "vitrine_bench");
    program.add_flag("--quick", isQuick,
                     "Repeat less, and leave out the million captions and the gigapixels");
    bool isImportOnly = false;
    program.add_flag("--import", isImportOnly, "Measure nothing but the import of pictures");
    int soak = 0;
    program
        .add_option("--soak", soak,
                    "Measure nothing but what so many changes of a slide leave behind")
        ->check(CLI::Range(100, 10'000'000));
    CLI::App *const bare = program.add_subcommand("bare", "What the start is compared with");
    bare->group("")->add_option("PICTURE", picture)->required();
    CLI11_PARSE(program, argc, argv);

    keepMemoryWhole();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"vitrine.*=false"_s);
    try {
        if (bare->parsed())
            return showBareSlideshow(QString::fromStdString(picture));
        measure(isQuick, isImportOnly, soak);
        return EXIT_SUCCESS;
    } catch (const std::exception &error) {
        tellProgress(QString::fromUtf8(error.what()));
        return EXIT_FAILURE;
    }
}
