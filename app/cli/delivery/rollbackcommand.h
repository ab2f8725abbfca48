// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace vitrine {

/// `vitrinectl rollback`: goes back to the pack before.
[[nodiscard]] Command rollbackCommand(CLI::App &program);

} // namespace vitrine
