// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "fakepictures.h"
#include "faultydisk.h"
#include "packstick.h"
#include "testexhibition.h"

#include "packs/packbuilder.h"
#include "packs/shelf/packshelf.h"
#include "packs/source/sourcereader.h"
#include "storage/packaudit.h"
#include "storage/state/settingrepository.h"

#include <QDir>
#include <QFile>

#include <functional>

using namespace vitrine;
using namespace Qt::StringLiterals;
using Fault = FaultyDisk::Fault;
using For = FaultyDisk::For;

namespace {

/// What a kiosk knows after a start.
struct Memory {
    QString shown = {}; ///< Path
    QMap<QString, QString> settings = {};

    friend bool operator==(const Memory &, const Memory &) = default;
};

/// A kiosk that shows version 2 of a pack, after version 1, with two settings.
class Kiosk
{
    QTemporaryDir m_folder;

public:
    QString first;
    QString second;
    QString third;

    Kiosk()
    {
        const PackStick stick;
        const StateDatabase state = StateDatabase::open(m_folder.path());
        const auto take = [&](int version) {
            const IntakeRules rules {.takesUnsigned = true};
            return PackIntake(shelf().folder(), rules).take(stick.put(version)).value();
        };
        for (int version : {1, 2}) {
            const ShelvedPack pack = take(version);
            shelf().activate(state, pack, true);
            shelf().markShown(state, pack.path);
            (version == 1 ? first : second) = pack.path;
        }
        third = take(3).path;
        SettingRepository(state).set({{u"a"_s, u"old"_s}, {u"b"_s, u"old"_s}});
    }

    PackShelf shelf() const { return PackShelf(m_folder.path()); }
    QString folder() const { return m_folder.path(); }
    /// Gives back what state there was.
    void keep() const
    {
        QDir(m_folder.path()).mkdir(u"kept"_s);
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QFile::remove(m_folder.filePath(u"kept/state.db"_s + ending));
            QFile::copy(m_folder.filePath(u"state.db"_s + ending),
                        m_folder.filePath(u"kept/state.db"_s + ending));
        }
    }
    void restore() const
    {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QFile::remove(m_folder.filePath(u"state.db"_s + ending));
            QFile::copy(m_folder.filePath(u"kept/state.db"_s + ending),
                        m_folder.filePath(u"state.db"_s + ending));
        }
    }
    /// The third pack, as it came onto the shelf.
    ShelvedPack waiting() const
    {
        const Activation named = fromShelfName(QFileInfo(third).fileName()).value();
        return {third, named.identity, named.sha256, {}, {}};
    }
    Memory start() const
    {
        const StateDatabase state = StateDatabase::open(m_folder.path());
        CHECK(state.faults().isEmpty());
        CHECK(state.isKept());
        const PackStart start = shelf().beginStart(state);
        return {start.path, SettingRepository(state).all()};
    }
};

/// Lets every change of a file fail in turn while \a work runs, until it runs to its end, and looks
/// each time that the kiosk then starts with \a before or \a after.
void torment(const Kiosk &kiosk, const std::function<void(const StateDatabase &)> &work,
             const Memory &before, const Memory &after)
{
    FaultyDisk disk;
    kiosk.keep();
    for (const Fault fault : {Fault::Full, Fault::Failing})
        for (const For howLong : {For::Once, For::Good}) {
            bool isOver = false;
            int rounds = 0;
            for (int at = 1; !isOver; ++at) {
                REQUIRE(at < 1000);
                kiosk.restore();
                disk.fail(at, fault, howLong);
                bool hasThrown = false;
                try {
                    const StateDatabase state = StateDatabase::open(kiosk.folder());
                    work(state);
                } catch (const std::exception &) {
                    hasThrown = true;
                }
                isOver = !disk.hasFailed();
                disk.repair();

                INFO("fault " << int(fault) << ", for " << int(howLong) << ", at change " << at);
                const Memory now = kiosk.start();
                CHECK((now == before || now == after));
                if (isOver) {
                    CHECK_FALSE(hasThrown);
                    CHECK(now == after);
                }
                ++rounds;
            }
            CHECK(rounds > 2);
        }
}

} // namespace

TEST_CASE("Whenever the disk fails, settings are all old or all new", "[disk]")
{
    const Kiosk kiosk;
    const Memory before = kiosk.start();
    const QMap<QString, QString> changed {{u"a"_s, u"new"_s}, {u"b"_s, u"new"_s}};

    torment(kiosk, [&](const StateDatabase &state) { SettingRepository(state).set(changed); },
            before, {before.shown, changed});
}

TEST_CASE("Whenever the disk fails, an activation has been made or has not", "[disk]")
{
    const Kiosk kiosk;
    const Memory before = kiosk.start();

    torment(
        kiosk,
        [&](const StateDatabase &state) { kiosk.shelf().activate(state, kiosk.waiting(), false); },
        before, {kiosk.third, before.settings});
}

TEST_CASE("Whenever the disk fails, a pack was taken back or was not", "[disk]")
{
    const Kiosk kiosk;
    const Memory before = kiosk.start();

    torment(kiosk,
            [&](const StateDatabase &state) {
                const PackStart back = kiosk.shelf().goBack(state, kiosk.second,
                                                            ActivationRepository::Fate::TakenBack);
                // Whatever the disk says, the operator sees the other pack.
                CHECK(back.path == kiosk.first);
            },
            before, {kiosk.first, before.settings});
}

TEST_CASE("Whenever the disk fails, a start shows the pack that is to be shown", "[disk]")
{
    const Kiosk kiosk;
    {
        const StateDatabase state = StateDatabase::open(kiosk.folder());
        kiosk.shelf().activate(state, kiosk.waiting(), false);
    }
    const Memory expected {kiosk.third, {{u"a"_s, u"old"_s}, {u"b"_s, u"old"_s}}};

    torment(
        kiosk,
        [&](const StateDatabase &state) {
            const PackStart start = kiosk.shelf().beginStart(state);
            CHECK(start.path == kiosk.third);
            kiosk.shelf().markShown(state, start.path);
        },
        expected, expected);
}

TEST_CASE("Whenever the disk fails, packing leaves the old pack or the new one", "[disk]")
{
    const TestExhibition source;
    const QString target = source.beside(u"one.vitrine"_s);
    const SourceReading reading = SourceReader(source.path()).read();
    const auto build
        = [&] { return PackBuilder(reading.exhibition, FakePictures()).build(target).empty(); };
    REQUIRE(build());
    const QByteArray sound = bytesOf(target);
    FaultyDisk disk;

    for (const Fault fault : {Fault::Full, Fault::Failing})
        for (const For howLong : {For::Once, For::Good}) {
            bool isOver = false;
            for (int at = 1; !isOver; ++at) {
                REQUIRE(at < 1000);
                QFile file(target);
                REQUIRE(file.open(QIODevice::WriteOnly));
                file.write("the old pack");
                file.close();
                disk.fail(at, fault, howLong);
                bool hasThrown = false;
                try {
                    const bool isBuilt = build();
                    CHECK(isBuilt);
                } catch (const std::exception &) {
                    hasThrown = true;
                }
                isOver = !disk.hasFailed();
                disk.repair();

                INFO("fault " << int(fault) << ", for " << int(howLong) << ", at change " << at);
                const QByteArray now = bytesOf(target);
                CHECK((now == (hasThrown ? QByteArray("the old pack") : sound)));
                CHECK(hasThrown != isOver);
                CHECK(QDir(source.beside({}))
                          .entryList({u".*.part"_s}, QDir::Files | QDir::Hidden)
                          .isEmpty());
            }
        }
}
