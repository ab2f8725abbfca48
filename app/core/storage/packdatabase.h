// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packerror.h"

#include <QString>

#include <memory>

namespace SQLite {
class Database;
}

namespace vitrine {

/// A pack opened for reading only, with `immutable=1`: nothing is written beside it, so a power cut
/// cannot hurt it.
///
/// Opening looks at the header, the version and the list of tables: its cost does not grow with the
/// pack. One PackDatabase belongs to one thread; open the same file again for another.
class PackDatabase
{
public:
    /// The schema version this program reads and writes.
    static constexpr int schemaVersion = 6;
    /// "VTRI", at byte 68 of every pack.
    static constexpr int applicationId = 0x56545249;

    /// Opens the pack at \a path, or says in one sentence why it was refused.
    [[nodiscard]] static PackResult<PackDatabase> open(const QString &path);

    PackDatabase(PackDatabase &&) noexcept;
    PackDatabase &operator=(PackDatabase &&) noexcept;
    ~PackDatabase();

    [[nodiscard]] SQLite::Database &connection() const { return *m_db; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    PackDatabase(QString path, std::unique_ptr<SQLite::Database> db);

    QString m_path;
    std::unique_ptr<SQLite::Database> m_db;
};

} // namespace vitrine
