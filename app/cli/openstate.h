// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"
#include "storage/state/statedatabase.h"

#include <tl/expected.hpp>

#include <string>

namespace vitrine {

/// `--state FOLDER`
void addStateOption(CLI::App &verb, std::string &folder);

/// The state of the kiosk that is installed here, or what was asked for.
[[nodiscard]] QString stateFolderOr(const std::string &asked);

/// Opens it to be written to; where it cannot be, that has been said and the exit code is here.
[[nodiscard]] tl::expected<StateDatabase, ExitCode> openState(const std::string &asked);

} // namespace vitrine
