// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QScreen>

#include <cmath>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerInch = 25.4;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of the first timing in a monitor's EDID, in VESA's layout; else of its summary, in cm.
QSizeF millimetresIn(const QByteArray &edid)
{
    constexpr qsizetype block = 128;
    constexpr qsizetype timing = 54;
    if (edid.size() < block)
        return {};
    const auto byte = [&edid](qsizetype at) { return int(quint8(edid[at])); };
    const bool hasTiming = byte(timing) != 0 || byte(timing + 1) != 0;
    const int width = byte(timing + 12) | (byte(timing + 14) & 0xf0) << 4;
    const int height = byte(timing + 13) | (byte(timing + 14) & 0x0f) << 8;
    if (hasTiming && width > 0 && height > 0)
        return QSizeF(width, height);
    constexpr qsizetype summary = 21;
    return QSizeF(byte(summary), byte(summary + 1)) * 10;
}

/// The first mode is the one the panel prefers.
QSize sizeIn(const QByteArray &modes)
{
    const QStringList parts = QString::fromLatin1(modes).section(u'\n', 0, 0).split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].section(u'i', 0, 0).toInt())
                             : QSize();
}

} // namespace

double Panel::diagonal() const
{
    return std::hypot(millimetres.width(), millimetres.height()) / millimetresPerInch;
}

bool Panel::isSizePlausible() const
{
    constexpr double smallest = 5; // inches
    constexpr double largest = 400;
    constexpr double mostAskew = 1.15;
    if (millimetres.isEmpty() || size.isEmpty() || diagonal() < smallest || diagonal() > largest)
        return false;
    const double askew
        = (millimetres.width() / millimetres.height()) / (double(size.width()) / size.height());
    return askew < mostAskew && askew > 1 / mostAskew;
}

std::vector<Panel> connectedPanels(const QString &folder)
{
    std::vector<Panel> panels;
    const QDir sockets(folder);
    for (const QString &name :
         sockets.entryList({u"card*-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString socket = sockets.filePath(name);
        if (contentOf(socket + u"/status"_s).trimmed() == "connected")
            panels.push_back({.name = name.section(u'-', 1),
                              .size = sizeIn(contentOf(socket + u"/modes"_s)),
                              .millimetres = millimetresIn(contentOf(socket + u"/edid"_s))});
    }
    return panels;
}

std::vector<Panel> drawnPanels()
{
    std::vector<Panel> panels;
    for (const QScreen *screen : QGuiApplication::screens())
        panels.push_back({.name = screen->name(),
                          .size = screen->size() * screen->devicePixelRatio(),
                          .millimetres = screen->physicalSize()});
    return panels;
}

} // namespace vitrine
