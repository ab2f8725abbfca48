// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "monkey.h"
#include "packs.h"
#include "stagedkiosk.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr int visit = 1000; // events
constexpr int atOnce = 20; // events that come before the kiosk gets to work
constexpr qint64 longest
    = 10'000; // ms that it may take for those, on a machine with much else to do

/// Half of as many as the environment wants, for who has a night.
int eventCount()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("VITRINE_MONKEY_EVENTS", &isNumber);
    return (isNumber ? wanted : 100'000) / 2;
}

/// Whether \a deed ended the program.
bool endsProgram(const std::function<void()> &deed)
{
    constexpr int wentOn = 77;
    // Only a program that runs can be told to end.
    QTimer::singleShot(0, qApp, [&] {
        deed();
        QCoreApplication::processEvents();
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(wentOn); });
    });
    return QCoreApplication::exec() != wentOn;
}

/// The kiosk's only window; whatever else has opened is a way out.
bool isAlone(const QQuickWindow &window)
{
    const QWindowList windows = QGuiApplication::allWindows();
    return std::all_of(windows.begin(), windows.end(), [&](const QWindow *other) {
        return other == &window || !other->isVisible();
    });
}

/// Time passes: for the question, for the answer that does not come, and for the lock.
void leaveToIdle(StagedKiosk &kiosk)
{
    // Whoever watches or listens is asked only when that is over.
    kiosk.player().visit().setPlaying(false);
    kiosk.player().narrator().stop();
    kiosk.wait(kiosk.player().presence().idle());
    kiosk.player().narrator().stop(); // It reads the question, too.
    kiosk.wait(kiosk.player().exhibition().prompt());
    kiosk.desk().leave();
}

/// Lets a monkey loose on a kiosk of \a size.
void tryToGetOut(const QSize &size, quint32 seed)
{
    PlayerOptions options;
    options.pack = summit();
    options.size = size;
    StagedKiosk kiosk(options);
    QQuickWindow &window = kiosk.window();
    window.requestActivate();
    REQUIRE(eventually([&] { return window.isActive(); }));
    const QRect geometry = window.geometry();
    Monkey monkey(seed);
    QElapsedTimer clock;
    qint64 slowest = 0;
    int places = 0;
    QObject::connect(&kiosk.player().visit(), &Visit::moved, &window, [&] { ++places; });

    for (int done = 0; done < eventCount(); done += visit) {
        for (int event = 0; event < visit; event += atOnce) {
            clock.start();
            REQUIRE_FALSE(endsProgram([&] {
                for (int i = 0; i < atOnce; ++i)
                    monkey.act(window);
            }));
            slowest = std::max(slowest, clock.elapsed());
        }
        monkey.letGo(window);
        INFO("After " << done + visit << " events");
        REQUIRE(kiosk.desk().state() != OperatorDesk::Open);
        REQUIRE(kiosk.endings().empty());
        REQUIRE(window.isVisible());
        REQUIRE(window.geometry() == geometry);
        REQUIRE(isAlone(window));

        leaveToIdle(kiosk);

        REQUIRE(kiosk.player().presence().state() == VisitorPresence::Nobody);
        REQUIRE(kiosk.player().visit().screen() == Visit::Attract);
        REQUIRE(kiosk.player().access().isUsual());
        REQUIRE(kiosk.player().exhibition().locale() == u"en"_s);
    }
    CHECK(slowest < longest);
    CHECK(places > eventCount() / visit); // It was let in.
    CHECK(eventually([&] { return kiosk.isSettled(); }));
}

} // namespace

TEST_CASE("Nobody gets out, whatever they do with their fingers and the keyboard", "[monkey]")
{
    tryToGetOut({960, 540}, 20240524);
}

TEST_CASE("Nobody gets out of an upright kiosk either", "[monkey]")
{
    tryToGetOut({540, 960}, 20240525);
}
