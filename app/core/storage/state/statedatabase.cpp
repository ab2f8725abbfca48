// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statedatabase.h"

#include "statemigrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace vitrine {

using namespace Qt::StringLiterals;

const QString StateDatabase::fileName = u"state.db"_s;

namespace {

constexpr int patience = 2000; // ms, while another program writes
constexpr int keptAside = 3;

/// Why a file cannot go on as it is, though the disk is well; nothing for a sound one.
struct Unsound {
    QString sentence = {};
};

void setUp(SQLite::Database &db)
{
    db.setBusyTimeout(patience);
    db.exec(R"sql(
        PRAGMA trusted_schema = OFF;
        PRAGMA foreign_keys = ON;
        PRAGMA cell_size_check = ON)sql");
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

std::optional<Unsound> unsoundnessOf(SQLite::Database &db)
{
    const int id = db.execAndGet(R"sql(PRAGMA application_id)sql").getInt();
    const int version = db.execAndGet(R"sql(PRAGMA user_version)sql").getInt();
    if (version > stateVersion())
        return Unsound {u"was made by a newer Vitrine"_s};
    if (version > 0 && id != StateDatabase::applicationId)
        return Unsound {u"is some other program's database"_s};
    if (version == 0 && db.execAndGet(R"sql(SELECT count(*) FROM sqlite_schema)sql").getInt() > 0)
        return Unsound {u"is some other program's database"_s};
    const std::string said = db.execAndGet(R"sql(PRAGMA quick_check(1))sql").getString();
    if (said != "ok")
        return Unsound {u"is damaged (%1)"_s.arg(QString::fromStdString(said).simplified())};
    return {};
}

/// Whether the disk, and not the file, is at fault.
bool isOfTheDisk(const SQLite::Exception &error)
{
    switch (error.getErrorCode()) {
    case SQLITE_CANTOPEN:
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_PERM:
    case SQLITE_READONLY: return true;
    default: return false;
    }
}

/// Gives the file and its journals another name; that name, or nothing where it cannot be moved.
QString setAside(const QString &path)
{
    const QFileInfo info(path);
    const QString stem = u"state.aside-%1"_s.arg(
        QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s));
    const QString aside = info.dir().filePath(stem + u".db"_s);
    if (!QFile::rename(path, aside))
        return {};
    for (const QString &journal : {u"-wal"_s, u"-shm"_s})
        QFile::rename(path + journal, aside + journal);

    QStringList older = info.dir().entryList({u"state.aside-*.db"_s}, QDir::Files, QDir::Name);
    while (older.size() > keptAside) {
        const QString oldest = info.dir().filePath(older.takeFirst());
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(oldest + ending);
    }
    return aside;
}

std::unique_ptr<SQLite::Database> opened(const QString &path)
{
    auto db = std::make_unique<SQLite::Database>(QFile::encodeName(path).toStdString(),
                                                 SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE
                                                     | SQLite::OPEN_NOMUTEX);
    setUp(*db);
    return db;
}

/// A state file that may not be written to, as it is on the disk; none where there is none.
std::unique_ptr<SQLite::Database> readOnly(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(u"immutable=1"_s);
    try {
        auto db = std::make_unique<SQLite::Database>(url.toEncoded().toStdString(),
                                                     SQLite::OPEN_READONLY | SQLite::OPEN_URI
                                                         | SQLite::OPEN_NOMUTEX);
        setUp(*db);
        if (!unsoundnessOf(*db))
            return db;
    } catch (const SQLite::Exception &) {
        return {};
    }
    return {};
}

} // namespace

StateDatabase StateDatabase::open(const QString &folder)
{
    const QString path = QDir(folder).filePath(fileName);
    QStringList faults;
    QDir().mkpath(folder);
    for (bool isAgain = false;; isAgain = true) {
        QString reason;
        try {
            auto db = opened(path);
            std::optional<Unsound> unsound = unsoundnessOf(*db);
            if (!unsound) {
                db->exec(R"sql(PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL)sql");
                migrateState(*db);
                StateDatabase state(path, std::move(db));
                state.m_faults = faults;
                return state;
            }
            reason = unsound->sentence;
        } catch (const SQLite::Exception &error) {
            const QString said = QString::fromUtf8(error.what());
            if (isOfTheDisk(error))
                return inMemory(path, said);
            reason = u"is damaged (%1)"_s.arg(said);
        }
        const QString aside = isAgain ? QString() : setAside(path);
        if (aside.isEmpty())
            return inMemory(path, u"it %1 and cannot be set aside"_s.arg(reason));
        faults.append(
            u"%1 %2. It was set aside as %3; the kiosk goes on with its defaults. Set the PIN and the settings again."_s
                .arg(QDir::toNativeSeparators(path), reason, QFileInfo(aside).fileName()));
    }
}

StateDatabase StateDatabase::inMemory(const QString &path, const QString &reason)
{
    auto db = std::make_unique<SQLite::Database>(
        ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    try {
        if (const auto stored = readOnly(path))
            SQLite::Backup(*db, *stored).executeStep();
    } catch (const SQLite::Exception &) {
        db = std::make_unique<SQLite::Database>(
            ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    }
    setUp(*db);
    migrateState(*db);
    StateDatabase state(path, std::move(db));
    state.m_isKept = false;
    state.m_faults = {
        u"%1 cannot be written: %2. The kiosk goes on and forgets when it is switched off. Free some space, or check the disk and the permissions of the folder."_s
            .arg(QDir::toNativeSeparators(path), reason)};
    return state;
}

StateDatabase::StateDatabase(QString path, std::unique_ptr<SQLite::Database> db)
    : m_path(std::move(path)),
      m_db(std::move(db))
{
}

StateDatabase::StateDatabase(StateDatabase &&) noexcept = default;
StateDatabase &StateDatabase::operator=(StateDatabase &&) noexcept = default;
StateDatabase::~StateDatabase() = default;

QString stateFolder()
{
    const auto named = [](const char *variable) { return qEnvironmentVariable(variable); };
    // systemd separates several folders by colons.
    if (const QString folder = named("STATE_DIRECTORY").section(u':', 0, 0); !folder.isEmpty())
        return folder;
    QString home = named("XDG_STATE_HOME");
    if (home.isEmpty())
        home = QDir::homePath() + u"/.local/state"_s;
    return QDir(home).filePath(u"vitrine"_s);
}

QString installedStateFolder()
{
    const QString kiosks = u"/var/lib/vitrine"_s; // As packaging/session has it.
    const bool isNamed = qEnvironmentVariableIsSet("STATE_DIRECTORY");
    return !isNamed && QFileInfo(kiosks).isDir() ? kiosks : stateFolder();
}

} // namespace vitrine
