// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace vitrine {

/// `vitrinectl shelf`: lists the packs of a kiosk.
[[nodiscard]] Command shelfCommand(CLI::App &program);

} // namespace vitrine
