// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "testexhibition.h"
#include "vitrinectl.h"

#include "packs/shelf/packshelf.h"
#include "packs/signing/packsignature.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <sys/resource.h>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// A museum that signs its packs, and a kiosk that trusts it.
class Delivery
{
public:
    TestExhibition source;
    QString key = source.beside(u"museum.key"_s);
    QString publicKey = source.beside(u"museum.pub"_s);
    QString state = source.beside(u"state"_s);

    explicit Delivery(bool isTrusted = true)
    {
        REQUIRE(vitrinectl({u"keygen"_s, u"-o"_s, source.beside(u"museum"_s), u"--no-password"_s})
                    .exitCode
                == 0);
        REQUIRE(QDir().mkpath(state + u"/trusted-keys"_s));
        if (isTrusted)
            REQUIRE(QFile::copy(publicKey, state + u"/trusted-keys/museum.pub"_s));
    }

    /// The pack of a version, signed.
    QString pack(int version, bool isSigned = true) const
    {
        const QByteArray before = source.read(u"exhibition.toml"_s);
        source.change(u"exhibition.toml"_s, u"locales ="_s,
                      u"version = %1\nlocales ="_s.arg(version));
        const QString path = source.beside(u"v%1.vitrine"_s.arg(version));
        REQUIRE(
            vitrinectl({u"pack"_s, source.path(), u"-o"_s, path, u"--quiet"_s, u"--no-speech"_s})
                .exitCode
            == 0);
        source.write(u"exhibition.toml"_s, before);
        if (isSigned)
            REQUIRE(vitrinectl({u"sign"_s, path, u"--key"_s, key}).exitCode == 0);
        return path;
    }
    Outcome install(const QString &path, const QStringList &more = {}) const
    {
        return vitrinectl(QStringList {u"install"_s, path, u"--state"_s, state} + more);
    }
    QJsonArray shelf() const
    {
        const Outcome outcome = vitrinectl({u"shelf"_s, u"--json"_s, u"--state"_s, state});
        REQUIRE(outcome.exitCode == 0);
        return QJsonDocument::fromJson(outcome.out.toUtf8())[u"packs"_s].toArray();
    }
    QList<int> versions() const
    {
        QList<int> all;
        for (const QJsonValue &pack : shelf())
            all.append(pack[u"version"_s].toInt());
        return all;
    }
};

int minisign(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"minisign"_s, arguments);
    REQUIRE(process.waitForFinished());
    UNSCOPED_INFO(process.readAll().toStdString());
    return process.exitCode();
}

} // namespace

TEST_CASE("A pair of keys is made once, and the secret one is for its owner alone", "[delivery]")
{
    const Delivery museum;

    const auto permissions = QFileInfo(museum.key).permissions();
    CHECK((permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup)) == 0);
    const QByteArray before = bytesOf(museum.key);
    const Outcome again
        = vitrinectl({u"keygen"_s, u"-o"_s, museum.source.beside(u"museum"_s), u"--no-password"_s});

    CHECK(again.exitCode == 2);
    CHECK(again.err.contains(museum.key));
    CHECK(bytesOf(museum.key) == before);
}

TEST_CASE("minisign takes a pack that was signed with an encrypted key", "[delivery]")
{
    const Delivery museum;
    museum.source.write(u"../password"_s, "low water\n");
    const QString password = museum.source.beside(u"password"_s);
    const QString name = museum.source.beside(u"harbour"_s);
    const QString pack = museum.pack(1, false);

    REQUIRE(vitrinectl({u"keygen"_s, u"-o"_s, name, u"--password-file"_s, password}).exitCode == 0);
    REQUIRE(
        vitrinectl({u"sign"_s, pack, u"--key"_s, name + u".key"_s, u"--password-file"_s, password})
            .exitCode
        == 0);

    CHECK(minisign({u"-V"_s, u"-p"_s, name + u".pub"_s, u"-m"_s, pack}) == 0);
    museum.source.write(u"../password"_s, "high water\n");
    const Outcome wrong = vitrinectl(
        {u"sign"_s, pack, u"--key"_s, name + u".key"_s, u"--password-file"_s, password});
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.err.contains(u"not the password"_s));
}

