// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operation/health.h"

namespace vitrine {

/// Where the doctor looks; elsewhere for tests.
struct Examined {
    QString pack = {}; ///< Or a folder of photographs; empty: the installed one.
    QString state = {}; ///< The kiosk's folder.
    QString panels = QStringLiteral("/sys/class/drm");
    QString graphics = QStringLiteral("/dev/dri");
    QString inputs = QStringLiteral("/proc/bus/input/devices");
};

/// So that a QGuiApplication can be made whether or not there is a screen.
void chooseDoctorsPlatform();

/// What an exhibition needs of this machine, one line for each, in an instant. To be called with a
/// QGuiApplication.
[[nodiscard]] std::vector<HealthLine> examineMachine(const Examined &examined);
/// The same, and what there is to show and to remember. It reads whole packs, for their signatures.
[[nodiscard]] std::vector<HealthLine> examine(const Examined &examined);

/// One page: a line each, what to do below what is not well, and how many there are of those.
[[nodiscard]] QString doctorsPage(const std::vector<HealthLine> &lines);
[[nodiscard]] bool hasFault(const std::vector<HealthLine> &lines);

/// Families that texts are set in and that are not installed.
[[nodiscard]] QStringList missingFonts();

} // namespace vitrine
