// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace vitrine {

/// `vitrinectl unpack`: gives the source folder of a pack back.
[[nodiscard]] Command unpackCommand(CLI::App &program);

} // namespace vitrine
