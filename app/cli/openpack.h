// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"
#include "storage/packdatabase.h"

#include <tl/expected.hpp>

#include <string>

namespace vitrine {

/// A word of the command line.
[[nodiscard]] QString fromArgument(const std::string &argument);

/// The pack at \a path; where it is refused, the sentence has been printed.
[[nodiscard]] tl::expected<PackDatabase, ExitCode> openPack(const QString &path);

} // namespace vitrine
