// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "packstick.h"
#include "testexhibition.h"

#include "packs/shelf/packshelf.h"
#include "packs/signing/packsignature.h"
#include "packs/signing/trustedkeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>

using namespace vitrine;
using namespace Qt::StringLiterals;
using Kind = PackRefusal::Kind;
using Fate = ActivationRepository::Fate;

namespace {

QTemporaryDir &made(QTemporaryDir &folder)
{
    REQUIRE(folder.isValid());
    return folder;
}

/// A kiosk with its state, and a stick from its museum.
class Kiosk
{
    QTemporaryDir m_folder;

public:
    PackStick stick;
    StateDatabase state = StateDatabase::open(made(m_folder).path());
    PackShelf shelf = PackShelf(m_folder.path());
    IntakeRules rules = {.trustedKeys = TrustedKeys::in({stick.trustedKeys()}).keys};

    QString folder() const { return m_folder.path(); }

    ShelfResult<ShelvedPack> take(const QString &path)
    {
        const std::vector<Activation> standing = ActivationRepository(state).standing();
        if (!standing.empty()) {
            rules.active = standing.front();
            rules.shown = standing.front().identity;
        }
        rules.withdrawn = ActivationRepository(state).withdrawn();
        return PackIntake(shelf.folder(), rules).take(path);
    }
    /// Brings a version onto the screen, as a kiosk does that is not switched off.
    QString show(int version)
    {
        const ShelfResult<ShelvedPack> pack = take(stick.put(version));
        REQUIRE(pack);
        shelf.activate(state, *pack, true);
        shelf.markShown(state, pack->path);
        shelf.tidy(state);
        return pack->path;
    }
    /// Brings a version that will never show a picture.
    QString activateInVain(int version)
    {
        const ShelfResult<ShelvedPack> pack = take(stick.put(version));
        REQUIRE(pack);
        shelf.activate(state, *pack, false);
        return pack->path;
    }
    QStringList files() const
    {
        return QDir(shelf.folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// Switches the kiosk off and on again.
    PackStart start()
    {
        state = StateDatabase::open(m_folder.path());
        return shelf.beginStart(state);
    }
};

void change(const QString &path, qint64 at)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    const QByteArray before = file.read(64);
    REQUIRE(file.seek(at));
    REQUIRE(file.write(QByteArray(before.size(), char(before[0] + 1))) == before.size());
}

} // namespace

TEST_CASE("A signed pack comes onto the shelf whole, with its signature", "[shelf]")
{
    Kiosk kiosk;
    const QString source = kiosk.stick.put(3);
    double copied = 0;
    double checked = 0;
    kiosk.rules.copying = [&](double done) { return (copied = done) >= 0; };
    kiosk.rules.checking = [&](double done) { return (checked = done) >= 0; };
    kiosk.rules.check = [](const PackDatabase &, const Onward &onward) {
        return onward(1) ? QStringList() : QStringList {u"stopped"_s};
    };

    const ShelfResult<ShelvedPack> pack = kiosk.take(source);

    REQUIRE(pack);
    CHECK(pack->identity == PackIdentity {u"sea-and-sky"_s, 3});
    CHECK(pack->signer == u"museum"_s);
    CHECK(pack->path.endsWith(u"/packs/sea-and-sky-v3-%1.vitrine"_s.arg(pack->sha256)));
    CHECK((bytesOf(pack->path) == bytesOf(source)));
    CHECK(signerOf(pack->path, kiosk.rules.trustedKeys));
    CHECK(kiosk.files().size() == 2);
    CHECK(copied == 1);
    CHECK(checked == 1);
}

TEST_CASE("What may not be shown does not come onto the shelf", "[shelf]")
{
    Kiosk kiosk;
    const QString shown = kiosk.show(2);
    const QStringList before = kiosk.files();
    QString source = kiosk.stick.put(3, u"new.vitrine"_s);
    Kind expected = Kind::Untrusted;

    SECTION("because it is not signed")
    {
        REQUIRE(QFile::remove(PackSignature::pathFor(source)));
    }
    SECTION("because nobody knows who signed it")
    {
        kiosk.stick.sign(source, SecretKey::generate());
    }
    SECTION("because it was changed after it was signed")
    {
        change(source, QFileInfo(source).size() / 2);
    }
    SECTION("because it was changed, although unsigned ones are taken")
    {
        kiosk.rules.takesUnsigned = true;
        change(source, QFileInfo(source).size() / 2);
    }
    SECTION("because a picture in it is not what was built")
    {
        const QByteArray bytes = bytesOf(source);
        change(source, bytes.indexOf("3840 <!--") + 50);
        kiosk.stick.sign(source);
        expected = Kind::Damaged;
    }
    SECTION("because a picture in it cannot be decoded")
    {
        kiosk.rules.check
            = [](const PackDatabase &, const Onward &) { return QStringList {u"Fault."_s}; };
        expected = Kind::Damaged;
    }
    SECTION("because it is cut short")
    {
        REQUIRE(QFile::resize(source, QFileInfo(source).size() - 16384));
        kiosk.stick.sign(source);
        expected = Kind::Damaged;
    }
    SECTION("because it is something else")
    {
        REQUIRE(QFile::remove(source));
        REQUIRE(QFile::copy(source + u".minisig"_s, source));
        kiosk.stick.sign(source);
        expected = Kind::Damaged;
    }
    SECTION("because its id would be a path")
    {
        SQLite::Database(source.toStdString(), SQLite::OPEN_READWRITE)
            .exec("UPDATE exhibition SET slug = '../../sea'");
        kiosk.stick.sign(source);
        expected = Kind::Damaged;
    }
    SECTION("because it is older than the one that is shown")
    {
        source = kiosk.stick.put(1, u"new.vitrine"_s);
        expected = Kind::Older;
    }
    SECTION("because it is the one that is shown")
    {
        source = kiosk.stick.put(2, u"new.vitrine"_s);
        expected = Kind::AlreadyShown;
    }
    SECTION("because it is gone")
    {
        REQUIRE(QFile::remove(source));
        expected = Kind::Unreadable;
    }
    SECTION("because the stick is pulled while it is copied")
    {
        kiosk.rules.copying = [&](double) {
            REQUIRE(QFile::resize(source, 0));
            return QFile::remove(source);
        };
        // More than one piece.
        REQUIRE(QFile::resize(source, 3 * 1024 * 1024));
        expected = Kind::Unreadable;
    }
    SECTION("because the copying is stopped")
    {
        kiosk.rules.copying = [](double) { return false; };
        expected = Kind::Stopped;
    }
    SECTION("because the checking is stopped")
    {
        kiosk.rules.checking = [](double done) { return done < 0.2; };
        expected = Kind::Stopped;
    }

    const ShelfResult<ShelvedPack> pack = kiosk.take(source);

    REQUIRE_FALSE(pack);
    INFO(pack.error().sentence.toStdString());
    CHECK(pack.error().kind == expected);
    if (expected != Kind::Stopped)
        CHECK(pack.error().sentence.contains(source));
    CHECK(kiosk.files() == before);
    CHECK(kiosk.start().path == shown);
}

TEST_CASE("An operator who allows it gets unsigned packs", "[shelf]")
{
    Kiosk kiosk;
    const QString source = kiosk.stick.put(1);
    kiosk.rules.takesUnsigned = true;
    SECTION("without a signature")
    {
        REQUIRE(QFile::remove(PackSignature::pathFor(source)));
    }
    SECTION("with one that says nothing here")
    {
        kiosk.stick.sign(source, SecretKey::generate());
    }

    const ShelfResult<ShelvedPack> pack = kiosk.take(source);

    REQUIRE(pack);
    CHECK(pack->signer.isEmpty());
}

TEST_CASE("An operator who insists gets an older pack", "[shelf]")
{
    Kiosk kiosk;
    kiosk.show(2);
    kiosk.rules.isForced = true;

    const ShelfResult<ShelvedPack> pack = kiosk.take(kiosk.stick.put(1));

    REQUIRE(pack);
    CHECK(pack->identity.version == 1);
}

TEST_CASE("A lower version of another exhibition is no older one", "[shelf]")
{
    Kiosk kiosk;
    kiosk.show(2);
    const QString other = kiosk.stick.put(1);
    SQLite::Database(other.toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE exhibition SET slug = 'the-hills'");
    kiosk.stick.sign(other);

    CHECK(kiosk.take(other));
}

TEST_CASE("A kiosk that nobody brought a pack shows the installed one", "[shelf]")
{
    Kiosk kiosk;

    const PackStart start = kiosk.start();

    CHECK(start.path.isEmpty());
    CHECK(start.sentences.isEmpty());
}

TEST_CASE("What was activated is shown after a restart, and starting it costs no write", "[shelf]")
{
    Kiosk kiosk;
    kiosk.show(1);
    const QString second = kiosk.show(2);
    const QString wal = kiosk.folder() + u"/state.db-wal"_s;
    CHECK(kiosk.start().path == second);
    const QByteArray written = bytesOf(wal);

    for (int i = 0; i < 5; ++i) {
        const PackStart start = kiosk.shelf.beginStart(kiosk.state);
        CHECK(start.path == second);
        CHECK_FALSE(start.isTrial);
        kiosk.shelf.markShown(kiosk.state, start.path);
    }

    CHECK((bytesOf(wal) == written));
}

TEST_CASE("A pack that twice shows no picture gives way to the one before", "[shelf]")
{
    Kiosk kiosk;
    const QString first = kiosk.show(1);
    const QString second = kiosk.activateInVain(2);

    CHECK(kiosk.start().path == second);
    CHECK(kiosk.start().isTrial);
    const PackStart third = kiosk.start();

    CHECK(third.path == first);
    REQUIRE(third.sentences.size() == 1);
    CHECK(third.sentences[0].contains(u"sea-and-sky, version 2"_s));
    CHECK(kiosk.start().sentences.isEmpty());
    // The stick that is still there does not bring it back.
    const ShelfResult<ShelvedPack> again = kiosk.take(kiosk.stick.put(2));
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Kind::TakenBack);
}

TEST_CASE("One start in vain is forgiven", "[shelf]")
{
    Kiosk kiosk;
    kiosk.show(1);
    const QString second = kiosk.activateInVain(2);
    static_cast<void>(kiosk.start());

    kiosk.shelf.markShown(kiosk.state, kiosk.start().path);

    for (int i = 0; i < 4; ++i)
        CHECK(kiosk.start().path == second);
}

TEST_CASE("Where no pack ever shows a picture the installed one is shown", "[shelf]")
{
    Kiosk kiosk;
    for (int version = 1; version <= 3; ++version)
        kiosk.activateInVain(version);

    QStringList shown;
    for (int i = 0; i < 7; ++i)
        shown.append(kiosk.start().path.section(u'-', -2, -2));

    CHECK(shown == QStringList {u"v3"_s, u"v3"_s, u"v2"_s, u"v2"_s, u"v1"_s, u"v1"_s, u""_s});
}

TEST_CASE("A pack that is missing or damaged at the start is passed over", "[shelf]")
{
    Kiosk kiosk;
    const QString first = kiosk.show(1);
    const QString second = kiosk.show(2);
    const QByteArray bytes = bytesOf(second);
    SECTION("missing")
    {
        REQUIRE(QFile::remove(second));
    }
    SECTION("cut short")
    {
        REQUIRE(QFile::resize(second, 20'000));
    }
    SECTION("something else")
    {
        change(second, 0);
    }

    const PackStart start = kiosk.start();

    CHECK(start.path == first);
    REQUIRE(start.sentences.size() == 1);
    CHECK(start.sentences[0].contains(second));
    // It comes back with its file, as after a disk was checked.
    QFile file(second);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    CHECK(kiosk.start().path == second);
}

TEST_CASE("A kiosk that lost its state shows the pack that came last", "[shelf]")
{
    Kiosk kiosk;
    kiosk.show(1);
    const QString second = kiosk.show(2);
    QString damaged;
    SECTION("all sound") { }
    SECTION("the very last one damaged")
    {
        damaged = kiosk.show(3);
        change(damaged, QFileInfo(damaged).size() / 2);
    }
    // Times of files are no finer than the clock that gives them.
    for (const QString &name : kiosk.files()) {
        QFile file(kiosk.shelf.folder() + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadWrite));
        const int version = name.section(u"-v"_s, 1).left(1).toInt();
        REQUIRE(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000 + version),
                                 QFileDevice::FileModificationTime));
    }
    kiosk.state = StateDatabase::open(kiosk.folder() + u"/elsewhere"_s);
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(kiosk.folder() + u"/state.db"_s + ending);
    const PackStart start = kiosk.start();

