// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace vitrine {

/// The password of a secret key: the first line of \a file, or, where that is empty, what is typed.
/// Throws StorageError where the file cannot be read.
[[nodiscard]] QByteArray keyPassword(const QString &file);
/// Likewise of a new key: it is typed twice.
[[nodiscard]] QByteArray newKeyPassword(const QString &file);

} // namespace vitrine
