// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/speech/pcm.h"

#include <QBuffer>
#include <QObject>

#include <memory>

class QAudioSink;

namespace vitrine {

/// Plays one sound at a time on the loudspeakers of the panel. Where there are none, or they fail,
/// it says so once in the log, and nothing else is different.
class SoundOutput : public QObject
{
    Q_OBJECT

public:
    explicit SoundOutput(QObject *parent = nullptr);
    ~SoundOutput() override;

    /// Instead of what is playing; \a volume as a visitor hears it: 0 … 1.
    void play(const Pcm &sound, qreal volume);
    void pause();
    void resume();
    void stop();
    void setVolume(qreal volume);

private:
    void look();
    void fail(const QString &why);

    std::unique_ptr<QAudioSink> m_sink;
    QBuffer m_samples;
    bool m_hasFailed = false;
};

} // namespace vitrine
