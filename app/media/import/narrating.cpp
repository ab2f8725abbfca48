// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "narrating.h"

#include "media/speech/opus.h"
#include "media/speech/speechsynthesis.h"
#include "recording.h"

namespace vitrine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenPassages = 450ms;

void appendSilence(Pcm &sound)
{
    sound.samples.insert(sound.samples.end(),
                         std::size_t(sound.rate * betweenPassages / std::chrono::seconds(1)), 0);
}

} // namespace

QString Narrating::recipe()
{
    return u"espeak-ng 160 opus 20000 5"_s;
}

std::optional<Narration> Narrating::narrate(const NarrationText &text) const
{
    if (!SpeechSynthesis::canSpeak(text.locale))
        return {};
    Pcm sound;
    Narration narration;
    for (const NarrationText::Passage &passage : text.passages) {
        SpokenPassage spoken = SpeechSynthesis::speak(passage.text, text.locale);
        if (spoken.sound.samples.empty())
            continue;
        if (sound.samples.empty())
            sound.rate = spoken.sound.rate;
        else
            appendSilence(sound);
        const std::chrono::milliseconds begins = sound.duration();
        for (SpokenWord &word : spoken.words) {
            word.at += begins;
            word.part = passage.part;
            narration.words.push_back(word);
        }
        sound.samples.insert(sound.samples.end(), spoken.sound.samples.begin(),
                             spoken.sound.samples.end());
    }
    if (sound.samples.empty())
        return {};
    narration.duration = sound.duration();
    narration.audio = encodedAsOpus(sound);
    return narration;
}

tl::expected<Narration, RecordingRefusal> Narrating::recorded(const QString &path) const
{
    const auto sound = readRecording(path);
    if (!sound)
        return tl::unexpected(sound.error());
    return Narration {
        .audio = encodedAsOpus(*sound), .duration = sound->duration(), .isSynthetic = false};
}

} // namespace vitrine
