// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "problem.h"

#include <QByteArray>
#include <QString>

#include <toml++/toml.h>

#include <optional>

namespace vitrine {

/// A TOML file as a table; where it is not TOML that becomes a problem.
[[nodiscard]] std::optional<toml::table> parseToml(const QByteArray &bytes, const QString &file,
                                                   Problems &problems);

} // namespace vitrine
