// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickWindow>
#include <QSignalSpy>
#include <QtTest/qtesttouch.h>

namespace vitrine {

/// One finger on the glass of a window: real touch events, as a touchscreen sends them.
class Finger
{
public:
    explicit Finger(QQuickWindow &window);

    void tap(const QPointF &place);
    /// Taps the middle of \a item.
    void tap(const QQuickItem &item);
    /// Draws from one place to the other, a step in each frame: how quickly a hand goes decides
    /// what a swipe does.
    void swipe(const QPointF &from, const QPointF &to);

private:
    // A fresh sequence for each step would forget where the finger was.
    QTest::QTouchEventSequence m_touch;
    QSignalSpy m_frames;
};

} // namespace vitrine
