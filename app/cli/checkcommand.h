// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace vitrine {

/// `vitrinectl check`: tells what is wrong in a source folder, or in the source inside a pack.
[[nodiscard]] Command checkCommand(CLI::App &program);

} // namespace vitrine
