// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>
#include <cstdint>

namespace vitrine {

/// The key of a row in one table; it cannot be mistaken for another table's key. 0 is no row.
template <class Row>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
};

} // namespace vitrine