TEST_CASE("A key without a password is made only on purpose", "[delivery]")
{
    const Delivery museum;

    const Outcome outcome = vitrinectl({u"keygen"_s, u"-o"_s, museum.source.beside(u"bare"_s)});

    CHECK(outcome.exitCode == 2);
    CHECK(outcome.err.contains(u"--no-password"_s));
    CHECK_FALSE(QFile::exists(museum.source.beside(u"bare.key"_s)));
}

TEST_CASE("Only packs are signed", "[delivery]")
{
    const Delivery museum;

    const Outcome outcome = vitrinectl({u"sign"_s, museum.publicKey, u"--key"_s, museum.key});

    CHECK(outcome.exitCode == 1);
    CHECK(outcome.err.contains(museum.publicKey));
}

TEST_CASE("A check of a pack says who signed it, or that nobody did", "[delivery]")
{
    const Delivery museum;
    const QString pack = museum.pack(1, false);
    const auto verify = [&](const QStringList &more = {}) {
        return vitrinectl(QStringList {u"verify"_s, pack} + more);
    };

    const Outcome plain = verify();
    CHECK(plain.exitCode == 0);
    CHECK(plain.out.startsWith(pack + u" is sound.\n"_s + pack + u" is not signed"_s));
    CHECK(verify({u"--key"_s, museum.publicKey}).exitCode == 1);

    REQUIRE(vitrinectl({u"sign"_s, pack, u"--key"_s, museum.key}).exitCode == 0);
    const Outcome byKey = verify({u"--key"_s, museum.publicKey});
    CHECK(byKey.exitCode == 0);
    CHECK(byKey.out.contains(u"is signed by “museum”"_s));
    CHECK(verify({u"--trusted"_s, museum.state + u"/trusted-keys"_s}).exitCode == 0);
    CHECK(verify({u"--trusted"_s, museum.source.path()}).exitCode == 1);
    CHECK(verify().out.contains(u"not trusted here"_s));

    QFile file(pack);
    REQUIRE(file.open(QIODevice::Append));
    file.write("!");
    file.close();
    const Outcome changed = verify({u"--key"_s, museum.publicKey});
    CHECK(changed.exitCode == 1);
    CHECK(changed.err.contains(u"was changed"_s));
}

TEST_CASE("Packs come into a kiosk, and go back out of it", "[delivery]")
{
    const Delivery museum;
    CHECK(museum.shelf().isEmpty());

    const Outcome first = museum.install(museum.pack(1));
    REQUIRE(first.exitCode == 0);
    CHECK(first.out.startsWith(u"sea-and-sky, version 1, signed by “museum”"_s));
    const QString second = museum.pack(2);
    REQUIRE(museum.install(second).exitCode == 0);
    CHECK(museum.versions() == QList {2, 1});
    CHECK(museum.shelf()[0][u"state"_s] == u"to be shown"_s);

    const Outcome again = museum.install(second);
    CHECK(again.exitCode == 0);
    CHECK(again.out.contains(u"is the pack that is shown"_s));
    const Outcome older = museum.install(museum.pack(1));
    CHECK(older.exitCode == 1);
    CHECK(older.err.contains(u"is version 1, and version 2 is shown"_s));
    REQUIRE(museum.install(museum.pack(1), {u"--force"_s}).exitCode == 0);
    CHECK(museum.versions() == QList {1, 2});

    CHECK(vitrinectl({u"rollback"_s, u"--state"_s, museum.state}).exitCode == 0);
    CHECK(museum.versions() == QList {2});
    CHECK(
        vitrinectl({u"rollback"_s, u"--state"_s, museum.state}).out.contains(u"installed pack"_s));
    CHECK(vitrinectl({u"rollback"_s, u"--state"_s, museum.state}).exitCode == 2);
    CHECK(museum.install(second).exitCode == 1); // It was taken back.
}

TEST_CASE("A kiosk takes unsigned packs only where that is said", "[delivery]")
{
    const Delivery museum;
    const QString pack = museum.pack(1, false);

    const Outcome refused = museum.install(pack);
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains(pack + u" is not signed: there is no v1.vitrine.minisig"_s));
    CHECK(museum.shelf().isEmpty());
    CHECK(museum.install(pack, {u"--allow-unsigned"_s}).exitCode == 0);
    CHECK(museum.shelf()[0][u"signer"_s] == u""_s);
}

