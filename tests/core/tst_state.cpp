// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "storage/state/settingrepository.h"
#include "storage/state/statedatabase.h"
#include "storage/state/statemigrations.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/Database.h>

#include <unistd.h>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList setAsideIn(const QString &folder)
{
    return QDir(folder).entryList({u"state.aside-*.db"_s}, QDir::Files, QDir::Name);
}

QString settingIn(const QString &folder, const QString &name)
{
    const StateDatabase state = StateDatabase::open(folder);
    return SettingRepository(state).all().value(name);
}

void set(const QString &folder, const QString &name, const QString &value)
{
    const StateDatabase state = StateDatabase::open(folder);
    REQUIRE(state.isKept());
    SettingRepository(state).set({{name, value}});
}

} // namespace

TEST_CASE("A kiosk remembers its settings", "[state]")
{
    QTemporaryDir folder;
    const QString nested = folder.filePath(u"not/there yet"_s);

    set(nested, u"locale"_s, u"zh-Hans"_s);

    CHECK(settingIn(nested, u"locale"_s) == u"zh-Hans"_s);
    set(nested, u"locale"_s, {});
    CHECK(settingIn(nested, u"locale"_s).isNull());
}

TEST_CASE("The state is written so that a power cut takes nothing that was acknowledged", "[state]")
{
    QTemporaryDir folder;

    const StateDatabase state = StateDatabase::open(folder.path());

    CHECK(state.faults().isEmpty());
    CHECK(state.connection().execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(state.connection().execAndGet("PRAGMA synchronous").getInt() == 2);
    CHECK(state.connection().execAndGet("PRAGMA user_version").getInt() == stateVersion());
}

TEST_CASE("A state file that cannot go on is set aside with its name told, and defaults are used",
          "[state]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(StateDatabase::fileName);
    set(folder.path(), u"locale"_s, u"zh-Hans"_s);

    SECTION("because it is no database")
    {
        write(path, QByteArray("Not a database, but a letter to the operator.").repeated(100));
    }
    SECTION("because a page in its middle is damaged")
    {
        for (int i = 0; i < 500; ++i)
            set(folder.path(), u"name %1"_s.arg(i), QString(500, u'x'));
        {
            const StateDatabase state = StateDatabase::open(folder.path());
            state.connection().exec("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(file.size() / 2));
        REQUIRE(file.write(QByteArray(8192, '\x5a')) == 8192);
    }
    SECTION("because a newer program made it")
    {
        const StateDatabase state = StateDatabase::open(folder.path());
        state.connection().exec("PRAGMA user_version = 4711");
    }
    SECTION("because it is another program's")
    {
        REQUIRE(QFile::remove(path));
        SQLite::Database other(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE photograph (id INTEGER)");
    }
    const StateDatabase state = StateDatabase::open(folder.path());

    const QStringList aside = setAsideIn(folder.path());
    REQUIRE(aside.size() == 1);
    REQUIRE(state.faults().size() == 1);
    INFO(state.faults()[0].toStdString());
    CHECK(state.faults()[0].contains(aside[0]));
    CHECK(state.isKept());
    CHECK(SettingRepository(state).all().isEmpty());
}

TEST_CASE("State files that were set aside do not fill the disk", "[state]")
{
    QTemporaryDir folder;

    for (int i = 0; i < 6; ++i) {
        write(folder.filePath(StateDatabase::fileName),
              "nothing of use, number " + QByteArray::number(i));
        REQUIRE(StateDatabase::open(folder.path()).faults().size() == 1);
    }

    CHECK(setAsideIn(folder.path()).size() == 3);
}

TEST_CASE("Where the disk takes nothing the kiosk still knows its settings, and says so", "[state]")
{
    QTemporaryDir folder;
    const QString inner = folder.filePath(u"state"_s);
    set(inner, u"locale"_s, u"zh-Hant"_s);
    if (geteuid() != 0) {
        REQUIRE(QFile::setPermissions(folder.filePath(u"state/state.db"_s), QFile::ReadOwner));
        REQUIRE(QFile::setPermissions(inner, QFile::ReadOwner | QFile::ExeOwner));
    } else { // Root may write everywhere but on a file system without room for a file.
        REQUIRE(QFile::rename(inner, folder.filePath(u"elsewhere"_s)));
        REQUIRE(QDir().mkpath(inner + u"/state.db"_s));
    }
    const StateDatabase state = StateDatabase::open(inner);

    CHECK_FALSE(state.isKept());
    REQUIRE(state.faults().size() == 1);
    CHECK(state.faults()[0].contains(u"Free some space"_s));
    CHECK_NOTHROW(SettingRepository(state).set({{u"locale"_s, u"en"_s}}));
    CHECK(SettingRepository(state).all().value(u"locale"_s) == u"en"_s);
}

TEST_CASE("Two programs may use the state at the same time", "[state]")
{
    QTemporaryDir folder;
    const StateDatabase player = StateDatabase::open(folder.path());
    const StateDatabase tool = StateDatabase::open(folder.path());

    SettingRepository(tool).set({{u"locale"_s, u"zh-Hans"_s}});

    CHECK(SettingRepository(player).all().value(u"locale"_s) == u"zh-Hans"_s);
    CHECK(setAsideIn(folder.path()).isEmpty());
}
