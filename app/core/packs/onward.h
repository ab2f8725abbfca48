// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace vitrine {

/// Told how far a long piece of work has come, from 0 to 1; false ends it.
using Onward = std::function<bool(double done)>;

/// For work that nobody watches.
[[nodiscard]] inline bool always(double)
{
    return true;
}

} // namespace vitrine
