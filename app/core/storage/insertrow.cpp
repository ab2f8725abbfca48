// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insertrow.h"

#include "storageerror.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace vitrine {

using namespace Qt::StringLiterals;

void failToWrite(const SQLite::Exception &error, const QString &row)
{
    switch (error.getErrorCode()) {
    case SQLITE_FULL:
        std::throw_with_nested(StorageError(u"The disk is full. Free some space and try again."_s));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        std::throw_with_nested(
            StorageError(u"The disk refused to write (%1). Check it, or choose another one."_s.arg(
                QString::fromUtf8(error.what()))));
    }
    std::throw_with_nested(StorageError(
        u"The database does not take %1: %2"_s.arg(row, QString::fromUtf8(error.what()))));
}

SQLite::Statement &KeptStatements::prepared(const char *sql)
{
    std::unique_ptr<SQLite::Statement> &kept = m_statements[sql];
    if (!kept)
        kept = std::make_unique<SQLite::Statement>(m_db, sql);
    kept->reset();
    kept->clearBindings();
    return *kept;
}

InsertRow &InsertRow::with(const char *name, const QString &text)
{
    m_statement.bind(name, text.toStdString());
    return *this;
}

InsertRow &InsertRow::with(const char *name, const char *text)
{
    m_statement.bind(name, text);
    return *this;
}

InsertRow &InsertRow::with(const char *name, const QByteArray &bytes)
{
    m_statement.bindNoCopy(name, bytes.constData(), int(bytes.size()));
    return *this;
}

InsertRow &InsertRow::with(const char *name, std::int64_t number)
{
    m_statement.bind(name, number);
    return *this;
}

InsertRow &InsertRow::with(const char *name, double number)
{
    m_statement.bind(name, number);
    return *this;
}

void InsertRow::insert()
{
    try {
        m_statement.exec();
        m_statement.reset();
    } catch (const SQLite::Exception &error) {
        failToWrite(error, m_name);
    }
}

} // namespace vitrine
