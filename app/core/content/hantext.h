// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vitrine {

/// Whether \a character is a Chinese one.
[[nodiscard]] bool isHan(char32_t character);

} // namespace vitrine
