// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingrepository.h"

#include "storage/insertrow.h"
#include "storage/storageerror.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

namespace vitrine {

using namespace Qt::StringLiterals;

QMap<QString, QString> SettingRepository::all() const
{
    try {
        QMap<QString, QString> settings;
        SQLite::Statement query(m_state.connection(), R"sql(SELECT name, value FROM setting)sql");
        while (query.executeStep())
            settings.insert(QString::fromStdString(query.getColumn("name").getString()),
                            QString::fromStdString(query.getColumn("value").getString()));
        return settings;
    } catch (const SQLite::Exception &) {
        std::throw_with_nested(
            StorageError(u"The settings in %1 cannot be read."_s.arg(m_state.path())));
    }
}

void SettingRepository::set(const QMap<QString, QString> &settings)
{
    try {
        SQLite::Transaction transaction(m_state.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement put(m_state.connection(), R"sql(
            INSERT INTO setting (name, value) VALUES (:name, :value)
                ON CONFLICT (name) DO UPDATE SET value = :value)sql");
        SQLite::Statement drop(m_state.connection(), R"sql(
            DELETE FROM setting WHERE name = :name)sql");
        for (auto [name, value] : settings.asKeyValueRange()) {
            SQLite::Statement &statement = value.isEmpty() ? drop : put;
            statement.reset();
            statement.bind(":name", name.toStdString());
            if (!value.isEmpty())
                statement.bind(":value", value.toStdString());
            statement.exec();
        }
        transaction.commit();
    } catch (const SQLite::Exception &error) {
        failToWrite(error, u"the settings"_s);
    }
}

} // namespace vitrine
