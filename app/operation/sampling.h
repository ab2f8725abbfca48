// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frametimes.h"
#include "session/clock.h"
#include "stateworker.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace vitrine {

/// Writes down once a minute, and in a longer list once an hour, what the program uses and how its
/// frames do. It draws nothing, and reads and writes on the state's thread.
class Sampling : public QObject
{
    Q_OBJECT

public:
    /// \a pictureBytes says how much the decoded pictures take; it is called on this thread.
    Sampling(StateWorker &state, const Clock &clock, std::function<qint64()> pictureBytes = {},
             QObject *parent = nullptr);

    /// The frames of \a window count from now on.
    void watch(QQuickWindow &window);

    /// Takes a sample, as the timer does every minute.
    void take();

private:
    static constexpr int minutesInHour = 60;

    struct Frames {
        FrameTimes minute;
        FrameTimes hour;
    };

    StateWorker &m_state;
    const Clock &m_clock;
    std::chrono::milliseconds m_began;
    std::function<qint64()> m_pictureBytes;
    std::shared_ptr<Frames> m_frames; ///< Shared with windows that may draw a frame more.
    int m_minutes = 0;
    QTimer m_timer = QTimer(this);
};

} // namespace vitrine
