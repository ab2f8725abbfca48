// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selectrows.h"

#include "storageerror.h"

#include <SQLiteCpp/Database.h>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

StorageError unreadable(const PackDatabase &pack, const QString &name)
{
    return StorageError(
        u"%1 is damaged: it does not give %2. Copy the pack again."_s.arg(pack.path(), name));
}

/// What \a read gives, or a StorageError with SQLite's exception nested in it.
template <class Read>
auto guarded(const PackDatabase &pack, const QString &name, const Read &read)
{
    try {
        return read();
    } catch (const SQLite::Exception &) {
        std::throw_with_nested(unreadable(pack, name));
    }
}

} // namespace

SelectRows::SelectRows(const PackDatabase &pack, const QString &name, const char *sql)
    : m_pack(pack),
      m_name(name)
{
    guarded(m_pack, m_name, [&] { m_statement.emplace(m_pack.connection(), sql); });
}

SelectRows &SelectRows::with(const char *name, std::int64_t number)
{
    guarded(m_pack, m_name, [&] { m_statement->bind(name, number); });
    return *this;
}

SelectRows &SelectRows::with(const char *name, const QString &text)
{
    guarded(m_pack, m_name, [&] { m_statement->bind(name, text.toStdString()); });
    return *this;
}

void SelectRows::again()
{
    guarded(m_pack, m_name, [&] { m_statement->reset(); });
}

bool SelectRows::next()
{
    return guarded(m_pack, m_name, [&] { return m_statement->executeStep(); });
}

SQLite::Column SelectRows::at(const char *name)
{
    return guarded(m_pack, m_name, [&] { return m_statement->getColumn(name); });
}

QString SelectRows::text(const char *column)
{
    return QString::fromStdString(at(column).getString());
}

QByteArray SelectRows::bytes(const char *column)
{
    const SQLite::Column value = at(column);
    return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
}

std::int64_t SelectRows::number(const char *column)
{
    return at(column).getInt64();
}

double SelectRows::real(const char *column)
{
    return at(column).getDouble();
}

void SelectRows::fail() const
{
    throw unreadable(m_pack, m_name);
}

} // namespace vitrine
