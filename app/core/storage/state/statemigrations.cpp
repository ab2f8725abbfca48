// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statemigrations.h"

#include "storage/storageerror.h"

#include <QDir>
#include <QFile>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

const QStringList &migrations()
{
    static const QStringList paths = [] {
        const QDir folder(u":/vitrine/state"_s);
        QStringList all;
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
            all.append(folder.filePath(name));
        if (all.isEmpty())
            throw StorageError(u"This program was built without the schema of its state."_s);
        return all;
    }();
    return paths;
}

std::string statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(u"This program was built without %1."_s.arg(path));
    return file.readAll().toStdString();
}

} // namespace

int stateVersion()
{
    return int(migrations().size());
}

void migrateState(SQLite::Database &db)
{
    for (int done = db.execAndGet(R"sql(PRAGMA user_version)sql").getInt(); done < stateVersion();
         ++done) {
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        // Another program may have been faster.
        if (db.execAndGet(R"sql(PRAGMA user_version)sql").getInt() != done)
            continue;
        db.exec(statementsOf(migrations()[done]));
        db.exec(QByteArray(R"sql(PRAGMA user_version = )sql" + QByteArray::number(done + 1))
                    .toStdString());
        transaction.commit();
    }
}

} // namespace vitrine
