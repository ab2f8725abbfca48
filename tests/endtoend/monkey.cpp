// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monkey.h"

#include <QCoreApplication>
#include <QWheelEvent>
#include <QtTest/qtestkeyboard.h>
#include <QtTest/qtestmouse.h>

#include <array>

namespace vitrine {

namespace {

constexpr int fingers = 10;

/// What leads out of other programs, what this one listens to, and letters.
constexpr std::array keys {
    Qt::Key_Escape, Qt::Key_Tab,    Qt::Key_Backtab,  Qt::Key_Backspace, Qt::Key_Return,
    Qt::Key_Enter,  Qt::Key_Insert, Qt::Key_Delete,   Qt::Key_Pause,     Qt::Key_Print,
    Qt::Key_SysReq, Qt::Key_Home,   Qt::Key_End,      Qt::Key_Left,      Qt::Key_Up,
    Qt::Key_Right,  Qt::Key_Down,   Qt::Key_PageUp,   Qt::Key_PageDown,  Qt::Key_Super_L,
    Qt::Key_Menu,   Qt::Key_F1,     Qt::Key_F2,       Qt::Key_F4,        Qt::Key_F5,
    Qt::Key_F10,    Qt::Key_F11,    Qt::Key_F12,      Qt::Key_Space,     Qt::Key_A,
    Qt::Key_C,      Qt::Key_F,      Qt::Key_N,        Qt::Key_O,         Qt::Key_P,
    Qt::Key_Q,      Qt::Key_R,      Qt::Key_S,        Qt::Key_T,         Qt::Key_V,
    Qt::Key_W,      Qt::Key_X,      Qt::Key_Z,        Qt::Key_0,         Qt::Key_5,
    Qt::Key_9,      Qt::Key_Plus,   Qt::Key_Minus,    Qt::Key_Back,      Qt::Key_Forward,
    Qt::Key_Close,  Qt::Key_Exit,   Qt::Key_PowerOff, Qt::Key_LogOff,
};

} // namespace

void Monkey::act(QQuickWindow &window)
{
    const int what = below(100);
    if (what < 80)
        touch(window);
    else if (what < 95)
        press(window);
    else
        useMouse(window);
}

QPoint Monkey::place(const QQuickWindow &window)
{
    // As often at an edge as anywhere: that is where other systems are swiped open.
    const auto along = [this](int length) {
        switch (below(4)) {
        case 0: return below(8);
        case 1: return length - 1 - below(8);
        default: return below(length);
        }
    };
    return {along(window.width()), along(window.height())};
}

void Monkey::touch(QQuickWindow &window)
{
    QTest::QTouchEventSequence sequence = QTest::touchEvent(&window, m_glass, false);
    const int finger = below(fingers);
    const bool isDown = m_fingers.contains(finger);
    for (const auto &[other, at] : m_fingers)
        if (other != finger)
            sequence.stationary(other);
    if (!isDown) {
        m_fingers[finger] = place(window);
        sequence.press(finger, m_fingers[finger]);
    } else if (below(3) > 0) {
        const QPoint by(below(401) - 200, below(401) - 200);
        const QRect glass(QPoint(0, 0), window.size());
        const QPoint to = m_fingers[finger] + by;
        m_fingers[finger] = {qBound(glass.left(), to.x(), glass.right()),
                             qBound(glass.top(), to.y(), glass.bottom())};
        sequence.move(finger, m_fingers[finger]);
    } else {
        sequence.release(finger, m_fingers[finger]);
        m_fingers.erase(finger);
    }
    sequence.commit(false);
}

void Monkey::letGo(QQuickWindow &window)
{
    if (m_fingers.empty())
        return;
    QTest::QTouchEventSequence sequence = QTest::touchEvent(&window, m_glass, false);
    for (const auto &[finger, at] : m_fingers)
        sequence.release(finger, at);
    m_fingers.clear();
    sequence.commit();
}

void Monkey::press(QQuickWindow &window)
{
    static constexpr std::array modifiers {Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier,
                                           Qt::ShiftModifier, Qt::MetaModifier};
    Qt::KeyboardModifiers held = modifiers[std::size_t(below(int(modifiers.size())))];
    if (below(4) == 0)
        held |= modifiers[std::size_t(below(int(modifiers.size())))];
    const Qt::Key key = keys[std::size_t(below(int(keys.size())))];
    const QString text = key < Qt::Key_Escape ? QString(QChar(key)).toLower() : QString();
    QTest::sendKeyEvent(QTest::Click, &window, key, text, held, 0);
}

void Monkey::useMouse(QQuickWindow &window)
{
    static constexpr std::array buttons {Qt::LeftButton, Qt::RightButton, Qt::MiddleButton};
    const QPoint at = place(window);
    if (below(2) == 0) {
        QWheelEvent wheel(at, window.mapToGlobal(at), {}, {0, below(2) == 0 ? 120 : -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&window, &wheel);
        return;
    }
    QTest::mouseClick(&window, buttons[std::size_t(below(int(buttons.size())))], {}, at);
}

} // namespace vitrine
