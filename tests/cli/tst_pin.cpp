// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "vitrinectl.h"

#include "lock/pin.h"
#include "storage/state/pinrepository.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

class KioskState
{
public:
    Outcome pin(const QString &verb, const QByteArray &typed = {}) const
    {
        return vitrinectl({u"pin"_s, verb, u"--state"_s, m_folder.path()}, {}, typed);
    }
    std::optional<StoredPin> stored() const
    {
        const StateDatabase state = StateDatabase::open(m_folder.path());
        return PinRepository(state).find();
    }
    QByteArray bytes() const
    {
        QByteArray all;
        for (const QFileInfo &info : QDir(m_folder.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            REQUIRE(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        return all;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("The PIN of a kiosk is set from a terminal, and its digits are nowhere to be read",
          "[cli]")
{
    const KioskState kiosk;
    CHECK(kiosk.pin(u"status"_s).out.startsWith(u"No PIN is set"_s));

    const Outcome outcome = kiosk.pin(u"set"_s, "280519\n");

    CHECK(outcome.exitCode == 0);
    CHECK(outcome.err.isEmpty());
    REQUIRE(kiosk.stored());
    CHECK(isPin(u"280519"_s, kiosk.stored()->hash));
    CHECK_FALSE(kiosk.bytes().contains("280519"));
    CHECK(kiosk.pin(u"status"_s).out == u"A PIN is set.\n"_s);
    CHECK(kiosk.pin(u"clear"_s).exitCode == 0);
    CHECK_FALSE(kiosk.stored());
}

TEST_CASE("A PIN that is too easy changes nothing", "[cli]")
{
    const KioskState kiosk;
    REQUIRE(kiosk.pin(u"set"_s, "280519\n").exitCode == 0);

    for (const QByteArray &typed : QList<QByteArray> {"123456\n", "28\n", "", "secret\n"}) {
        INFO(typed.toStdString());
        const Outcome outcome = kiosk.pin(u"set"_s, typed);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.err.startsWith(u"vitrinectl: "_s));
    }

    CHECK(isPin(u"280519"_s, kiosk.stored()->hash));
}
