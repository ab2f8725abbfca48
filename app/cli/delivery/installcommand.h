// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace vitrine {

/// `vitrinectl install`: brings a pack into a kiosk.
[[nodiscard]] Command installCommand(CLI::App &program);

} // namespace vitrine
