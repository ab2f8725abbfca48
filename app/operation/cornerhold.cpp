// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cornerhold.h"

#include <QMouseEvent>
#include <QScreen>
#include <QTimerEvent>
#include <QTouchEvent>
#include <QWindow>

#include <algorithm>

namespace vitrine {

namespace {

/// px of the corner's sides: what a finger needs, whatever the screen says of its size.
double sideOf(const QWindow &window)
{
    constexpr double leastShare = 0.06; // of the window's shorter side
    constexpr double mostShare = 0.16;
    const double shorter = std::min(window.width(), window.height());
    const double perMillimetre = window.screen()->physicalDotsPerInch() / 25.4;
    return std::clamp(CornerHold::side * perMillimetre, leastShare * shorter, mostShare * shorter);
}

} // namespace

bool CornerHold::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        if (watched->isWindowType()) {
            if (event->type() != QEvent::MouseMove)
                emit touched();
            follow(static_cast<const QWindow &>(*watched), *event);
        }
        break;
    default: break;
    }
    return false;
}

void CornerHold::follow(const QWindow &window, const QEvent &event)
{
    switch (event.type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate: {
        const auto &touch = static_cast<const QTouchEvent &>(event);
        const QEventPoint &point = touch.points().constFirst();
        if (touch.points().size() == 1 && point.state() != QEventPoint::Released)
            return rest(window, point.position());
        return m_timer.stop();
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove: {
        const auto &mouse = static_cast<const QMouseEvent &>(event);
        // What a touch was turned into has been seen as a touch.
        if (mouse.source() != Qt::MouseEventNotSynthesized)
            return;
        if (mouse.buttons() == Qt::LeftButton)
            return rest(window, mouse.position());
        return m_timer.stop();
    }
    case QEvent::MouseButtonRelease:
        if (static_cast<const QMouseEvent &>(event).source() != Qt::MouseEventNotSynthesized)
            return;
        return m_timer.stop();
    default: m_timer.stop();
    }
}

void CornerHold::rest(const QWindow &window, const QPointF &place)
{
    const double most = sideOf(window);
    if (place.x() > most || place.y() > most)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(int(duration.count()), this);
}

void CornerHold::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    m_timer.stop();
    emit held();
}

} // namespace vitrine
