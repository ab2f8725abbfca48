// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soundoutput.h"

#include <QAudio>
#include <QAudioDevice>
#include <QAudioSink>
#include <QLoggingCategory>
#include <QMediaDevices>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.speech", QtInfoMsg)

qreal amplitude(qreal volume)
{
    return qreal(QAudio::convertVolume(float(volume), QAudio::LogarithmicVolumeScale,
                                       QAudio::LinearVolumeScale));
}

} // namespace

SoundOutput::SoundOutput(QObject *parent) : QObject(parent) { }

SoundOutput::~SoundOutput()
{
    stop();
}

void SoundOutput::play(const Pcm &sound, qreal volume)
{
    stop();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return fail(u"there is no sound device"_s);
    QAudioFormat format;
    format.setSampleRate(sound.rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    m_samples.setData(reinterpret_cast<const char *>(sound.samples.data()),
                      int(sound.samples.size() * sizeof(std::int16_t)));
    m_samples.open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setVolume(amplitude(volume));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &SoundOutput::look);
    m_sink->start(&m_samples);
    look();
}

void SoundOutput::pause()
{
    if (m_sink)
        m_sink->suspend();
}

void SoundOutput::resume()
{
    if (m_sink)
        m_sink->resume();
}

void SoundOutput::stop()
{
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->stop();
        m_sink.reset();
    }
    m_samples.close();
}

void SoundOutput::setVolume(qreal volume)
{
    if (m_sink)
        m_sink->setVolume(amplitude(volume));
}

void SoundOutput::look()
{
    const QAudio::Error error = m_sink->error();
    if (error != QAudio::NoError && error != QAudio::UnderrunError)
        fail(u"the sound device fails"_s);
}

void SoundOutput::fail(const QString &why)
{
    if (!std::exchange(m_hasFailed, true))
        qCWarning(log).noquote() << "Nothing can be heard:" << why
                                 << "(said once). Words are still marked on the screen.";
}

} // namespace vitrine
