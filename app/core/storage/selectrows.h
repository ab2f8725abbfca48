// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/id.h"
#include "packdatabase.h"

#include <QByteArray>
#include <QString>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <optional>

namespace vitrine {

/// One SELECT on a pack: its parameters by name, then next() for every row and its columns by name.
///
/// Where the pack cannot be read everything throws StorageError with what SQLite said nested in it.
class SelectRows
{
public:
    /// \a name says in the message of an error what was to be read: "the zones".
    SelectRows(const PackDatabase &pack, const QString &name, const char *sql);

    SelectRows &with(const char *name, std::int64_t number);
    SelectRows &with(const char *name, const QString &text);
    template <class Table>
    SelectRows &with(const char *name, Id<Table> id)
    {
        return with(name, id.value);
    }

    /// Ready for other parameters.
    void again();

    /// Goes to the next row, the first one at first; false where there is none.
    [[nodiscard]] bool next();

    [[nodiscard]] QString text(const char *column);
    [[nodiscard]] QByteArray bytes(const char *column);
    [[nodiscard]] std::int64_t number(const char *column);
    [[nodiscard]] int integer(const char *column) { return int(number(column)); }
    [[nodiscard]] double real(const char *column);
    template <class Table>
    [[nodiscard]] Id<Table> id(const char *column)
    {
        return {number(column)};
    }
    /// None where the column is NULL.
    template <class Table>
    [[nodiscard]] std::optional<Id<Table>> optionalId(const char *column)
    {
        if (at(column).isNull())
            return {};
        return id<Table>(column);
    }

    /// Throws StorageError: what was to be read is not what a pack holds.
    [[noreturn]] void fail() const;

private:
    [[nodiscard]] SQLite::Column at(const char *name);

    const PackDatabase &m_pack;
    QString m_name;
    std::optional<SQLite::Statement> m_statement;
};

} // namespace vitrine
