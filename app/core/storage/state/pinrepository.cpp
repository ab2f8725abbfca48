// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pinrepository.h"

#include "storage/insertrow.h"
#include "storage/storageerror.h"

#include <SQLiteCpp/Database.h>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// Runs one statement, or says that the PIN could not be written.
template <class Bind>
void execute(const StateDatabase &state, const char *sql, const Bind &bind)
{
    try {
        SQLite::Statement statement(state.connection(), sql);
        bind(statement);
        statement.exec();
    } catch (const SQLite::Exception &error) {
        failToWrite(error, u"the PIN"_s);
    }
}

} // namespace

std::optional<StoredPin> PinRepository::find() const
{
    try {
        SQLite::Statement query(m_state.connection(), R"sql(
            SELECT hash, failures, failed_at FROM pin WHERE id = 1)sql");
        if (!query.executeStep())
            return {};
        return StoredPin {
            QByteArray::fromStdString(query.getColumn("hash").getString()),
            query.getColumn("failures").getInt(),
            std::chrono::seconds(query.getColumn("failed_at").getInt64()),
        };
    } catch (const SQLite::Exception &) {
        std::throw_with_nested(
            StorageError(u"The PIN in %1 cannot be read."_s.arg(m_state.path())));
    }
}

void PinRepository::set(const QByteArray &hash)
{
    execute(m_state, R"sql(
        INSERT INTO pin (id, hash) VALUES (1, :hash)
            ON CONFLICT (id) DO UPDATE SET hash = :hash, failures = 0, failed_at = 0)sql",
            [&](SQLite::Statement &statement) { statement.bind(":hash", hash.toStdString()); });
}

void PinRepository::clear()
{
    execute(m_state, R"sql(DELETE FROM pin)sql", [](SQLite::Statement &) {});
}

void PinRepository::addFailure(std::chrono::seconds now)
{
    execute(
        m_state, R"sql(
        UPDATE pin SET failures = failures + 1, failed_at = :now)sql",
        [&](SQLite::Statement &statement) { statement.bind(":now", std::int64_t(now.count())); });
}

void PinRepository::forgetFailures()
{
    execute(m_state, R"sql(UPDATE pin SET failures = 0, failed_at = 0)sql",
            [](SQLite::Statement &) {});
}

} // namespace vitrine
