// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"
#include "shownitems.h"
#include "stagedkiosk.h"

#include "storage/state/settingrepository.h"

#include <QGuiApplication>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PlayerOptions showing(const QString &pack)
{
    PlayerOptions options;
    options.pack = pack;
    return options;
}

QPointF middleOf(const QQuickWindow &window)
{
    return {window.width() / 2., window.height() / 2.};
}

/// Whether some window of the kiosk is on the screen.
bool isSomethingShown()
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    return std::any_of(windows.begin(), windows.end(),
                       [](const QWindow *window) { return window->isExposed(); });
}

} // namespace

TEST_CASE("An operator holds the corner, types the PIN and stands before the panel", "[operator]")
{
    StagedKiosk kiosk(showing(summit()));

    kiosk.openPanel();

    CHECK(eventually([&] { return component(kiosk.window(), u"OperatorPanel"_s) != nullptr; }));
    CHECK_FALSE(component(kiosk.window(), u"LockPad"_s));
    CHECK(kiosk.reads(u"Operator's panel"_s));
    kiosk.touch(u"Close"_s);
    CHECK(eventually([&] { return !component(kiosk.window(), u"OperatorLayer"_s); }));
    CHECK(kiosk.player().visit().screen() == Visit::Attract);
}

TEST_CASE("A visitor is gone when the operator comes", "[operator]")
{
    StagedKiosk kiosk(showing(summit()));
    kiosk.tap(middleOf(kiosk.window()));
    REQUIRE(eventually([&] { return kiosk.player().visit().screen() == Visit::Hall; }));

    kiosk.openPanel();

    CHECK(kiosk.player().visit().screen() == Visit::Attract);
    CHECK(kiosk.player().presence().state() == VisitorPresence::Nobody);
}

TEST_CASE("Nothing of the exhibition can be pressed through the lock", "[operator]")
{
    StagedKiosk kiosk(showing(summit()));
    kiosk.desk().call();
    REQUIRE(eventually([&] { return component(kiosk.window(), u"LockPad"_s) != nullptr; }));

    for (double y = 0.05; y < 1; y += 0.1)
        for (const double x : {0.02, 0.08, 0.92, 0.98}) // Beside the lock's own buttons.
            kiosk.tap({x * kiosk.window().width(), y * kiosk.window().height()});

    CHECK(kiosk.player().visit().screen() == Visit::Attract);
    CHECK(kiosk.player().presence().state() == VisitorPresence::Nobody);
}

TEST_CASE("What the operator sets holds from the next visitor on, and the screen is never empty",
          "[operator]")
{
    StagedKiosk kiosk(showing(summit()));
    const Player *const before = &kiosk.player();
    kiosk.openPanel();
    kiosk.touch(u"Settings"_s);
    kiosk.touch(u"Longer"_s);
    kiosk.touch(u"Count visits, without knowing whose"_s);
    kiosk.kiosk().operation().settings()->setLocale(u"zh-Hans"_s);

    kiosk.touch(u"Close"_s);
    bool wasAlwaysShown = true;
    const bool hasChanged = eventually([&] {
        wasAlwaysShown = wasAlwaysShown && isSomethingShown();
        return &kiosk.player() != before;
    });

    REQUIRE(hasChanged);
    CHECK(wasAlwaysShown);
    CHECK(kiosk.isSettled());
    CHECK(kiosk.player().exhibition().locale() == u"zh-Hans"_s);
    CHECK(QGuiApplication::topLevelWindows().size() == 1);
    kiosk.restart();
    CHECK(kiosk.player().exhibition().locale() == u"zh-Hans"_s);
    CHECK_FALSE(kiosk.kiosk().operation().settings()->countsVisits());
}

TEST_CASE("The operator ends the kiosk by pressing twice", "[operator]")
{
    StagedKiosk kiosk(showing(seaAndSky()));
    kiosk.openPanel();

    kiosk.touch(u"End the kiosk"_s);
    CHECK(kiosk.endings().empty());
    kiosk.touch(u"End it now?"_s);

    REQUIRE(kiosk.endings().size() == 1);
    CHECK(kiosk.endings()[0][0].value<Kiosk::Ending>() == Kiosk::Ended);
}

TEST_CASE("An exhibition that cannot be shown leaves the one before on the screen", "[operator]")
{
    StagedKiosk kiosk(showing(seaAndSky()));
    const Player *const before = &kiosk.player();
    const SpoiltPack spoilt;
    spoilt.execute("DELETE FROM exhibition_text");
    PackChoice choice = choosePack(spoilt.path(), {}, false);
    REQUIRE(choice.exhibition);

    const QString fault
        = kiosk.kiosk().show().begin(std::move(*choice.exhibition), showing(spoilt.path()));

    CHECK_FALSE(fault.isEmpty());
    CHECK(&kiosk.player() == before);
    CHECK_FALSE(kiosk.kiosk().show().isChanging());
    CHECK(kiosk.window().isExposed());
}

TEST_CASE("A successor without a picture in time is dropped, and the one before goes on",
          "[operator]")
{
    StagedKiosk kiosk(showing(seaAndSky()));
    const Player *const before = &kiosk.player();
    QSignalSpy failures(&kiosk.kiosk().show(), &Show::failed);
    kiosk.kiosk().show().setPatience(0ms);
    PackChoice choice = choosePack(summit(), {}, false);

    REQUIRE(kiosk.kiosk().show().begin(std::move(*choice.exhibition), showing(summit())).isEmpty());

    REQUIRE(eventually([&] { return !failures.empty(); }));
    CHECK(&kiosk.player() == before);
    CHECK(kiosk.window().isExposed());
    CHECK(QGuiApplication::topLevelWindows().size() == 1);
}

TEST_CASE("A guide's screen has no operator's panel", "[operator]")
{
    PlayerOptions options = showing(summit());
    options.mode = PlayerOptions::Mode::Present;
    StagedKiosk kiosk(options);

    kiosk.desk().call();
    REQUIRE(eventually([&] { return kiosk.desk().state() == OperatorDesk::Locked; }));

    CHECK_FALSE(component(kiosk.window(), u"LockPad"_s));
}

TEST_CASE("A display has the panel, too", "[operator]")
{
    PlayerOptions options = showing(summit());
    options.mode = PlayerOptions::Mode::Display;
    StagedKiosk kiosk(options);

    kiosk.openPanel();

    CHECK(eventually([&] { return component(kiosk.window(), u"OperatorPanel"_s) != nullptr; }));
}
