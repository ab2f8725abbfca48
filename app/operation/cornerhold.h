// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPointF>

#include <chrono>

class QWindow;

namespace vitrine {

/// Notices a finger that rests in the upper left corner of a window for three seconds: how an
/// operator calls. It takes no event away, so that a visitor never learns of it.
///
/// Install it as an event filter on the application.
class CornerHold : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds duration = std::chrono::seconds(3);
    /// mm of the corner's sides, as a finger needs.
    static constexpr double side = 20;

    explicit CornerHold(QObject *parent = nullptr) : QObject(parent) { }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The corner has been held.
    void held();
    /// Somebody touched or typed something, anywhere.
    void touched();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void follow(const QWindow &window, const QEvent &event);
    void rest(const QWindow &window, const QPointF &place);

    QBasicTimer m_timer = {};
};

} // namespace vitrine
