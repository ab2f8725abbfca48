// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace SQLite {
class Database;
}

namespace vitrine {

/// The version of a state that has gone through every migration.
[[nodiscard]] int stateVersion();

/// Brings \a db up to stateVersion(), each migration in a transaction of its own.
/// Throws SQLite::Exception.
void migrateState(SQLite::Database &db);

} // namespace vitrine
