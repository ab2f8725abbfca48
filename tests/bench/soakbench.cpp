// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soakbench.h"

#include "kiosk/player.h"
#include "session/settableclock.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWait = 30'000; // ms
constexpr int samples = 10;

/// MiB that this program has for itself, or shares with others.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("The system does not tell how much memory is used.");
    const QRegularExpression line(u"^Pss:\\s+(\\d+) kB"_s, QRegularExpression::MultilineOption);
    return line.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
}

double openFiles()
{
    return double(QDir(u"/proc/self/fd"_s)
                      .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                      .size());
}

void waitUntilSettled(const Player &player)
{
    QElapsedTimer time;
    time.start();
    do {
        if (time.hasExpired(longestWait))
            throw std::runtime_error("A slide does not come to rest.");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    } while (!player.window()->property("settled").toBool());
}

} // namespace

void measureSoak(Measurements &measurements, int changes)
{
    tellProgress(u"Going through %1 slides"_s.arg(changes));
    PackChoice choice = choosePack(QStringLiteral(VITRINE_SUMMIT_PACK), {}, false);
    if (!choice.exhibition)
        throw std::runtime_error(choice.faults.join(u' ').toStdString());
    SettableClock clock;
    Player player(std::move(*choice.exhibition),
                  {.mode = PlayerOptions::Mode::Display, .size = {1280, 720}, .isHeld = true},
                  clock);
    if (const QString fault = player.show(); !fault.isEmpty())
        throw std::runtime_error(fault.toStdString());
    Measurements::Row memories {u"memory, at every tenth"_s, u"MiB"_s, {}};
    Measurements::Row files {u"open files, at every tenth"_s, {}, {}};
    for (int change = 1; change <= changes; ++change) {
        if (!QMetaObject::invokeMethod(player.window(), "goByHand",
                                       Q_ARG(int, change % 7 == 0 ? -3 : 1)))
            throw std::runtime_error("The display does not go on.");
        waitUntilSettled(player);
        if (change % (changes / samples) == 0) {
            memories.values.push_back(memory());
            files.values.push_back(openFiles());
        }
    }
    measurements.addHeading(u"After %1 changes of a slide"_s.arg(changes));
    // The first tenth fills the caches of fonts, statements and pictures.
    measurements.add({u"memory grown since the first tenth"_s,
                      u"MiB"_s,
                      {memories.values.back() - memories.values.front()}});
    measurements.add(memories);
    measurements.add(files);
}

} // namespace vitrine
