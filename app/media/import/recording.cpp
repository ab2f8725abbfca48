// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording.h"

#include <QFile>
#include <QFileInfo>

#include <sndfile.h>

#include <array>
#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr sf_count_t longest = 600; // s; nobody listens to a slide for ten minutes

tl::unexpected<RecordingRefusal> refused(const QString &sentence, const QString &remedy)
{
    return tl::unexpected(RecordingRefusal {sentence, remedy});
}

} // namespace

tl::expected<Pcm, RecordingRefusal> readRecording(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return refused(u"is not there."_s, u"Add the recording, or remove the line."_s);
    if (file.size() == 0)
        return refused(u"is empty."_s, u"Save the recording again."_s);
    SF_INFO info {};
    const std::unique_ptr<SNDFILE, decltype(&sf_close)> opened(
        sf_open(QFile::encodeName(path).constData(), SFM_READ, &info), &sf_close);
    if (!opened)
        return refused(u"is no recording that can be read (%1)"_s.arg(
                           QString::fromUtf8(sf_strerror(nullptr)).trimmed()),
                       u"Save it as WAV, FLAC, Ogg or MP3."_s);
    if (info.channels < 1 || info.samplerate < 8'000 || info.frames <= 0)
        return refused(u"holds no sound."_s, u"Save the recording again."_s);
    if (info.frames > longest * info.samplerate)
        return refused(u"is longer than ten minutes."_s, u"Cut it to what belongs to the slide."_s);

    Pcm sound {.rate = info.samplerate};
    const auto channels = std::size_t(info.channels);
    std::vector<short> frames(4096 * channels);
    sf_count_t count = 0;
    while ((count = sf_readf_short(opened.get(), frames.data(), 4096)) > 0) {
        for (std::size_t frame = 0; frame < std::size_t(count); ++frame) {
            int sum = 0;
            for (std::size_t channel = 0; channel < channels; ++channel)
                sum += frames[frame * channels + channel];
            sound.samples.push_back(std::int16_t(sum / info.channels));
        }
    }
    if (sf_count_t(sound.samples.size()) < info.frames)
        return refused(u"ends early: it is damaged."_s, u"Copy the recording again."_s);
    return sound;
}

} // namespace vitrine
