// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packstick.h"
#include "testexhibition.h"

#include "operation/packarrivals.h"
#include "operation/stateworker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QProcess>
#include <QScopeGuard>
#include <QSemaphore>

using namespace vitrine;
using namespace Qt::StringLiterals;
using Step = PackArrivals::Step;

namespace {

/// The player of a kiosk with a slot for a stick.
class Hall
{
    QTemporaryDir m_folder;

public:
    PackStick stick;
    QMutex slotLock;
    bool isPlugged = false;
    std::function<bool(double)> whileChecking = [](double) { return true; };
    StateWorker state {StateDatabase::open(m_folder.path())};
    PackShelf shelf = PackShelf(m_folder.path());
    std::unique_ptr<PackArrivals> arrivals;
    QStringList arrived;
    QStringList activated;
    QList<Step> steps;

    ~Hall() { arrivals.reset(); }

    QString folder() const { return m_folder.path(); }

    /// Switches the player on.
    void begin(bool takesUnsigned = false)
    {
        arrivals.reset();
        PackStart start;
        state.post([&](StateDatabase &database) { start = shelf.beginStart(database); });
        state.finish();
        ArrivalRules rules;
        rules.trustedFolders = QStringList {stick.trustedKeys()};
        rules.takesUnsigned = takesUnsigned;
        rules.installed = {u"installed"_s, 1};
        rules.shown = start.path;
        rules.check = [this](const PackDatabase &, const Onward &onward) {
            for (double done = 0; done <= 1; done += 0.25)
                if (!onward(done) || !whileChecking(done))
                    break;
            return QStringList();
        };
        rules.mounts = [this] {
            const QMutexLocker locker(&slotLock);
            return isPlugged ? QStringList {stick.path()} : QStringList();
        };
        arrivals = std::make_unique<PackArrivals>(state, shelf, rules);
        PackArrivals *const now = arrivals.get();
        QObject::connect(now, &PackArrivals::arrived, now,
                         [this](const QString &path) { arrived.append(path); });
        QObject::connect(now, &PackArrivals::activated, now,
                         [this](const QString &path) { activated.append(path); });
        QObject::connect(now, &PackArrivals::changed, now, [this] {
            if (steps.isEmpty() || steps.last() != arrivals->step())
                steps.append(arrivals->step());
        });
        arrivals->start(5);
    }
    void plug(bool in)
    {
        const QMutexLocker locker(&slotLock);
        isPlugged = in;
    }
    bool comesTo(Step step)
    {
        return eventually([&] { return arrivals->step() == step; });
    }
    /// Brings a version and shows it; its path.
    QString show(int version)
    {
        stick.put(version);
        plug(true);
        REQUIRE(comesTo(Step::Waiting));
        const qsizetype before = activated.size();
        arrivals->activate();
        REQUIRE(eventually([&] { return activated.size() > before; }));
        arrivals->markShown();
        state.finish();
        return activated.last();
    }
    QString shownAtStart()
    {
        PackStart start;
        state.post([&](StateDatabase &database) { start = shelf.beginStart(database); });
        state.finish();
        return start.path;
    }
    QStringList files() const
    {
        return QDir(shelf.folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

} // namespace

TEST_CASE("A stick is noticed, copied, checked, and waits until nobody is there", "[arrivals]")
{
    Hall hall;
    hall.begin();
    CHECK(hall.arrivals->step() == Step::Nothing);
    hall.stick.put(2);

    hall.plug(true);

    REQUIRE(hall.comesTo(Step::Waiting));
    CHECK(hall.steps.mid(hall.steps.indexOf(Step::Found))
          == QList {Step::Found, Step::Copying, Step::Checking, Step::Waiting});
    CHECK(hall.arrivals->pack() == u"sea.vitrine"_s);
    REQUIRE(hall.arrived.size() == 1);
    CHECK(hall.activated.isEmpty());
    CHECK(hall.shownAtStart().isEmpty());

    hall.arrivals->activate();

    REQUIRE(eventually([&] { return !hall.activated.isEmpty(); }));
    CHECK(hall.activated == hall.arrived);
    CHECK(hall.arrivals->step() == Step::Activated);
    CHECK(hall.arrivals->shown() == u"sea-and-sky 2"_s);
    CHECK(hall.arrivals->earlier() == QStringList {u"installed 1"_s});
    CHECK(hall.shownAtStart() == hall.arrived[0]);
}

TEST_CASE("The pack that is shown is not copied again", "[arrivals]")
{
    Hall hall;
    hall.begin();
    const QString path = hall.show(1);
    const QDateTime copied = QFileInfo(path).lastModified();
    hall.steps.clear();

    SECTION("when the stick is plugged in again")
    {
        int looks = 0;
        hall.plug(false);
        hall.stick.put(1, u"again.vitrine"_s);
        hall.plug(true);
        REQUIRE(eventually([&] { return hall.steps.contains(Step::Nothing) || ++looks > 500; }));
    }
    SECTION("when the kiosk is switched on with it")
    {
        hall.begin();
        REQUIRE(eventually([&] { return hall.steps.contains(Step::Found); }));
        REQUIRE(hall.comesTo(Step::Nothing));
    }

    CHECK(hall.arrived.size() == 1);
    CHECK_FALSE(hall.steps.contains(Step::Checking));
    CHECK(QFileInfo(path).lastModified() == copied);
}

TEST_CASE("A pack that may not be shown is refused in a sentence, and all is as it was",
          "[arrivals]")
{
    Hall hall;
    hall.begin();
    const QString shown = hall.show(2);
    hall.plug(false);
    const QStringList before = hall.files();
    bool mayInsist = false;

    SECTION("not signed")
    {
        hall.stick.put(3);
        REQUIRE(QFile::remove(hall.stick.path() + u"/sea.vitrine.minisig"_s));
    }
    SECTION("older")
    {
        hall.stick.put(1);
        mayInsist = true;
    }
    SECTION("cut short, as by a stick that was pulled when it was written")
    {
        QFile file(hall.stick.put(3));
        REQUIRE(file.resize(file.size() / 2));
    }
    hall.plug(true);

    REQUIRE(hall.comesTo(Step::Refused));
    CHECK(hall.arrivals->refusal().contains(u"sea.vitrine"_s));
    CHECK(hall.arrivals->mayInsist() == mayInsist);
    CHECK(hall.files() == before);
    CHECK(hall.shownAtStart() == shown);
    CHECK(hall.arrived.size() == 1);
}

TEST_CASE("An operator may insist on an older pack", "[arrivals]")
{
    Hall hall;
    hall.begin();
    const QString second = hall.show(2);
    hall.stick.put(1);
    REQUIRE(hall.comesTo(Step::Refused));
    REQUIRE(hall.arrivals->mayInsist());

    hall.arrivals->insist();

    REQUIRE(hall.comesTo(Step::Waiting));
    hall.arrivals->activate();
    REQUIRE(eventually([&] { return hall.activated.size() == 2; }));
    CHECK(hall.arrivals->shown() == u"sea-and-sky 1"_s);
    CHECK(hall.arrivals->earlier() == QStringList {u"sea-and-sky 2"_s, u"installed 1"_s});
}

TEST_CASE("One touch goes back, and the stick that is still there changes nothing", "[arrivals]")
{
    Hall hall;
    hall.begin();
    const QString first = hall.show(1);
    hall.show(2);
    REQUIRE(hall.arrivals->mayRollBack());

    hall.arrivals->rollBack();

    REQUIRE(eventually([&] { return hall.activated.size() == 3; }));
    CHECK(hall.activated.last() == first);
    CHECK(hall.arrivals->shown() == u"sea-and-sky 1"_s);
    hall.arrivals->markShown();
    CHECK(hall.shownAtStart() == first);
    hall.begin(); // With the stick in its slot.
    REQUIRE(hall.comesTo(Step::Refused));
    CHECK(hall.arrivals->mayInsist());
    hall.arrivals->rollBack();
    REQUIRE(eventually([&] { return hall.activated.size() == 4; }));
    CHECK(hall.activated.last().isEmpty());
    CHECK_FALSE(hall.arrivals->mayRollBack());
    CHECK(hall.arrivals->shown().isEmpty());
}

TEST_CASE("A pack that shows no picture is given up for the one before", "[arrivals]")
{
    Hall hall;
    hall.begin();
    const QString first = hall.show(1);
    hall.stick.put(2);
    REQUIRE(eventually([&] { return hall.arrived.size() == 2; }));
    hall.arrivals->activate();
    REQUIRE(eventually([&] { return hall.activated.size() == 2; }));

    hall.arrivals->giveUp(u"its first picture did not come"_s);

    REQUIRE(eventually([&] { return hall.activated.size() == 3; }));
    CHECK(hall.activated.last() == first);
    CHECK(hall.shownAtStart() == first);
}

TEST_CASE("What another program activates waits until nobody is there as well", "[arrivals]")
{
    Hall hall;
    hall.begin();
    hall.show(1);
    hall.plug(false);
    const StateDatabase other = StateDatabase::open(hall.folder());
    IntakeRules rules;
    rules.takesUnsigned = true;
    const ShelfResult<ShelvedPack> pack
        = PackIntake(hall.shelf.folder(), rules).take(hall.stick.put(2));
    REQUIRE(pack);

    hall.shelf.activate(other, *pack, false);

    REQUIRE(eventually([&] { return hall.arrived.size() == 2; }));
    CHECK(hall.arrivals->step() == Step::Waiting);
    CHECK(hall.arrived.last() == pack->path);
    hall.arrivals->activate();
    REQUIRE(eventually([&] { return hall.activated.size() == 2; }));
    CHECK(hall.activated.last() == pack->path);
    CHECK(hall.arrivals->shown() == u"sea-and-sky 2"_s);
}

TEST_CASE("Ending the player stops a copy and leaves nothing behind", "[arrivals]")
{
    Hall hall;
    QSemaphore isChecking;
    QSemaphore mayGoOn;
    hall.whileChecking = [&](double) {
        isChecking.release();
        mayGoOn.acquire();
        return true;
    };
    hall.begin();
    hall.stick.put(1);
    hall.plug(true);
    while (!isChecking.tryAcquire())
        QCoreApplication::processEvents();

    mayGoOn.release(100);
    hall.arrivals.reset();

    CHECK(hall.files().isEmpty());
}

TEST_CASE("An unsigned pack is taken where the operator allows it", "[arrivals]")
{
    Hall hall;
    hall.begin();
    hall.stick.put(1);
    REQUIRE(QFile::remove(hall.stick.path() + u"/sea.vitrine.minisig"_s));
    hall.arrivals->setTakesUnsigned(true);

    hall.plug(true);

    CHECK(hall.comesTo(Step::Waiting));
}

TEST_CASE("The newest pack of each stick is looked at, and nothing else on it", "[arrivals]")
{
    QTemporaryDir stick;
    const auto put = [&](const QString &name, qint64 time) {
        QFile file(stick.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.setFileTime(QDateTime::fromSecsSinceEpoch(time),
                                 QFileDevice::FileModificationTime));
    };
    put(u"old.vitrine"_s, 1'700'000'000);
    put(u"new.vitrine"_s, 1'700'000'001);
    put(u"holiday.jpg"_s, 1'700'000'002);
    put(u".hidden.vitrine"_s, 1'700'000'003);
    REQUIRE(QDir(stick.path()).mkdir(u"folder.vitrine"_s));
    REQUIRE(QFile::link(u"/etc/hostname"_s, stick.filePath(u"elsewhere.vitrine"_s)));

    const std::vector<FoundPack> found = packsOn({stick.path(), u"/nowhere"_s});

    REQUIRE(found.size() == 1);
    CHECK(found[0].path == stick.filePath(u"new.vitrine"_s));
}

TEST_CASE("A stick is found where the system mounted it, and gone when it is pulled", "[arrivals]")
{
    const QString place = u"/run/media/vitrine-test/stick"_s;
    if (!QDir().mkpath(place)
        || QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, place}) != 0) {
        WARN("Nothing can be mounted here, so no stick can be found.");
        return;
    }
    const auto release
        = qScopeGuard([] { QDir(u"/run/media/vitrine-test"_s).removeRecursively(); });

    CHECK(removableMounts().contains(place));
    CHECK_FALSE(removableMounts().contains(u"/"_s));
    REQUIRE(QProcess::execute(u"umount"_s, {place}) == 0);

    CHECK_FALSE(removableMounts().contains(place));
}
