// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "offscreen.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    vitrine::drawOffscreen();
    const QGuiApplication application(argc, argv);
    vitrine::dressAsPlayer();
    return Catch::Session().run(argc, argv);
}
