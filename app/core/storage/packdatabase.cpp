// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packdatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QUrl>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <array>
#include <cstring>

namespace vitrine {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<char, 16> sqliteMagic
    = {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};
constexpr qint64 headerBytes = 100; // https://www.sqlite.org/fileformat2.html#the_database_header

quint32 bigEndian(const QByteArray &bytes, qsizetype at)
{
    quint32 value = 0;
    for (qsizetype i = 0; i < 4; ++i)
        value = (value << 8) | quint8(bytes[at + i]);
    return value;
}

tl::unexpected<PackError> refused(PackError::Kind kind, const QString &sentence,
                                  const QString &detail = {})
{
    return tl::unexpected(PackError {kind, sentence, detail});
}

/// Refuses by the first 100 bytes and the file's length what need not be shown to SQLite.
std::optional<PackError> headerFault(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return PackError {PackError::Kind::NotFound,
                          u"There is no file %1. Give the path of a .vitrine pack."_s.arg(name),
                          {}};
    if (info.isDir())
        return PackError {
            PackError::Kind::NotAPack,
            u"%1 is a folder, not a pack. Build a pack of it with: vitrinectl pack %1 -o NAME.vitrine"_s
                .arg(name),
            {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return PackError {
            PackError::Kind::NotFound,
            u"%1 cannot be read: %2. Check its permissions."_s.arg(name, file.errorString()),
            {}};

    const QByteArray header = file.read(headerBytes);
    if (header.isEmpty())
        return PackError {
            PackError::Kind::NotAPack, u"%1 is empty. Copy the pack again."_s.arg(name), {}};
    if (header.size() < headerBytes
        || std::memcmp(header.constData(), sqliteMagic.data(), sqliteMagic.size()) != 0)
        return PackError {
            PackError::Kind::NotAPack,
            u"%1 is not a Vitrine pack. Choose a file made by: vitrinectl pack"_s.arg(name),
            {}};
    if (bigEndian(header, 68) != quint32(PackDatabase::applicationId))
        return PackError {
            PackError::Kind::NotAPack,
            u"%1 is an SQLite database, but not a Vitrine pack. Choose a file made by: vitrinectl pack"_s
                .arg(name),
            {}};

    const quint32 version = bigEndian(header, 60);
    if (version > quint32(PackDatabase::schemaVersion))
        return PackError {
            PackError::Kind::Newer,
            u"%1 was made by a newer Vitrine (pack version %2; this program reads up to %3). Update Vitrine on this machine."_s
                .arg(name)
                .arg(version)
                .arg(PackDatabase::schemaVersion),
            {}};

    const quint32 pageField = (quint32(quint8(header[16])) << 8) | quint8(header[17]);
    const qint64 pageBytes = pageField == 1 ? 65536 : qint64(pageField);
    const qint64 expected = pageBytes * qint64(bigEndian(header, 28));
    if (file.size() < expected)
        return PackError {
            PackError::Kind::Damaged,
            u"%1 is cut short: %2 of %3 bytes are there. Copy the pack again."_s.arg(name)
                .arg(file.size())
                .arg(expected),
            {}};
    return {};
}

const QStringList &neededTables()
{
    static const QStringList names {u"attract_picture"_s,
                                    u"exhibition"_s,
                                    u"exhibition_text"_s,
                                    u"fact"_s,
                                    u"fact_source"_s,
                                    u"fact_text"_s,
                                    u"figure"_s,
                                    u"figure_text"_s,
                                    u"locale"_s,
                                    u"narration"_s,
                                    u"narration_word"_s,
                                    u"picture"_s,
                                    u"picture_layer"_s,
                                    u"picture_text"_s,
                                    u"rendition"_s,
                                    u"search"_s,
                                    u"search_entry"_s,
                                    u"search_title"_s,
                                    u"slide"_s,
                                    u"slide_fact"_s,
                                    u"slide_text"_s,
                                    u"source"_s,
                                    u"source_file"_s,
                                    u"story"_s,
                                    u"story_related"_s,
                                    u"story_text"_s,
                                    u"zone"_s,
                                    u"zone_fact"_s,
                                    u"zone_text"_s};
    return names;
}

QStringList missingTables(SQLite::Database &db)
{
    QStringList missing = neededTables();
    SQLite::Statement query(db, R"sql(SELECT name FROM sqlite_schema WHERE type = 'table')sql");
    while (query.executeStep())
        missing.removeAll(QString::fromStdString(query.getColumn(0).getString()));
    return missing;
}

/// A pack may come from anywhere: what SQLite would run on its behalf stays off, and no text of it
/// makes a statement that is larger than any of ours.
void beOnGuard(SQLite::Database &db)
{
    constexpr int longestStatement = 1'000'000; // bytes
    sqlite3 *const handle = db.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, longestStatement);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    db.exec(R"sql(PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0)sql");
}

/// What no pack of ours has in its schema: something that acts by itself, or reads something else
/// than its own tables.
QStringList foreignParts(SQLite::Database &db)
{
    QStringList parts;
    SQLite::Statement query(db, R"sql(
        SELECT name FROM sqlite_schema
         WHERE type NOT IN ('table', 'index')
            OR (sql LIKE 'CREATE VIRTUAL%'
                AND NOT (name IN ('search', 'search_title') AND sql LIKE '% USING fts5 (%'))
            OR sql LIKE '%GENERATED ALWAYS%'
         ORDER BY name)sql");
    while (query.executeStep())
        parts.append(QString::fromStdString(query.getColumn(0).getString()));
    return parts;
}

} // namespace

PackResult<PackDatabase> PackDatabase::open(const QString &path)
{
    if (const std::optional<PackError> fault = headerFault(path))
        return tl::unexpected(*fault);

    const QString name = QDir::toNativeSeparators(path);
    try {
        QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        url.setQuery(u"immutable=1"_s);
        auto db = std::make_unique<SQLite::Database>(url.toEncoded().toStdString(),
                                                     SQLite::OPEN_READONLY | SQLite::OPEN_URI
                                                         | SQLite::OPEN_NOMUTEX);
        beOnGuard(*db);
        const QStringList foreign = foreignParts(*db);
        if (!foreign.isEmpty())
            return refused(
                PackError::Kind::NotAPack,
                u"%1 holds a part that no pack has: %2. Somebody has changed it; ask for the pack again."_s
                    .arg(name, foreign.join(u", ")));
        const QStringList missing = missingTables(*db);
        if (!missing.isEmpty())
            return refused(
                PackError::Kind::Damaged,
                u"%1 lacks the table %2. Build the pack again with: vitrinectl pack"_s.arg(
                    name, missing.join(u", ")));
        SQLite::Statement query(*db, R"sql(SELECT count(*) FROM exhibition WHERE id = 1)sql");
        query.executeStep();
        if (query.getColumn(0).getInt() != 1)
            return refused(
                PackError::Kind::Damaged,
                u"%1 holds no exhibition. Build the pack again with: vitrinectl pack"_s.arg(name));
        return PackDatabase(path, std::move(db));
    } catch (const SQLite::Exception &error) {
        return refused(
            PackError::Kind::Damaged,
            u"%1 is damaged. Copy the pack again, or build it anew with: vitrinectl pack"_s.arg(
                name),
            QString::fromUtf8(error.what()));
    }
}

PackDatabase::PackDatabase(QString path, std::unique_ptr<SQLite::Database> db)
    : m_path(std::move(path)),
      m_db(std::move(db))
{
}

PackDatabase::PackDatabase(PackDatabase &&) noexcept = default;
PackDatabase &PackDatabase::operator=(PackDatabase &&) noexcept = default;
PackDatabase::~PackDatabase() = default;

} // namespace vitrine
