// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activationrepository.h"

#include "storage/insertrow.h"
#include "storage/storageerror.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptWithdrawn = 32;

const char *nameOf(ActivationRepository::Fate fate)
{
    switch (fate) {
    case ActivationRepository::Fate::TakenBack: return "taken back";
    case ActivationRepository::Fate::Failed: return "failed";
    }
    Q_UNREACHABLE();
}

QString text(SQLite::Statement &query, const char *column)
{
    return QString::fromStdString(query.getColumn(column).getString());
}

/// Reads by \a read; what SQLite refuses is told as a sentence.
template <class Read>
auto reading(const StateDatabase &state, const Read &read)
{
    try {
        return read();
    } catch (const SQLite::Exception &) {
        std::throw_with_nested(
            StorageError(u"The list of packs in %1 cannot be read."_s.arg(state.path())));
    }
}

} // namespace

template <class Write>
void ActivationRepository::write(const QString &what, const Write &write)
{
    try {
        SQLite::Transaction transaction(m_state.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        write();
        transaction.commit();
    } catch (const SQLite::Exception &error) {
        failToWrite(error, what);
    }
}

std::vector<Activation> ActivationRepository::standing() const
{
    return reading(m_state, [this] {
        SQLite::Statement query(m_state.connection(), R"sql(
            SELECT id, file, slug, version, sha256, signer, starts, has_shown
              FROM activation WHERE fate = 'stands' ORDER BY id DESC)sql");
        std::vector<Activation> all;
        while (query.executeStep())
            all.push_back({.id = {query.getColumn("id").getInt64()},
                           .file = text(query, "file"),
                           .identity = {text(query, "slug"), query.getColumn("version").getInt()},
                           .sha256 = text(query, "sha256"),
                           .signer = text(query, "signer"),
                           .starts = query.getColumn("starts").getInt(),
                           .hasShown = query.getColumn("has_shown").getInt() != 0});
        return all;
    });
}

bool ActivationRepository::isEmpty() const
{
    return reading(m_state, [this] {
        return m_state.connection().execAndGet(R"sql(SELECT count(*) FROM activation)sql").getInt()
            == 0;
    });
}

QStringList ActivationRepository::withdrawn() const
{
    return reading(m_state, [this] {
        SQLite::Statement query(m_state.connection(), R"sql(
            SELECT sha256 FROM activation WHERE fate <> 'stands' ORDER BY id)sql");
        QStringList all;
        while (query.executeStep())
            all.append(text(query, "sha256"));
        return all;
    });
}

void ActivationRepository::activate(const Activation &activation)
{
    write(u"the pack to be shown"_s, [&] {
        // It stands only once, and what it was withdrawn for is forgiven.
        SQLite::Statement forget(m_state.connection(), R"sql(
            DELETE FROM activation WHERE sha256 = :sha256)sql");
        forget.bind(":sha256", activation.sha256.toStdString());
        forget.exec();
        SQLite::Statement insert(m_state.connection(), R"sql(
            INSERT INTO activation (file, slug, version, sha256, signer, starts)
            VALUES (:file, :slug, :version, :sha256, :signer, :starts))sql");
        insert.bind(":file", activation.file.toStdString());
        insert.bind(":slug", activation.identity.slug.toStdString());
        insert.bind(":version", activation.identity.version);
        insert.bind(":sha256", activation.sha256.toStdString());
        insert.bind(":signer", activation.signer.toStdString());
        insert.bind(":starts", activation.starts);
        insert.exec();
        SQLite::Statement prune(m_state.connection(), R"sql(
            DELETE FROM activation
             WHERE (fate = 'stands' AND id NOT IN (
                        SELECT id FROM activation WHERE fate = 'stands' ORDER BY id DESC LIMIT :kept))
                OR (fate <> 'stands' AND id NOT IN (
                        SELECT id FROM activation WHERE fate <> 'stands' ORDER BY id DESC
                         LIMIT :withdrawn)))sql");
        prune.bind(":kept", 1 + keptBefore);
        prune.bind(":withdrawn", keptWithdrawn);
        prune.exec();
    });
}

void ActivationRepository::countStart(Id<Activation> id)
{
    write(u"the start of the pack"_s, [&] {
        SQLite::Statement update(m_state.connection(), R"sql(
            UPDATE activation SET starts = starts + 1 WHERE id = :id)sql");
        update.bind(":id", id.value);
        update.exec();
    });
}

void ActivationRepository::markShown(Id<Activation> id)
{
    write(u"that the pack is shown"_s, [&] {
        SQLite::Statement update(m_state.connection(), R"sql(
            UPDATE activation SET has_shown = 1, starts = 0 WHERE id = :id)sql");
        update.bind(":id", id.value);
        update.exec();
    });
}

void ActivationRepository::withdraw(Id<Activation> id, Fate fate)
{
    write(u"that the pack is not shown any more"_s, [&] {
        SQLite::Statement update(m_state.connection(), R"sql(
            UPDATE activation SET fate = :fate WHERE id = :id)sql");
        update.bind(":fate", nameOf(fate));
        update.bind(":id", id.value);
        update.exec();
    });
}

} // namespace vitrine
