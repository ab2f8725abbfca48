// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace vitrine {

/// `vitrinectl pack`: builds a pack from a source folder.
[[nodiscard]] Command packCommand(CLI::App &program);

} // namespace vitrine
