// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "notifysocket.h"
#include "packs.h"
#include "tuiotable.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <csignal>
#include <sys/wait.h>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// The program as it is installed, in a process of its own.
class Program
{
public:
    explicit Program(const QStringList &arguments, const QMap<QString, QString> &more = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        environment.insert(u"XDG_STATE_HOME"_s, m_folder.path());
        for (const QString &name : more.keys())
            environment.insert(name, more[name]);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(VITRINE), arguments);
        REQUIRE(m_process.waitForStarted());
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    QString err()
    {
        m_err += QString::fromUtf8(m_process.readAllStandardError());
        return m_err;
    }
    QString out() { return QString::fromUtf8(m_process.readAllStandardOutput()); }
    bool says(const QString &text)
    {
        return eventually([&] { return err().contains(text); });
    }
    int exitCode()
    {
        REQUIRE(m_process.waitForFinished(60'000));
        REQUIRE(m_process.exitStatus() == QProcess::NormalExit);
        return m_process.exitCode();
    }
    /// Stands still until goOn().
    void freeze() const
    {
        ::kill(pid_t(m_process.processId()), SIGSTOP);
        siginfo_t stopped = {};
        REQUIRE(waitid(P_PID, id_t(m_process.processId()), &stopped, WSTOPPED) == 0);
    }
    void goOn() const { ::kill(pid_t(m_process.processId()), SIGCONT); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QTemporaryDir m_folder = QTemporaryDir();
    QProcess m_process = QProcess();
    QString m_err = {};
};

const QString nowhere = u"/nowhere/none.vitrine"_s;
const QString noFile
    = u"There is no file /nowhere/none.vitrine. Give the path of a .vitrine pack."_s;

} // namespace

TEST_CASE("A touch of the glass leads from the attract loop to the hall", "[program]")
{
    const quint16 port = TuioTable::freePort();
    REQUIRE(port > 0);
    Program vitrine({seaAndSky(), u"--size"_s, u"800x600"_s},
                    {{u"QT_QPA_GENERIC_PLUGINS"_s, u"TuioTouch:udp=%1"_s.arg(port)},
                     {u"QT_TUIOTOUCH_DELIVER_WITHOUT_FOCUS"_s, u"1"_s}});
    TuioTable table(port);

    // Datagrams that are sent before the program listens are lost: the visitor touches again.
    const bool arrived = eventually([&] {
        table.tap({0.5, 0.4});
        return vitrine.err().contains(u"vitrine.visit: hall"_s);
    });

    INFO(vitrine.err().toStdString());
    CHECK(arrived);
    CHECK(vitrine.isRunning());
}

TEST_CASE("An option that does not exist is named, with exit status 2", "[program]")
{
    Program vitrine({u"--frobnicate"_s});

    CHECK(vitrine.exitCode() == 2);
    CHECK(vitrine.err().contains(u"--frobnicate"_s));
    CHECK(vitrine.out().isEmpty());
}

TEST_CASE("Help and version come without a screen", "[program]")
{
    const QString option = GENERATE(u"--help"_s, u"--version"_s);
    Program vitrine({option}, {{u"QT_QPA_PLATFORM"_s, u"nonexistent"_s}});

    CHECK(vitrine.exitCode() == 0);
    CHECK(vitrine.out().contains(u"vitrine"_s));
    CHECK(vitrine.err().isEmpty());
}

TEST_CASE("The doctor writes one page, with exit status 1 where there is a fault", "[program]")
{
    const QTemporaryDir state;
    const bool isFaulty = GENERATE(false, true);
    Program vitrine({u"--doctor"_s, u"--state"_s, state.path(), isFaulty ? nowhere : seaAndSky()},
                    {{u"QT_QPA_PLATFORM"_s, QString()}}); // No screen is needed.

    CHECK(vitrine.exitCode() == (isFaulty ? 1 : 0));
    const QString page = vitrine.out();
    CHECK(page.startsWith(u"Vitrine "_s));
    CHECK(page.contains(u"\nfault    Pack "_s) == isFaulty);
    CHECK(QDir(state.path()).isEmpty());
}

TEST_CASE("In a window a pack that is missing is a sentence and exit status 2", "[program]")
{
    Program vitrine({nowhere, u"--windowed"_s});

    CHECK(vitrine.exitCode() == 2);
    CHECK(vitrine.err().contains(noFile));
    CHECK(vitrine.err().count(u'\n') == 1);
}

TEST_CASE("In a window a pack that is damaged is a sentence and exit status 2", "[program]")
{
    const SpoiltPack spoilt;
    spoilt.cutShort();
    Program vitrine({spoilt.path(), u"--windowed"_s});

    CHECK(vitrine.exitCode() == 2);
    CHECK(vitrine.err().contains(spoilt.path()));
}

TEST_CASE("A way in that does not exist is a sentence and exit status 2", "[program]")
{
    Program vitrine({seaAndSky(), u"--windowed"_s, u"--open"_s, u"atlantis"_s});

    CHECK(vitrine.exitCode() == 2);
    CHECK(vitrine.err().contains(u"There is no atlantis in this exhibition."_s));
}

TEST_CASE("A kiosk whose pack is missing shows the installed one and logs why", "[program]")
{
    const QString mode = GENERATE(u"kiosk"_s, u"display"_s);
    Program vitrine({nowhere, u"--mode"_s, mode, u"--open"_s, u"hong-kong"_s});

    CHECK(vitrine.says(u"vitrine.kiosk: "_s + noFile));
    CHECK(vitrine.says(u"vitrine.visit: zone hong-kong"_s)); // Only the installed pack has it.
    CHECK(vitrine.isRunning());
}

TEST_CASE("A kiosk whose pack is damaged shows the installed one and logs why", "[program]")
{
    const SpoiltPack spoilt;
    spoilt.cutShort();
    Program vitrine({spoilt.path(), u"--open"_s, u"hong-kong"_s});

    CHECK(vitrine.says(u"vitrine.kiosk: "_s));
    CHECK(vitrine.says(spoilt.path()));
    CHECK(vitrine.says(u"vitrine.visit: zone hong-kong"_s));
    CHECK(vitrine.isRunning());
}

TEST_CASE("A pack that turns out to be damaged only when it is read is replaced like any other",
          "[program]")
{
    const SpoiltPack spoilt;
    spoilt.execute("ALTER TABLE zone RENAME COLUMN position TO place");

    SECTION("in a kiosk")
    {
        Program vitrine({spoilt.path(), u"--open"_s, u"hong-kong"_s});

        CHECK(vitrine.says(u"vitrine.kiosk: "_s));
        CHECK(vitrine.says(u"vitrine.visit: zone hong-kong"_s));
        CHECK(vitrine.isRunning());
    }
    SECTION("in a window it is a sentence and exit status 2")
    {
        Program vitrine({spoilt.path(), u"--windowed"_s});

        CHECK(vitrine.exitCode() == 2);
        CHECK(vitrine.err().startsWith(u"vitrine: "_s));
    }
}

TEST_CASE("A talk whose pack is missing is not held about another one", "[program]")
{
    Program vitrine({nowhere, u"--mode"_s, u"present"_s});

    CHECK(vitrine.exitCode() == 2);
    CHECK(vitrine.err().contains(noFile));
}

TEST_CASE("A player that systemd watches is ready with its first picture and alive with its frames",
          "[program]")
{
    const QByteArray alive = "WATCHDOG=1";
    constexpr int interval = 900; // ms
    NotifySocket systemd;
    // The compositor is the service's main process.
    Program vitrine({seaAndSky(), u"--size"_s, u"800x600"_s},
                    {{u"NOTIFY_SOCKET"_s, systemd.path()},
                     {u"WATCHDOG_USEC"_s, QString::number(interval * 1000)},
                     {u"WATCHDOG_PID"_s, u"1"_s},
                     {u"QT_LOGGING_RULES"_s, u"vitrine.timing.info=true"_s}});

    REQUIRE(eventually([&] { return systemd.heard("READY=1"); }));
    CHECK(vitrine.err().contains(u"first picture"_s));
    CHECK(systemd.heard("STATUS=Showing " + seaAndSky().toUtf8()));
    CHECK(eventually([&] { return systemd.timesHeard(alive) >= 3; }));

    vitrine.freeze();
    systemd.forget();
    CHECK(systemd.staysSilent(interval));
    vitrine.goOn();
    CHECK(eventually([&] { return systemd.heard(alive); }));
}

TEST_CASE("A kiosk that is left alone asks and goes back by itself", "[program]")
{
    Program vitrine(
        {seaAndSky(), u"--open"_s, u"sea"_s, u"--idle"_s, u"0.2"_s, u"--prompt"_s, u"0.2"_s});

    CHECK(vitrine.says(u"vitrine.session: vitrine::VisitorPresence::Asking"_s));
    CHECK(vitrine.says(u"vitrine.visit: attract"_s));
    CHECK(vitrine.isRunning());
}

TEST_CASE("A tour leaves a picture of every screen and ends", "[program]")
{
    const QTemporaryDir folder;
    Program vitrine(
        {seaAndSky(), u"--tour"_s, folder.filePath(u"tour"_s), u"--size"_s, u"800x600"_s});

    CHECK(vitrine.exitCode() == 0);
    const QStringList pictures = QDir(folder.filePath(u"tour"_s)).entryList(QDir::Files);
    CHECK(pictures.size() >= 12);
    CHECK(vitrine.out().startsWith(u"%1 pictures in "_s.arg(pictures.size())));
    for (const QString &name : pictures) {
        CAPTURE(name);
        CHECK(QImage(folder.filePath(u"tour/"_s + name)).size() == QSize(800, 600));
    }
}

TEST_CASE("A tour of the kinds shows each kind of screen once", "[program]")
{
    const QTemporaryDir folder;
    Program vitrine({seaAndSky(), u"--tour"_s, folder.filePath(u"tour"_s), u"--tour-of"_s,
                     u"kinds"_s, u"--size"_s, u"800x600"_s});

    CHECK(vitrine.exitCode() == 0);
    QStringList kinds;
    for (const QString &name : QDir(folder.filePath(u"tour"_s)).entryList(QDir::Files))
        kinds.append(name.section(u'-', 1).chopped(4));
    CHECK(kinds.contains(u"zone-place"_s));
    for (const QString &kind :
         {u"slide"_s, u"slide-numbers-1"_s, u"takeaway"_s, u"zoom"_s, u"access"_s})
        CHECK(kinds.contains(kind));
    CHECK(kinds.contains(u"sources"_s));
    CHECK(kinds.contains(u"story-end"_s));
    CHECK(kinds.removeDuplicates() == 0);
}
