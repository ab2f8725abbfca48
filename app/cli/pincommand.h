// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace vitrine {

/// `vitrinectl pin set|clear|status`
[[nodiscard]] Command pinCommand(CLI::App &program);

} // namespace vitrine
