// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosksession.h"

#include "eventually.h"
#include "packs.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <unistd.h>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int nobody = 65534;

bool isRoot()
{
    return geteuid() == 0;
}

/// What a command has to begin with so that it does not run as root, which cage refuses.
QStringList asUser()
{
    if (!isRoot())
        return {};
    return {u"setpriv"_s, u"--reuid=%1"_s.arg(nobody), u"--regid=%1"_s.arg(nobody),
            u"--clear-groups"_s};
}

bool userCan(const QString &test, const QString &path)
{
    QStringList command = asUser() + QStringList {u"test"_s, test, path};
    return QProcess::execute(command.takeFirst(), command) == 0;
}

/// For whoever the session runs as.
void handOver(const QString &path)
{
    if (isRoot() && chown(path.toLocal8Bit(), nobody, nobody) != 0)
        qFatal("A folder cannot be handed over.");
}

} // namespace

QString KioskSession::obstacle()
{
    for (const QString &program : {u"cage"_s, u"grim"_s, u"Xwayland"_s, u"setpriv"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not here; its package is in packaging/debian-packages.txt."_s;
    for (const QString &path : {QStringLiteral(VITRINE), seaAndSky()})
        if (!userCan(u"-r"_s, path))
            return u"Another user than root cannot read %1."_s.arg(path);
    return {};
}

KioskSession::KioskSession(const QStringList &arguments, const QMap<QString, QString> &settings)
{
    const QString socketFolder = QFileInfo(m_systemd.path()).path();
    handOver(socketFolder);
    handOver(m_systemd.path());
    handOver(m_folder.path());

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QUICK_BACKEND"})
        environment.remove(QString::fromLatin1(name));
    // As vitrine-kiosk.service has them.
    environment.insert(u"QT_QPA_PLATFORM"_s, u"wayland"_s);
    environment.insert(u"QT_WAYLAND_DISABLE_WINDOWDECORATION"_s, u"1"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"STATE_DIRECTORY"_s, m_folder.path());
    environment.insert(u"NOTIFY_SOCKET"_s, m_systemd.path());
    environment.insert(u"WLR_RENDERER"_s, u"pixman"_s);
    environment.insert(u"WLR_LIBINPUT_NO_DEVICES"_s, u"1"_s);
    for (const QString &name : settings.keys())
        environment.insert(name, settings[name]);
    m_cage.setProcessEnvironment(environment);
    m_cage.setProcessChannelMode(QProcess::MergedChannels);
    QStringList command
        = asUser() + QStringList {u"cage"_s, u"-d"_s, u"--"_s, QStringLiteral(VITRINE)} + arguments;
    m_cage.start(command.takeFirst(), command);
}

KioskSession::~KioskSession()
{
    // Without its compositor vitrine ends by itself.
    m_cage.kill();
    m_cage.waitForFinished();
}

QString KioskSession::log()
{
    m_log += QString::fromUtf8(m_cage.readAll());
    return m_log;
}

bool KioskSession::says(const QString &text)
{
    return eventually([&] { return log().contains(text); });
}

QImage KioskSession::panel() const
{
    const QString path = m_folder.filePath(u"panel.png"_s);
    QProcess grim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.insert(u"WAYLAND_DISPLAY"_s, u"wayland-0"_s);
    grim.setProcessEnvironment(environment);
    grim.start(u"grim"_s, {path});
    return grim.waitForFinished() && grim.exitCode() == 0 ? QImage(path) : QImage();
}

} // namespace vitrine
