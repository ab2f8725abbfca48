// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// data/schema.sql, as this program was built with it.
[[nodiscard]] QString packSchema();

} // namespace vitrine
