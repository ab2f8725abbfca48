// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/state/statedatabase.h"

#include <QDate>
#include <QString>

#include <tl/expected.hpp>

namespace vitrine {

/// Writes all statistics of \a state as a table and a page into a new folder within \a folder, a
/// USB stick for instance, named by \a today; nothing that is there is touched. When it returns
/// they are on the disk.
///
/// The path of the new folder, or a sentence that says what was wrong. Throws StorageError where
/// \a state cannot be read.
[[nodiscard]] tl::expected<QString, QString>
writeStatistics(const StateDatabase &state, const QString &folder, const QDate &today);

/// Writes \a bytes beside \a path, puts them on the disk and then under that name; false where the
/// disk does not take them, and nothing is left of them then.
[[nodiscard]] bool writeWhole(const QString &path, const QByteArray &bytes);

} // namespace vitrine
