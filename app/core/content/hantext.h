// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// Whether \a character is a Chinese one.
[[nodiscard]] bool isHan(char32_t character);

/// \a text with spaces round every Chinese character, so that FTS5's unicode61 sees each as a word.
[[nodiscard]] QString spaced(const QString &text);

} // namespace vitrine
