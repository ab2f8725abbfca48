// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "kiosk/watchdog.h"
#include "notifysocket.h"

#include <QQuickRenderControl>
#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

const QByteArray alive = "WATCHDOG=1";
constexpr int interval = 240; // ms, as WatchdogSec= would give it.

/// This process as a service that systemd watches.
class Service
{
public:
    explicit Service(int watchdog = interval)
    {
        qputenv("NOTIFY_SOCKET", systemd.path().toLocal8Bit());
        if (watchdog > 0)
            qputenv("WATCHDOG_USEC", QByteArray::number(watchdog * 1000));
    }
    ~Service()
    {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
    }
    Q_DISABLE_COPY_MOVE(Service)

    NotifySocket systemd = {};
};

/// A window on the panel that draws nothing by itself.
void show(QQuickWindow &window)
{
    window.resize(80, 60);
    window.show();
    REQUIRE(eventually([&] { return window.isExposed(); }));
}

} // namespace

TEST_CASE("A picture on the panel makes the service ready, and tells what it shows", "[watchdog]")
{
    Service service;
    Watchdog watchdog;

    watchdog.tellReady(u"Showing\nthe sea"_s);

    CHECK(service.systemd.lines() == QByteArrayList {"READY=1", "STATUS=Showing the sea"});
}

TEST_CASE("A player that ends says so", "[watchdog]")
{
    Service service;

    {
        const Watchdog watchdog;
    }

    CHECK(service.systemd.heard("STOPPING=1"));
}

TEST_CASE("Each sign of life is a frame that was drawn for it", "[watchdog]")
{
    Service service;
    QQuickWindow window;
    show(window);
    Watchdog watchdog;
    watchdog.watch(window);
    const QSignalSpy frames(&window, &QQuickWindow::frameSwapped);

    CHECK(eventually([&] { return service.systemd.timesHeard(alive) >= 3; }));

    CHECK(frames.count() >= service.systemd.timesHeard(alive));
}

TEST_CASE("A window whose frames do not come gives no sign of life", "[watchdog]")
{
    Service service;
    QQuickRenderControl nobodyDraws;
    QQuickWindow window(&nobodyDraws);
    show(window);
    Watchdog watchdog;
    watchdog.watch(window);
    const QSignalSpy askedFor(&nobodyDraws, &QQuickRenderControl::renderRequested);

    CHECK(eventually([&] { return askedFor.count() >= 3; }));
    CHECK(!service.systemd.heard(alive));

    SECTION("until one comes")
    {
        emit window.frameSwapped();
        CHECK(service.systemd.timesHeard(alive) == 1);
        emit window.frameSwapped(); // Nobody asked for this one.
        CHECK(service.systemd.timesHeard(alive) == 1);
    }
    SECTION("until another window takes its place")
    {
        QQuickWindow next;
        show(next);
        watchdog.watch(next);
        CHECK(eventually([&] { return service.systemd.heard(alive); }));
    }
}

TEST_CASE("A thread that hangs gives no sign of life", "[watchdog]")
{
    Service service;
    QQuickWindow window;
    show(window);
    Watchdog watchdog;
    watchdog.watch(window);
    REQUIRE(eventually([&] { return service.systemd.heard(alive); }));
    service.systemd.forget();

    CHECK(service.systemd.staysSilent(2 * interval));
}

TEST_CASE("A window that nobody can see is no reason to be restarted", "[watchdog]")
{
    Service service;
    auto window = std::make_unique<QQuickWindow>();
    show(*window);
    Watchdog watchdog;
    watchdog.watch(*window);

    SECTION("hidden")
    {
        window->hide();
    }
    SECTION("gone")
    {
        window.reset();
    }
    service.systemd.forget();

    CHECK(eventually([&] { return service.systemd.timesHeard(alive) >= 3; }));
}

TEST_CASE("Where nothing waits for a sign of life a still screen draws nothing", "[watchdog]")
{
    Service service(0);
    QQuickWindow window;
    show(window);
    Watchdog watchdog;
    watchdog.watch(window);
    REQUIRE(eventually([&] { return !window.grabWindow().isNull(); }));
    const QSignalSpy frames(&window, &QQuickWindow::frameSwapped);

    CHECK(!eventually([&] { return frames.count() > 1; }, 2 * interval));

    CHECK(!service.systemd.heard(alive));
}
