// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "kiosk/renderer.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;

TEST_CASE("A machine has a graphics card where there is a render node", "[kiosk]")
{
    const QTemporaryDir devices;
    CHECK_FALSE(hasGraphicsCard(u"/nowhere/dri"_s));
    CHECK_FALSE(hasGraphicsCard(devices.path()));
    QFile screen(devices.filePath(u"card0"_s)); // A screen, but nothing that draws.
    REQUIRE(screen.open(QIODevice::WriteOnly));
    CHECK_FALSE(hasGraphicsCard(devices.path()));
    QFile node(devices.filePath(u"renderD128"_s));
    REQUIRE(node.open(QIODevice::WriteOnly));

    CHECK(hasGraphicsCard(devices.path()));
}