TEST_CASE("A pack with a picture that cannot be decoded does not come into a kiosk", "[delivery]")
{
    const Delivery museum;
    const QString pack = museum.pack(1, false);
    // Sound to its checksums, as a wrong build would be.
    const QString spoil = u"import sqlite3,hashlib,sys\n"
                          "db=sqlite3.connect(sys.argv[1])\n"
                          "row,b=db.execute('SELECT id,bytes FROM rendition ORDER BY length(bytes) "
                          "DESC').fetchone()\n"
                          "b=b[:len(b)//2]\n"
                          "db.execute('UPDATE rendition SET bytes=?,sha256=? WHERE id=?',"
                          "(b,hashlib.sha256(b).digest(),row))\n"
                          "db.commit()\n"_s;
    REQUIRE(QProcess::execute(u"python3"_s, {u"-c"_s, spoil, pack}) == 0);
    REQUIRE(vitrinectl({u"sign"_s, pack, u"--key"_s, museum.key}).exitCode == 0);
    REQUIRE(vitrinectl({u"verify"_s, pack}).exitCode == 0);

    const Outcome outcome = museum.install(pack);

    CHECK(outcome.exitCode == 1);
    CHECK(outcome.err.contains(u"cannot be decoded"_s));
    CHECK(museum.shelf().isEmpty());
    CHECK(QDir(museum.state + u"/packs"_s).isEmpty());
}

TEST_CASE("A disk without room takes no pack, and keeps what it has", "[delivery]")
{
    const Delivery museum;
    const QString small = museum.source.beside(u"small"_s);
    REQUIRE(QDir().mkpath(small));
    if (QProcess::execute(u"mount"_s,
                          {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=20m"_s, u"tmpfs"_s, small})
        != 0) {
        WARN("Nothing can be mounted here, so no disk is full.");
        return;
    }
    const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {u"-l"_s, small}); });
    REQUIRE(QDir().mkpath(small + u"/trusted-keys"_s));
    REQUIRE(QFile::copy(museum.publicKey, small + u"/trusted-keys/museum.pub"_s));
    const auto install = [&](const QString &pack) {
        return vitrinectl({u"install"_s, pack, u"--state"_s, small});
    };
    REQUIRE(install(museum.pack(1)).exitCode == 0);
    const QStringList before = QDir(small + u"/packs"_s).entryList(QDir::Files | QDir::Hidden);
    const QString second = museum.pack(2);

    SECTION("full")
    {
        QFile filler(small + u"/filler"_s);
        REQUIRE(filler.open(QIODevice::WriteOnly));
        while (filler.write(QByteArray(65536, 'x')) == 65536)
            filler.flush();
    }
    SECTION("for reading only")
    {
        REQUIRE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, small}) == 0);
    }
    const Outcome outcome = install(second);

    INFO(outcome.err.toStdString());
    CHECK(outcome.exitCode == 2);
    CHECK_FALSE(outcome.err.isEmpty());
    CHECK(QDir(small + u"/packs"_s).entryList(QDir::Files | QDir::Hidden) == before);
    // The kiosk that starts now shows what it showed.
    const StateDatabase state = StateDatabase::open(small);
    const PackStart start = PackShelf(small).beginStart(state);
    CHECK(start.path.contains(u"sea-and-sky-v1-"_s));
}

TEST_CASE("A copy that finds no more room in its middle leaves no trace", "[delivery]")
{
    const Delivery museum;
    REQUIRE(museum.install(museum.pack(1)).exitCode == 0);
    const QString second = museum.pack(2);
    const QStringList before
        = QDir(museum.state + u"/packs"_s).entryList(QDir::Files | QDir::Hidden);

    for (const int share : {1, 2, 3, 5, 7, 8}) {
        const rlim_t most = rlim_t(QFileInfo(second).size() * share / 8 - 1);
        const Outcome outcome
            = vitrinectl({u"install"_s, second, u"--state"_s, museum.state}, [most] {
                  const rlimit limit {most, most};
                  setrlimit(RLIMIT_FSIZE, &limit);
              });

        INFO(outcome.err.toStdString());
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.err.contains(u"no room"_s));
        CHECK(museum.versions() == QList {1});
        CHECK(QDir(museum.state + u"/packs"_s).entryList(QDir::Files | QDir::Hidden) == before);
    }
    CHECK(museum.install(second).exitCode == 0);
}
