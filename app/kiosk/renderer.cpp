// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renderer.h"

#include <QDir>
#include <QQuickWindow>

namespace vitrine {

using namespace Qt::StringLiterals;

bool hasGraphicsCard(const QString &devices)
{
    return !QDir(devices).entryList({u"renderD*"_s}, QDir::System | QDir::Files).isEmpty();
}

void chooseRenderer()
{
    const bool isChosen = qEnvironmentVariableIsSet("QT_QUICK_BACKEND")
        || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
    if (!isChosen && !hasGraphicsCard(u"/dev/dri"_s))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace vitrine