    CHECK(start.path == second);
    REQUIRE(start.sentences.size() == 1);
    CHECK(start.sentences[0].contains(u"version 2"_s));
    kiosk.shelf.tidy(kiosk.state);
    CHECK(kiosk.shelf.before(kiosk.state, second).size() == 1);
    CHECK(kiosk.files().size() == 4);
}

TEST_CASE("Going back shows the pack before, and the one taken back stays away", "[shelf]")
{
    Kiosk kiosk;
    const QString first = kiosk.show(1);
    const QString second = kiosk.show(2);

    const PackStart back = kiosk.shelf.goBack(kiosk.state, second, Fate::TakenBack);

    CHECK(back.path == first);
    CHECK(kiosk.start().path == first);
    const QString source = kiosk.stick.put(2);
    CHECK(kiosk.take(source).error().kind == Kind::TakenBack);
    kiosk.rules.isForced = true;
    const ShelfResult<ShelvedPack> again = kiosk.take(source);
    REQUIRE(again);
    kiosk.shelf.activate(kiosk.state, *again, true);
    kiosk.shelf.markShown(kiosk.state, again->path);
    CHECK(kiosk.start().path == second);
    CHECK(kiosk.shelf.goBack(kiosk.state, second, Fate::TakenBack).path == first);
    CHECK(kiosk.shelf.goBack(kiosk.state, first, Fate::TakenBack).path.isEmpty());
}

