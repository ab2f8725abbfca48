// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finger.h"

#include <QQuickItem>

namespace vitrine {

namespace {

constexpr int steps = 12; // of a swipe
constexpr int longestFrame = 16; // ms

QPointingDevice *glass()
{
    static QPointingDevice *const device = QTest::createTouchDevice();
    return device;
}

} // namespace

Finger::Finger(QQuickWindow &window)
    : m_touch(QTest::touchEvent(&window, glass(), false)),
      m_frames(&window, &QQuickWindow::frameSwapped)
{
}

void Finger::tap(const QPointF &place)
{
    m_touch.press(1, place.toPoint()).commit();
    m_touch.release(1, place.toPoint()).commit();
}

void Finger::tap(const QQuickItem &item)
{
    tap(item.mapToScene({item.width() / 2, item.height() / 2}));
}

void Finger::swipe(const QPointF &from, const QPointF &to)
{
    m_touch.press(1, from.toPoint()).commit();
    for (int step = 1; step <= steps; ++step) {
        m_touch.move(1, (from + (to - from) * step / steps).toPoint()).commit();
        m_frames.wait(longestFrame);
    }
    m_touch.release(1, to.toPoint()).commit();
}

} // namespace vitrine
