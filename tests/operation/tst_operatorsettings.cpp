// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "operation/kiosksettings.h"
#include "storage/state/settingrepository.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

OperatorSettings read(const QMap<QString, QString> &stored)
{
    QStringList faults;
    const OperatorSettings settings = operatorSettings(stored, faults);
    CHECK(faults.isEmpty());
    return settings;
}

} // namespace

TEST_CASE("The operator's settings come back as they were kept", "[settings]")
{
    const OperatorSettings settings {.locale = u"zh-Hans"_s,
                                     .idle = 45s,
                                     .prompt = 15s,
                                     .volume = 0.3,
                                     .brightness = 0.5,
                                     .openingHours = u"Mo-Fr 09:00-17:00"_s,
                                     .restartWindow = u"03:00-04:30"_s,
                                     .countsVisits = false,
                                     .takesUnsignedPacks = true};

    CHECK(read(storedSettings(settings)) == settings);
    CHECK(read(storedSettings({})) == OperatorSettings());
    CHECK(read({}) == OperatorSettings());
}

TEST_CASE("A setting that makes no sense counts as none, and is told", "[settings]")
{
    const QList<std::pair<QString, QString>> senseless {
        {u"idle-seconds"_s, u"soon"_s},  {u"idle-seconds"_s, u"-4"_s},
        {u"idle-seconds"_s, u"1e99"_s},  {u"prompt-seconds"_s, u"0"_s},
        {u"volume"_s, u"11"_s},          {u"volume"_s, u"nan"_s},
        {u"brightness"_s, u"0"_s},       {u"statistics"_s, u"perhaps"_s},
        {u"unsigned-packs"_s, u"yes!"_s}};

    for (const auto &[name, value] : senseless) {
        INFO(name.toStdString() << " = " << value.toStdString());
        QStringList faults;
        CHECK(operatorSettings({{name, value}}, faults) == OperatorSettings());
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].contains(name));
        CHECK(faults[0].contains(value));
    }
}

TEST_CASE("A setting that is changed is there after a restart", "[settings]")
{
    QTemporaryDir folder;
    {
        StateWorker worker(StateDatabase::open(folder.path()));
        KioskSettings settings(worker, {});
        QSignalSpy changes(&settings, &KioskSettings::changed);

        settings.setIdle(90);
        settings.setIdle(90);
        settings.setLocale(u"zh-Hant"_s);
        settings.setBrightness(-3);

        CHECK(changes.size() == 3);
    }
    const StateDatabase state = StateDatabase::open(folder.path());

    const OperatorSettings kept = read(SettingRepository(state).all());
    CHECK(kept.idle == 90s);
    CHECK(kept.locale == u"zh-Hant"_s);
    CHECK(kept.brightness == 0.1);
}
