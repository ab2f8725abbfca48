// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startbench.h"

#include "program.h"
#include "storage/exhibitionrepository.h"
#include "storage/packdatabase.h"
#include "storage/picturerepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int screensSeen = 20;
constexpr auto size = "1920x1080";

double timeToFirstPicture(const QString &program, const QStringList &arguments)
{
    return millisecondsOf([&] { Program(program, arguments).waitForLine(u"first picture"_s); });
}

/// Writes the first picture of the summit's attract loop, in the size of the screen.
void writePicture(const QString &path)
{
    const PackResult<PackDatabase> pack = PackDatabase::open(QStringLiteral(VITRINE_SUMMIT_PACK));
    if (!pack)
        throw std::runtime_error(pack.error().sentence.toStdString());
    const PictureRepository pictures(*pack);
    const std::optional<EncodedPicture> picture = pictures.rendition({1}, 1920);
    QFile file(path);
    if (!picture || !file.open(QIODevice::WriteOnly)
        || file.write(picture->bytes) != picture->bytes.size())
        throw std::runtime_error("The picture of the bare slideshow cannot be written.");
}

/// A number of kB in /proc, as MB.
double megabytes(const QString &text, const QString &name)
{
    const QRegularExpression line(u"^%1:\\s+(\\d+) kB"_s.arg(name),
                                  QRegularExpression::MultilineOption);
    return line.match(text).captured(1).toDouble() / 1000;
}

} // namespace

void measureStart(Measurements &measurements, int runs)
{
    tellProgress(u"Starting the player"_s);
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"bare.jpeg"_s);
    writePicture(picture);
    const auto player = [](const QString &mode) {
        return timeToFirstPicture(QStringLiteral(VITRINE),
                                  {u"--mode"_s, mode, u"--size"_s, QString::fromLatin1(size)});
    };
    measurements.addHeading(u"From the start to the first picture"_s);
    measurements.add(u"a bare Qt Quick slideshow, for comparison"_s, runs, [&] {
        return timeToFirstPicture(QCoreApplication::applicationFilePath(), {u"bare"_s, picture});
    });
    measurements.add(u"vitrine --mode kiosk"_s, runs, [&] { return player(u"kiosk"_s); });
    measurements.add(u"vitrine --mode display"_s, runs, [&] { return player(u"display"_s); });
}

void measureMemory(Measurements &measurements)
{
    tellProgress(u"Going through the first screens"_s);
    const QTemporaryDir folder;
    const QDir pictures(folder.path());
    const Program tour(QStringLiteral(VITRINE),
                       {u"--tour"_s, folder.path(), u"--size"_s, QString::fromLatin1(size)});
    QElapsedTimer waited;
    waited.start();
    while (pictures.entryList({u"*.png"_s}).size() < screensSeen) {
        if (waited.hasExpired(120'000))
            throw std::runtime_error("The tour does not come to its twentieth screen.");
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    QFile memory(u"/proc/%1/smaps_rollup"_s.arg(tour.processId()));
    if (!memory.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromLatin1(memory.readAll());
    measurements.addHeading(u"Memory after the first %1 screens"_s.arg(screensSeen));
    for (const QString &name : {u"Rss"_s, u"Pss"_s})
        measurements.add({.name = name, .unit = u"MB"_s, .values = {megabytes(text, name)}});
}

} // namespace vitrine
