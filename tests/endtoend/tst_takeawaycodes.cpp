// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"
#include "shownitems.h"
#include "stagedplayer.h"

#include "presentation/takeaway.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// What a phone would read from the screen.
QString readBack(QQuickWindow &window)
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"screen.png"_s);
    REQUIRE(window.grabWindow().save(picture));
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, u"--nodbus"_s, picture});
    REQUIRE(reader.waitForFinished());
    INFO(reader.readAllStandardError().toStdString());
    REQUIRE(reader.exitCode() == 0);
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    text.chop(1); // zbarimg ends with a new line.
    return text;
}

} // namespace

TEST_CASE("A phone reads a whole story from the screen, code by code", "[endtoend]")
{
    const auto [size, locale] = GENERATE(table<QSize, QString>({
        {QSize(1920, 1080), u"en"_s},
        {QSize(1080, 1920), u"zh-Hans"_s},
        {QSize(1280, 720), u"zh-Hant"_s},
    }));
    REQUIRE_FALSE(QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty());
    PlayerOptions options {.size = size, .locale = locale, .open = u"hong-kong/first-pavilion"_s};
    options.mounting.diagonal = 55;
    StagedPlayer player(summit(), options);
    Takeaway expected;
    expected.setExhibition(&player.player().exhibition());
    expected.setStory(player.visit().story());
    REQUIRE(expected.pages().size() > 1);

    player.visit().setTakeawayShown(true);
    for (const QString &page : expected.pages()) {
        REQUIRE(eventually([&] {
            const QQuickItem *const code = component(player.window(), u"vitrine::QrCode"_s);
            return player.isSettled() && code && code->property("text").toString() == page;
        }));
        CHECK(readBack(player.window()) == page);
        if (page != expected.pages().constLast())
            player.finger().tap(*button(player.window(),
                                        locale == u"en"_s            ? u"Next code"_s
                                            : locale == u"zh-Hans"_s ? u"下一个二维码"_s
                                                                     : u"下一個QR碼"_s));
    }
}

TEST_CASE("The panel to take a story along opens and closes by touch and by Escape", "[endtoend]")
{
    StagedPlayer player(summit(), {.open = u"hong-kong/first-pavilion"_s});

    player.touch(u"Take it with you"_s);
    CHECK(player.visit().takeawayShown());
    player.touch(u"Close"_s);
    CHECK_FALSE(player.visit().takeawayShown());
    player.touch(u"Take it with you"_s);
    player.press(Qt::Key_Escape);
    CHECK_FALSE(player.visit().takeawayShown());
    player.touch(u"Take it with you"_s);
    player.touch(u"Sources"_s);
    CHECK_FALSE(player.visit().takeawayShown());
}
