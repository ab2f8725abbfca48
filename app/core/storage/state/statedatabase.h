// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace SQLite {
class Database;
}

namespace vitrine {

/// What a kiosk remembers by itself: `state.db` in its state folder, in WAL mode with every commit
/// on the disk before it returns.
///
/// It can always be opened. What is damaged, or was made by a newer program, is set aside under
/// another name; where the disk takes nothing the state lives in memory until the next start.
/// One StateDatabase belongs to one thread at a time; several programs may have the file open.
class StateDatabase
{
public:
    /// "VTRS", at byte 68 of the file.
    static constexpr int applicationId = 0x56545253;
    /// The name of the file in its folder.
    static const QString fileName;

    /// Opens the state in \a folder, which is made where it is missing.
    [[nodiscard]] static StateDatabase open(const QString &folder);

    StateDatabase(StateDatabase &&) noexcept;
    StateDatabase &operator=(StateDatabase &&) noexcept;
    ~StateDatabase();

    [[nodiscard]] SQLite::Database &connection() const { return *m_db; }
    /// Of the file, even where the state lives in memory.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Whether what is written will be there after a restart.
    [[nodiscard]] bool isKept() const { return m_isKept; }
    /// Sentences for the operator: what was wrong when it was opened.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    StateDatabase(QString path, std::unique_ptr<SQLite::Database> db);

    [[nodiscard]] static StateDatabase inMemory(const QString &path, const QString &reason);

    QString m_path;
    std::unique_ptr<SQLite::Database> m_db;
    QStringList m_faults = {};
    bool m_isKept = true;
};

/// The folder of a kiosk's state: what systemd names in `STATE_DIRECTORY`, else `vitrine` in
/// `XDG_STATE_HOME` or `~/.local/state`.
[[nodiscard]] QString stateFolder();

/// The same for who looks at a kiosk from outside: where systemd names none, that of the kiosk's
/// session if one is installed, /var/lib/vitrine.
[[nodiscard]] QString installedStateFolder();

} // namespace vitrine
