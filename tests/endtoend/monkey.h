// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointingDevice>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QtTest/qtesttouch.h>

#include <map>

namespace vitrine {

/// Ten fingers and two elbows on a kiosk: touches, keys, a mouse and its wheel, at random. The same
/// seed gives the same events.
class Monkey
{
public:
    explicit Monkey(quint32 seed) : m_random(seed) { }

    /// One event on \a window.
    void act(QQuickWindow &window);
    /// Takes all fingers off.
    void letGo(QQuickWindow &window);

private:
    [[nodiscard]] int below(int bound) { return int(m_random.bounded(bound)); }
    [[nodiscard]] QPoint place(const QQuickWindow &window);
    void touch(QQuickWindow &window);
    void press(QQuickWindow &window);
    void useMouse(QQuickWindow &window);

    QRandomGenerator m_random;
    QPointingDevice *m_glass = QTest::createTouchDevice();
    std::map<int, QPoint> m_fingers = {};
};

} // namespace vitrine
