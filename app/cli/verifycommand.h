// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace vitrine {

/// `vitrinectl verify`: tells whether a pack is as it was when it was built.
[[nodiscard]] Command verifyCommand(CLI::App &program);

} // namespace vitrine
