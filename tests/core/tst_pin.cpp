// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "lock/pin.h"
#include "lock/pinwait.h"
#include "storage/state/pinrepository.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("A PIN that everybody tries first is refused", "[lock]")
{
    for (const QString &digits : {u"111111"_s, u"123456"_s, u"1234567890"_s, u"654321"_s,
                                  u"890123"_s, u"121212"_s, u"12312312"_s, u"000000"_s}) {
        INFO(digits.toStdString());
        const auto pin = Pin::from(digits);
        REQUIRE_FALSE(pin);
        CHECK(pin.error().contains(u"everybody tries first"_s));
    }
    CHECK(Pin::from(u"280519"_s));
}

TEST_CASE("A PIN has six digits or more, and nothing but digits", "[lock]")
{
    CHECK(Pin::from(u"28051"_s).error() == u"A PIN has 6 digits or more; these are 5."_s);
    CHECK(Pin::from(u"28051a"_s).error().contains(u"digits 0 to 9 alone"_s));
    CHECK(Pin::from(u"٢٨٠٥١٩"_s).error().contains(u"digits 0 to 9 alone"_s));
    CHECK(Pin::from({}).error().contains(u"these are 0"_s));
    CHECK(Pin::from(QString(33, u'7') + u'1').error().contains(u"at most"_s));
}

TEST_CASE("A PIN is recognised by its hash, and by nothing else", "[lock]")
{
    const QByteArray hash = Pin::from(u"280519"_s)->hash();

    CHECK(hash.startsWith("$argon2id$v=19$m=65536,"));
    CHECK_FALSE(hash.contains("280519"));
    CHECK(isPin(u"280519"_s, hash));
    CHECK_FALSE(isPin(u"280518"_s, hash));
    CHECK_FALSE(isPin(u"2805190"_s, hash));
    CHECK_FALSE(isPin({}, hash));
    CHECK_FALSE(isPin(u"280519"_s, "not a hash"));
    CHECK(Pin::from(u"280519"_s)->hash() != hash);
}

TEST_CASE("Who guesses waits longer and longer", "[lock]")
{
    const QList<std::chrono::minutes> waits {0min, 0min,  0min,  1min,  2min, 4min,
                                             8min, 16min, 32min, 60min, 60min};

    for (qsizetype failures = 0; failures < waits.size(); ++failures)
        CHECK(pinWait(int(failures)) == waits[failures]);
    CHECK(pinWait(1'000'000) == 60min);
}

TEST_CASE("The wait runs by the clock on the wall, and setting that back does not help", "[lock]")
{
    const PinAttempts attempts {.failures = 4, .failedAt = 1000s};

    CHECK(pinWaitLeft(attempts, 1000s) == 120s);
    CHECK(pinWaitLeft(attempts, 1030s) == 90s);
    CHECK(pinWaitLeft(attempts, 1120s) == 0s);
    CHECK(pinWaitLeft(attempts, 5000s) == 0s);
    CHECK(pinWaitLeft(attempts, 10s) == 120s);
}

TEST_CASE("Wrong attempts survive a restart, and a right one or a new PIN ends them", "[lock]")
{
    QTemporaryDir folder;
    {
        const StateDatabase state = StateDatabase::open(folder.path());
        CHECK_FALSE(PinRepository(state).find());
        PinRepository(state).set("$argon2id$one");
        PinRepository(state).addFailure(100s);
        PinRepository(state).addFailure(200s);
    }
    const StateDatabase state = StateDatabase::open(folder.path());
    PinRepository pins(state);

    REQUIRE(pins.find());
    CHECK(pins.find()->hash == "$argon2id$one");
    CHECK(pins.find()->failures == 2);
    CHECK(pins.find()->failedAt == 200s);
    SECTION("a right one")
    {
        pins.forgetFailures();
        CHECK(pins.find()->hash == "$argon2id$one");
    }
    SECTION("a new PIN")
    {
        pins.set("$argon2id$two");
        CHECK(pins.find()->hash == "$argon2id$two");
    }
    CHECK(pins.find()->failures == 0);
    pins.clear();
    CHECK_FALSE(pins.find());
}
