// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedplayer.h"

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"
#include "shownitems.h"

#include <QtTest/qtestkeyboard.h>

namespace vitrine {

StagedPlayer::StagedPlayer(const QString &pack, PlayerOptions options, Operation *operation)
{
    if (options.size.isEmpty())
        options.size = {1280, 720};
    PackChoice choice = choosePack(pack, {}, false);
    REQUIRE(choice.exhibition);
    m_player = std::make_unique<Player>(std::move(*choice.exhibition), options, m_clock);
    m_player->setOperation(operation);
    REQUIRE(m_player->show() == QString());
    m_finger = std::make_unique<Finger>(window());
    REQUIRE(eventually([&] { return window().isExposed() && isSettled(); }));
}

bool StagedPlayer::isSettled()
{
    return window().property("settled").toBool();
}

void StagedPlayer::touch(const QString &text)
{
    INFO("The button “" << text.toStdString() << "”");
    const auto isThere = [&] { return isSettled() && button(window(), text); };
    if (!eventually(isThere))
        FAIL("is not there among: " << texts(window()).join(u'|').toStdString());
    m_finger->tap(*button(window(), text));
}

void StagedPlayer::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // With its own text, since not every key that a keyboard has is known to QTest.
    const QString text = key < Qt::Key_Escape ? QString(QChar(key)).toLower() : QString();
    QTest::sendKeyEvent(QTest::Click, &window(), key, text, modifiers);
}

void StagedPlayer::wait(std::chrono::milliseconds time)
{
    m_clock.forward(time);
    m_player->presence().advance();
}

bool StagedPlayer::reads(const QString &text)
{
    return texts(window()).contains(text);
}

} // namespace vitrine
