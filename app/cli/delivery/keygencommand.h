// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace vitrine {

/// `vitrinectl keygen`: makes a pair of keys.
[[nodiscard]] Command keygenCommand(CLI::App &program);

} // namespace vitrine
