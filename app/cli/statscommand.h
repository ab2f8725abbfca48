// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace vitrine {

/// `vitrinectl stats`: tells what a kiosk has counted of its visitors.
[[nodiscard]] Command statsCommand(CLI::App &program);

} // namespace vitrine
