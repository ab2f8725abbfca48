// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace vitrine {

/// `vitrinectl import`: makes an exhibition's source of a folder of photographs.
[[nodiscard]] Command importCommand(CLI::App &program);

} // namespace vitrine