TEST_CASE("Going back from a pack that is not known changes nothing", "[shelf]")
{
    Kiosk kiosk;
    const QString first = kiosk.show(1);

    CHECK(kiosk.shelf.goBack(kiosk.state, u"/elsewhere.vitrine"_s, Fate::Failed).path == first);
    CHECK(kiosk.shelf.goBack(kiosk.state, {}, Fate::Failed).path == first);
}

TEST_CASE("The two packs before the shown one are kept, and nothing else", "[shelf]")
{
    Kiosk kiosk;
    for (int version = 1; version <= 5; ++version)
        kiosk.show(version);
    QFile left(kiosk.shelf.folder() + u"/.arriving-0badcafe"_s);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.close();

    kiosk.shelf.tidy(kiosk.state);

    QStringList versions;
    for (const QString &name : kiosk.files())
        versions.append(name.section(u'-', -2, -2));
    CHECK(versions == QStringList {u"v3"_s, u"v3"_s, u"v4"_s, u"v4"_s, u"v5"_s, u"v5"_s});
    CHECK(kiosk.shelf.before(kiosk.state, kiosk.start().path).size() == 2);
}

TEST_CASE("A pack that waits is not tidied away, whoever tidies", "[shelf]")
{
    Kiosk kiosk;
    kiosk.show(1);
    ShelfResult<ShelvedPack> waiting = kiosk.take(kiosk.stick.put(2));
    REQUIRE(waiting);

    kiosk.shelf.tidy(kiosk.state);
    CHECK(QFileInfo::exists(waiting->path));
    CHECK(QFileInfo::exists(PackSignature::pathFor(waiting->path)));
    const QString path = waiting->path;
    waiting = tl::unexpected(PackRefusal());
    kiosk.shelf.tidy(kiosk.state);

    CHECK_FALSE(QFileInfo::exists(path));
    CHECK_FALSE(QFileInfo::exists(PackSignature::pathFor(path)));
}

TEST_CASE("A pack that comes a second time stands on the shelf once", "[shelf]")
{
    Kiosk kiosk;
    const QString first = kiosk.show(1);
    kiosk.show(2);
    kiosk.rules.isForced = true;

    CHECK(kiosk.show(1) == first);

    CHECK(kiosk.shelf.before(kiosk.state, first).size() == 1);
    CHECK(kiosk.files().size() == 4);
}

TEST_CASE("Where the state cannot be kept the kiosk still starts with its pack", "[shelf]")
{
    Kiosk kiosk;
    const QString first = kiosk.show(1);
    kiosk.activateInVain(2);
    kiosk.state.connection().exec("PRAGMA query_only = ON");

    for (int i = 0; i < 3; ++i)
        CHECK_FALSE(kiosk.shelf.beginStart(kiosk.state).path.isEmpty());
    CHECK(kiosk.shelf.beginStart(kiosk.state).sentences.size() == 1);
    CHECK(QFileInfo::exists(first));
}
