// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// Asks on the terminal without showing what is typed; where standard input is no terminal, reads
/// its next line without asking. Empty at its end.
[[nodiscard]] QString askForSecret(const QString &question);

/// Asks once more on a terminal, and throws std::runtime_error where the answers differ.
[[nodiscard]] QString askForNewSecret(const QString &question);

} // namespace vitrine
