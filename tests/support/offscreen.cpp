// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offscreen.h"

#include <QFont>
#include <QGuiApplication>

namespace vitrine {

using namespace Qt::StringLiterals;

void drawOffscreen()
{
    if (!qEnvironmentVariable("QT_QPA_PLATFORM").startsWith(u"offscreen"_s))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
}

void dressAsPlayer()
{
    QGuiApplication::setApplicationName(u"vitrine"_s);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QFont::insertSubstitution(u"Noto Sans"_s, u"Noto Sans CJK SC"_s);
    QFont::insertSubstitution(u"Noto Serif"_s, u"Noto Serif CJK SC"_s);
}

} // namespace vitrine
