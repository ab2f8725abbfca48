// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operation/health.h"

namespace vitrine {

/// What is shown, and where the kiosk keeps what it knows; each a line with its remedy.

/// Of the pack or folder at \a path: whether it opens, what is read aloud, and who signed it, as
/// far as \a state knows whom to trust. \a isInstalled for the one that came with the program,
/// which needs no signature.
[[nodiscard]] std::vector<HealthLine> exhibitionHealth(const QString &path, const QString &state,
                                                       bool isInstalled);
/// Nothing is written.
[[nodiscard]] HealthLine stateHealth(const QString &folder);

} // namespace vitrine
