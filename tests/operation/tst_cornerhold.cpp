// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"

#include "operation/cornerhold.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QtTest/qtestmouse.h>
#include <QtTest/qtesttouch.h>

using namespace vitrine;

namespace {

/// A window that somebody touches, and who listens for a held corner.
class Glass
{
public:
    Glass()
    {
        window.resize(1920, 1080);
        window.show();
        REQUIRE(eventually([&] { return window.isExposed(); }));
        qApp->installEventFilter(&hold);
    }
    /// Whether it is noticed within the time it takes, and a bit.
    bool isNoticed()
    {
        return eventually([&] { return !calls.empty(); });
    }
    /// Whether it stays unnoticed for longer than it would take.
    bool staysUnnoticed()
    {
        return !eventually([&] { return !calls.empty(); }, int(CornerHold::duration.count()) + 300);
    }

    QQuickWindow window;
    CornerHold hold;
    QSignalSpy calls = QSignalSpy(&hold, &CornerHold::held);
    QSignalSpy touches = QSignalSpy(&hold, &CornerHold::touched);
    QPointingDevice *device = QTest::createTouchDevice();
    QTest::QTouchEventSequence finger = QTest::touchEvent(&window, device, false);
};

} // namespace

TEST_CASE("A finger that rests in the corner for three seconds is noticed once", "[corner]")
{
    Glass glass;

    glass.finger.press(1, {20, 20}).commit();

    CHECK(glass.calls.empty());
    CHECK(glass.isNoticed());
    glass.finger.move(1, {22, 20}).commit();
    glass.finger.release(1, {22, 20}).commit();
    CHECK(glass.calls.size() == 1);
    CHECK(glass.touches.size() >= 3);
}

TEST_CASE("A mouse does as well as a finger", "[corner]")
{
    Glass glass;

    QTest::mousePress(&glass.window, Qt::LeftButton, {}, {20, 20});

    CHECK(glass.isNoticed());
}

TEST_CASE("Visitors do not call the operator", "[corner]")
{
    Glass glass;

    SECTION("by resting elsewhere")
    {
        glass.finger.press(1, {20, 300}).commit();
    }
    SECTION("by tapping the corner")
    {
        glass.finger.press(1, {20, 20}).commit();
        glass.finger.release(1, {20, 20}).commit();
    }
    SECTION("by passing through it")
    {
        glass.finger.press(1, {20, 20}).commit();
        glass.finger.move(1, {600, 20}).commit();
    }
    SECTION("with the flat of the hand")
    {
        glass.finger.press(1, {20, 20}).press(2, {60, 60}).commit();
    }
    CHECK(glass.staysUnnoticed());
}
