// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soakvisitor.h"

#include "finger.h"
#include "shownitems.h"

#include <QtTest/qtestkeyboard.h>

#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<QQuickItem *> buttonsIn(const QQuickWindow &window)
{
    std::vector<QQuickItem *> buttons = shownItems(*window.contentItem());
    const QRectF sight({}, QSizeF(window.size()));
    std::erase_if(buttons, [&](const QQuickItem *item) {
        return !isButton(*item) || !item->isEnabled() || !sight.contains(sceneRect(*item).center());
    });
    return buttons;
}

} // namespace

void SoakVisitor::visit()
{
    // A finger remembers every frame it has seen.
    Finger finger(*m_player().window());
    ++m_touches;
    finger.tap(anywhere());
    m_pass(2s);
    const int steps = 6 + anyOf(12);
    for (int step = 0; step < steps; ++step) {
        act(finger);
        m_pass(2s + 1s * anyOf(14));
    }
    walkAway();
}

void SoakVisitor::act(Finger &finger)
{
    ++m_touches;
    const int choice = anyOf(100);
    if (choice < 60)
        touchSomething(finger);
    else
        actOn(finger, choice);
}

void SoakVisitor::actOn(Finger &finger, int choice)
{
    Visit &visit = m_player().visit();
    ShownExhibition &exhibition = m_player().exhibition();
    const QSizeF size = m_player().window()->size();
    if (choice < 72) {
        const QPointF left(size.width() * 0.2, size.height() / 2);
        const QPointF right(size.width() * 0.8, size.height() / 2);
        const bool isOn = anyOf(3) > 0;
        finger.swipe(isOn ? right : left, isOn ? left : right);
    } else if (choice < 80) {
        const QList<ShownZone *> zones = exhibition.zoneList();
        const QList<ShownStory *> stories = zones[anyOf(int(zones.size()))]->storyList();
        if (!stories.isEmpty())
            visit.openStory(stories[anyOf(int(stories.size()))]->storyId());
    } else if (choice < 84) {
        visit.openSearch();
        m_pass(1s);
        for (int key = 0; key < 5; ++key)
            touchSomething(finger);
    } else if (choice < 88) {
        visit.setZoomShown(true);
        m_pass(1s);
        finger.tap(anywhere());
        finger.tap(anywhere());
    } else if (choice < 92) {
        exhibition.setLocale(exhibition.localeAfter(exhibition.locale()));
    } else if (choice < 95) {
        visit.setAccessShown(true);
        m_pass(1s);
        touchSomething(finger);
        touchSomething(finger);
    } else if (choice < 98) {
        for (int key = 0; key < 4; ++key)
            QTest::sendKeyEvent(QTest::Click, m_player().window(),
                                key == 3 ? Qt::Key_Return : Qt::Key_Tab, QString(), Qt::NoModifier);
    } else {
        visit.enterHall();
    }
}

void SoakVisitor::touchSomething(Finger &finger)
{
    const std::vector<QQuickItem *> buttons = buttonsIn(*m_player().window());
    if (buttons.empty())
        finger.tap(anywhere());
    else
        finger.tap(*buttons[std::size_t(anyOf(int(buttons.size())))]);
}

void SoakVisitor::walkAway()
{
    constexpr int patience = 60;
    for (int wait = 0; m_player().presence().state() != VisitorPresence::Nobody; ++wait) {
        if (wait == patience)
            throw std::runtime_error(
                u"The kiosk does not go back to the attract loop: presence %1, screen %2, playing %3, narrator %4"_s
                    .arg(m_player().presence().state())
                    .arg(m_player().visit().screen())
                    .arg(m_player().visit().isPlaying())
                    .arg(m_player().narrator().state())
                    .toStdString());
        // What plays or reads aloud would come to its end by a clock that cannot be set.
        m_player().visit().setPlaying(false);
        m_player().narrator().stop();
        m_pass(10s);
    }
    m_pass(5s);
}

int SoakVisitor::anyOf(int count)
{
    return std::uniform_int_distribution(0, count - 1)(m_random);
}

QPointF SoakVisitor::anywhere()
{
    const QSize size = m_player().window()->size();
    return {double(anyOf(size.width())), double(anyOf(size.height()))};
}

} // namespace vitrine
