// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "testexhibition.h"

#include "storage/packdatabase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QByteArray dataFile(const QString &name)
{
    return bytesOf(QStringLiteral(VITRINE_DATA) + u'/' + name);
}

/// The statements a database is made of, without comments and differing spaces.
QStringList schemaOf(SQLite::Database &db)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    QStringList all;
    SQLite::Statement query(db, R"sql(
        SELECT type, name, tbl_name, ifnull(sql, '') AS sql FROM sqlite_schema ORDER BY type, name)sql");
    while (query.executeStep())
        for (int column = 0; column < query.getColumnCount(); ++column)
            all.append(QString::fromStdString(query.getColumn(column).getString())
                           .remove(comment)
                           .simplified()
                           .replace(u" ,"_s, u","_s)
                           .replace(u" )"_s, u")"_s));
    return all;
}

int pragma(SQLite::Database &db, const char *sql)
{
    return db.execAndGet(sql).getInt();
}

} // namespace

TEST_CASE("The migrations, one after the other, come to the schema", "[storage]")
{
    SQLite::Database migrated(":memory:", SQLite::OPEN_READWRITE);
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE);
    const QDir migrations(QStringLiteral(VITRINE_DATA) + u"/migrations"_s);
    const QStringList names = migrations.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);

    for (const QString &name : names)
        migrated.exec(dataFile(u"migrations/"_s + name).toStdString());
    fresh.exec(dataFile(u"schema.sql"_s).toStdString());

    CHECK(schemaOf(migrated) == schemaOf(fresh));
    for (SQLite::Database *db : {&migrated, &fresh}) {
        CHECK(pragma(*db, "PRAGMA user_version") == names.size());
        CHECK(pragma(*db, "PRAGMA user_version") == PackDatabase::schemaVersion);
        CHECK(pragma(*db, "PRAGMA application_id") == PackDatabase::applicationId);
    }
}

TEST_CASE("The schema inside the program is the one in data/", "[storage]")
{
    QFile inside(u":/vitrine/schema.sql"_s);

    REQUIRE(inside.open(QIODevice::ReadOnly));
    CHECK(inside.readAll() == dataFile(u"schema.sql"_s));
}
