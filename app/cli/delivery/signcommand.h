// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace vitrine {

/// `vitrinectl sign`: signs a pack.
[[nodiscard]] Command signCommand(CLI::App &program);

} // namespace vitrine
