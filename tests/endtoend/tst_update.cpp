// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"
#include "packstick.h"
#include "shownitems.h"
#include "stagedkiosk.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A kiosk that shows what is installed, and takes what is brought with the curator's signature.
class UpdatedKiosk : public StagedKiosk
{
public:
    UpdatedKiosk() : StagedKiosk(PlayerOptions())
    {
        REQUIRE(QDir(stateFolder()).mkpath(u"trusted-keys"_s));
        const QDir keys(m_curator.trustedKeys());
        for (const QString &name : keys.entryList(QDir::Files))
            REQUIRE(QFile::copy(keys.filePath(name), stateFolder() + u"/trusted-keys/"_s + name));
        restart();
    }

    /// Plugs in a stick with another exhibition.
    void bring(bool isSigned = true)
    {
        const QString path = stick() + u"/sea.vitrine"_s;
        REQUIRE(QFile::copy(seaAndSky(), path + u".part"_s));
        if (isSigned) {
            m_curator.sign(path + u".part"_s);
            REQUIRE(QFile::rename(path + u".part.minisig"_s, path + u".minisig"_s));
        }
        REQUIRE(QFile::rename(path + u".part"_s, path));
    }
    PackArrivals &arrivals() { return *kiosk().operation().arrivals(); }
    bool comesTo(PackArrivals::Step step)
    {
        return eventually([&] { return arrivals().step() == step; });
    }
    bool showsWhatWasBrought() { return kiosk().pack().startsWith(stateFolder()); }
    bool isShown(bool brought)
    {
        return eventually([&] {
            return !kiosk().show().isChanging() && showsWhatWasBrought() == brought
                && player().exhibition().packPath() == kiosk().pack();
        });
    }

private:
    PackStick m_curator;
};

bool isSomethingShown()
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    return std::any_of(windows.begin(), windows.end(),
                       [](const QWindow *window) { return window->isExposed(); });
}

} // namespace

TEST_CASE("What comes on a stick is shown as soon as nobody is there, without an empty screen",
          "[update]")
{
    UpdatedKiosk kiosk;
    REQUIRE(kiosk.isShown(false));
    bool wasAlwaysShown = true;

    kiosk.bring();
    const bool isBrought = eventually([&] {
        wasAlwaysShown = wasAlwaysShown && isSomethingShown();
        return kiosk.showsWhatWasBrought() && !kiosk.kiosk().show().isChanging();
    });

    REQUIRE(isBrought);
    CHECK(wasAlwaysShown);
    CHECK(kiosk.isShown(true));
    kiosk.restart();
    CHECK(kiosk.isShown(true));
}

TEST_CASE("A visitor keeps the exhibition that was there", "[update]")
{
    UpdatedKiosk kiosk;
    kiosk.tap({640, 360});
    REQUIRE(eventually([&] { return kiosk.player().visit().screen() == Visit::Hall; }));

    kiosk.bring();
    REQUIRE(kiosk.comesTo(PackArrivals::Step::Waiting));
    CHECK_FALSE(kiosk.showsWhatWasBrought());
    CHECK(kiosk.player().visit().screen() == Visit::Hall);
    kiosk.player().presence().leave();

    CHECK(kiosk.isShown(true));
}

TEST_CASE("The operator goes back to the exhibition before by pressing twice", "[update]")
{
    UpdatedKiosk kiosk;
    kiosk.bring();
    REQUIRE(kiosk.isShown(true));
    kiosk.openPanel();
    kiosk.touch(u"Exhibition"_s);

    kiosk.touch(u"Go back to it"_s);
    CHECK(kiosk.showsWhatWasBrought());
    kiosk.touch(u"Go back now?"_s);

    CHECK(kiosk.isShown(false));
    kiosk.restart();
    CHECK(kiosk.isShown(false));
}

TEST_CASE("Without a signature nothing changes, and the operator reads why", "[update]")
{
    UpdatedKiosk kiosk;

    kiosk.bring(false);

    REQUIRE(kiosk.comesTo(PackArrivals::Step::Refused));
    CHECK_FALSE(kiosk.showsWhatWasBrought());
    CHECK(kiosk.player().visit().screen() == Visit::Attract);
    kiosk.openPanel();
    kiosk.touch(u"Exhibition"_s);
    CHECK(eventually([&] { return kiosk.reads(kiosk.arrivals().refusal()); }));
}

TEST_CASE("Outside opening hours nobody gets in but the operator", "[hours]")
{
    PlayerOptions options;
    options.pack = summit();
    options.mode = GENERATE(PlayerOptions::Mode::Kiosk, PlayerOptions::Mode::Display);
    StagedKiosk kiosk(options);
    REQUIRE_FALSE(component(kiosk.window(), u"ClosedScreen"_s));

    kiosk.kiosk().operation().settings()->setOpeningHours(u"Fr 12:00-18:00"_s);

    REQUIRE(eventually([&] { return component(kiosk.window(), u"ClosedScreen"_s) != nullptr; }));
    CHECK(kiosk.reads(u"Closed now"_s));
    kiosk.tap({640, 360});
    CHECK(kiosk.player().visit().screen() == Visit::Attract);
    CHECK(kiosk.player().presence().state() == VisitorPresence::Nobody);
    kiosk.openPanel();
    kiosk.touch(u"Close"_s);
    CHECK(eventually([&] { return !component(kiosk.window(), u"OperatorLayer"_s); }));
    CHECK(component(kiosk.window(), u"ClosedScreen"_s) != nullptr);

    kiosk.clock().forward(2h);
    kiosk.kiosk().operation().openState()->advance();
    CHECK(eventually([&] { return !component(kiosk.window(), u"ClosedScreen"_s); }));
}

TEST_CASE("A clock that nobody can believe closes nothing", "[hours]")
{
    PlayerOptions options;
    options.pack = summit();
    StagedKiosk kiosk(options);
    kiosk.kiosk().operation().settings()->setOpeningHours(u"Mo-Su 09:00-18:00"_s);
    OpenState &hours = *kiosk.kiosk().operation().openState();

    kiosk.clock().setWallTime(QDateTime(QDate(1970, 1, 1), QTime(3, 0)));
    hours.advance();

    CHECK(hours.isOpen());
    CHECK_FALSE(component(kiosk.window(), u"ClosedScreen"_s));
    kiosk.openPanel();
    kiosk.touch(u"Opening hours"_s);
    CHECK(eventually([&] {
        const QStringList read = texts(kiosk.window());
        return std::any_of(read.begin(), read.end(), [](const QString &text) {
            return text.startsWith(u"The clock is in doubt"_s);
        });
    }));
}
