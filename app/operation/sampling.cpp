// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampling.h"

#include "resourceuse.h"
#include "storage/state/samplerepository.h"

namespace vitrine {

using namespace std::chrono_literals;

namespace {

Sample withFrames(Sample sample, const FrameSummary &frames)
{
    sample.frames = frames.frames;
    sample.frameHalf = frames.half.count();
    sample.frameMost = frames.most.count();
    sample.frameLongest = frames.longest.count();
    return sample;
}

} // namespace

Sampling::Sampling(StateWorker &state, const Clock &clock, std::function<qint64()> pictureBytes,
                   QObject *parent)
    : QObject(parent),
      m_state(state),
      m_clock(clock),
      m_began(clock.now()),
      m_pictureBytes(std::move(pictureBytes)),
      m_frames(std::make_shared<Frames>())
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Sampling::take);
    m_timer.start(1min);
}

void Sampling::watch(QQuickWindow &window)
{
    watchFrames(window, *this, [frames = m_frames](std::chrono::microseconds time) {
        frames->minute.add(time);
        frames->hour.add(time);
    });
}

void Sampling::take()
{
    const Sample known {
        .takenAt = m_clock.wallTime().toSecsSinceEpoch(),
        .up = std::chrono::duration_cast<std::chrono::seconds>(m_clock.now() - m_began).count(),
        .pictureBytes = m_pictureBytes ? m_pictureBytes() : 0,
    };
    const FrameSummary minute = m_frames->minute.take();
    std::optional<FrameSummary> hour;
    if (m_minutes++ % minutesInHour == 0)
        hour = m_frames->hour.take();
    m_state.post([known, minute, hour](StateDatabase &state) {
        Sample sample = resourceUse();
        sample.takenAt = known.takenAt;
        sample.up = known.up;
        sample.pictureBytes = known.pictureBytes;
        SampleRepository samples(state);
        samples.add(SampleRepository::Span::Minute, withFrames(sample, minute));
        if (hour)
            samples.add(SampleRepository::Span::Hour, withFrames(sample, *hour));
    });
}

} // namespace vitrine
