// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "loglines.h"

#include "operation/screenpower.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <optional>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// A folder as the kernel has it, with one light at half of 200 steps.
struct Backlights {
    QTemporaryDir folder;

    explicit Backlights(bool hasLight = true)
    {
        if (!hasLight)
            return;
        REQUIRE(QDir(folder.path()).mkdir(u"panel0"_s));
        write(u"bl_power"_s, "0");
        write(u"brightness"_s, "100");
        write(u"max_brightness"_s, "200");
    }
    QString path(const QString &name) const { return folder.filePath(u"panel0/"_s + name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// A file that is written to begins anew here, unlike the kernel's, so that the first digit
    /// says it.
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("The light behind the panel goes off and on", "[screen]")
{
    const Backlights lights;
    ScreenPower power(lights.folder.path());
    CHECK(power.hasBacklight());

    power.setOn(false);
    power.finish();
    CHECK(lights.read(u"bl_power"_s) == "4");
    CHECK_FALSE(power.isOn());

    power.setOn(true);
    power.finish();
    CHECK(lights.read(u"bl_power"_s) == "0");
}

TEST_CASE("Brightness is in percent of what the panel can", "[screen]")
{
    const Backlights lights;
    ScreenPower power(lights.folder.path());
    QSignalSpy changed(&power, &ScreenPower::brightnessChanged);
    CHECK(power.brightness() == 50);

    power.setBrightness(80);
    power.finish();

    CHECK(lights.read(u"brightness"_s) == "160");
    CHECK(changed.size() == 1);
    power.setBrightness(-5); // Never so dark that nobody finds the way back.
    power.finish();
    CHECK(lights.read(u"brightness"_s).startsWith('2'));
    CHECK(power.brightness() == 1);
}

TEST_CASE("The light is on when the program ends", "[screen]")
{
    const Backlights lights;
    {
        ScreenPower power(lights.folder.path());
        power.setOn(false);
    }

    CHECK(lights.read(u"bl_power"_s) == "0");
}

TEST_CASE("A panel without a light of its own is left alone", "[screen]")
{
    const Backlights none(false);
    ScreenPower power(none.folder.path());

    CHECK_FALSE(power.hasBacklight());
    CHECK_NOTHROW(power.setOn(false));
    CHECK_NOTHROW(power.setBrightness(30));
    CHECK_FALSE(ScreenPower(u"/nowhere/at/all"_s).hasBacklight());
}

TEST_CASE("A light that takes nothing is told to the log and hinders nobody", "[screen]")
{
    const Backlights lights;
    ScreenPower power(lights.folder.path());
    REQUIRE(QFile::remove(lights.path(u"bl_power"_s)));
    const LogLines log;

    power.setOn(false);
    power.finish();

    REQUIRE(log.starting(u"vitrine.operation"_s).size() == 1);
    CHECK(log.all()[0].contains(u"bl_power"_s));
    CHECK(log.all()[0].contains(u"udev"_s));
}
