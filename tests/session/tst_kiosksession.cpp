// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "kiosksession.h"
#include "packs.h"
#include "tuiotable.h"

#include <QStandardPaths>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// Tells ctest, which looks for these words.
bool isSkipped(const QString &obstacle)
{
    if (!obstacle.isEmpty())
        WARN("skipped: " << obstacle.toStdString());
    return !obstacle.isEmpty();
}

/// An X server without a screen, with someone at its keyboard and mouse.
class Desk
{
public:
    Desk()
    {
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(u"Xvfb"_s,
                       {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x1024x24"_s,
                        u"-nolisten"_s, u"tcp"_s});
        REQUIRE(eventually([&] { return m_server.canReadLine(); }));
        m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    }
    ~Desk()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Desk)

    static QString obstacle()
    {
        for (const QString &program : {u"Xvfb"_s, u"xdotool"_s})
            if (QStandardPaths::findExecutable(program).isEmpty())
                return program + u" is not here."_s;
        return {};
    }
    const QString &display() const { return m_display; }
    /// What xdotool is to do, such as `key`, `alt+F4`.
    void act(const QStringList &action) const
    {
        QProcess xdotool;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_display);
        xdotool.setProcessEnvironment(environment);
        xdotool.start(u"xdotool"_s, action);
        REQUIRE(xdotool.waitForFinished());
        REQUIRE(xdotool.exitCode() == 0);
    }

private:
    QProcess m_server = QProcess();
    QString m_display = {};
};

/// Of the whole picture; a panel with nothing on it has one or two.
int coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7)
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    return int(colours.size());
}

} // namespace

TEST_CASE("A kiosk in its compositor is ready, alive, and led to the hall by a touch", "[session]")
{
    if (isSkipped(KioskSession::obstacle()))
        return;
    const quint16 port = TuioTable::freePort();
    KioskSession kiosk({seaAndSky()},
                       {{u"WLR_BACKENDS"_s, u"headless"_s},
                        {u"WATCHDOG_USEC"_s, u"900000"_s},
                        {u"QT_QPA_GENERIC_PLUGINS"_s, u"TuioTouch:udp=%1"_s.arg(port)},
                        {u"QT_TUIOTOUCH_DELIVER_WITHOUT_FOCUS"_s, u"1"_s}});

    const bool isReady = eventually([&] { return kiosk.systemd().heard("READY=1"); });
    INFO(kiosk.log().toStdString());
    REQUIRE(isReady);
    CHECK(kiosk.systemd().heard("STATUS=Showing " + seaAndSky().toUtf8()));
    CHECK(eventually([&] { return kiosk.systemd().timesHeard("WATCHDOG=1") >= 3; }));
    const QImage attract = kiosk.panel();
    CHECK(coloursOf(attract) > 50);

    TuioTable table(port);
    CHECK(eventually([&] {
        table.tap({0.5, 0.4});
        return kiosk.log().contains(u"vitrine.visit: hall"_s);
    }));
    CHECK(eventually([&] { return kiosk.panel() != attract && coloursOf(kiosk.panel()) > 50; }));
    CHECK(kiosk.isRunning());
}

TEST_CASE("No key of a window manager or console ends a kiosk or leads out of it", "[session]")
{
    if (isSkipped(KioskSession::obstacle()) || isSkipped(Desk::obstacle()))
        return;
    const Desk desk;
    KioskSession kiosk({seaAndSky()},
                       {{u"WLR_BACKENDS"_s, u"x11"_s}, {u"DISPLAY"_s, desk.display()}});
    REQUIRE(eventually([&] { return kiosk.systemd().heard("READY=1"); }));
    desk.act({u"mousemove"_s, u"500"_s, u"300"_s, u"click"_s, u"1"_s});
    REQUIRE(kiosk.says(u"vitrine.visit: hall"_s));

    for (const QString &keys :
         {u"alt+F4"_s, u"alt+Tab"_s, u"alt+Escape"_s, u"alt+space"_s, u"alt+F2"_s, u"ctrl+alt+F2"_s,
          u"ctrl+alt+Delete"_s, u"ctrl+alt+BackSpace"_s, u"ctrl+q"_s, u"ctrl+w"_s, u"ctrl+c"_s,
          u"ctrl+o"_s, u"super"_s, u"super+l"_s, u"super+d"_s, u"F1"_s, u"F11"_s, u"Print"_s,
          u"Menu"_s}) {
        CAPTURE(keys);
        desk.act({u"key"_s, keys});
        REQUIRE(kiosk.isRunning());
    }
    desk.act({u"click"_s, u"3"_s});

    // Keys do arrive: those that are meant for visitors still work.
    CHECK(eventually([&] {
        desk.act({u"key"_s, u"Tab"_s});
        desk.act({u"key"_s, u"Return"_s});
        return kiosk.log().contains(u"vitrine.visit: zone"_s);
    }));
    CHECK(kiosk.isRunning());
    CHECK(!kiosk.systemd().heard("STOPPING=1"));
}
