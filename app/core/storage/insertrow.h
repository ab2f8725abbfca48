// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/id.h"

#include <QByteArray>
#include <QString>

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <memory>
#include <optional>

namespace vitrine {

/// Throws StorageError with what kept \a row from being written.
[[noreturn]] void failToWrite(const SQLite::Exception &error, const QString &row);

/// Statements that are prepared once and run for many rows.
class KeptStatements
{
public:
    explicit KeptStatements(SQLite::Database &db) : m_db(db) { }

    /// \a sql, ready for new parameters; it must be a literal, by whose address it is known.
    SQLite::Statement &prepared(const char *sql);

private:
    SQLite::Database &m_db;
    std::map<const char *, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// One INSERT: its parameters by name, then insert(). An id that is not there is NULL.
class InsertRow
{
public:
    InsertRow(KeptStatements &statements, const QString &name, const char *sql)
        : m_name(name),
          m_statement(statements.prepared(sql))
    {
    }

    InsertRow &with(const char *name, const QString &text);
    InsertRow &with(const char *name, const char *text);
    InsertRow &with(const char *name, const QByteArray &bytes);
    InsertRow &with(const char *name, std::int64_t number);
    InsertRow &with(const char *name, double number);
    template <class Table>
    InsertRow &with(const char *name, Id<Table> id)
    {
        return with(name, id.value);
    }
    template <class Table>
    InsertRow &with(const char *name, const std::optional<Id<Table>> &id)
    {
        return id ? with(name, id->value) : *this;
    }

    void insert();

private:
    QString m_name;
    SQLite::Statement &m_statement;
};

} // namespace vitrine
