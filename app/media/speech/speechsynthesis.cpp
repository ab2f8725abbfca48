// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speechsynthesis.h"

#include "spokentext.h"

#include <QLoggingCategory>

#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.speech", QtInfoMsg)

/// The variant is one without flutter, a random wavering: the same text gives the same samples.
constexpr const char *english = "en+miguel";
constexpr const char *mandarin = "cmn-latn-pinyin+miguel";
constexpr int wordsPerMinute = 160; // English; calm enough to follow while standing

/// How long the voice fades out depends on what it said before; the same end for every text.
void cutTail(Pcm &sound)
{
    constexpr int quiet = 100; // of 32,767
    const auto heard = std::find_if(sound.samples.rbegin(), sound.samples.rend(),
                                    [](std::int16_t sample) { return std::abs(sample) > quiet; });
    sound.samples.erase(heard.base(), sound.samples.end());
    if (!sound.samples.empty())
        sound.samples.insert(sound.samples.end(), std::size_t(sound.rate / 5), 0);
}

/// The synthesizer has one state for the whole program.
class Synthesizer
{
public:
    static Synthesizer &only()
    {
        static Synthesizer synthesizer;
        return synthesizer;
    }

    SpokenPassage read(const SpokenText &text, const char *voice)
    {
        const std::scoped_lock lock(m_mutex);
        SpokenPassage passage;
        passage.sound.rate = m_rate;
        if (m_rate <= 0 || espeak_SetVoiceByName(voice) != EE_OK)
            return passage;
        espeak_SetParameter(espeakRATE, wordsPerMinute, 0);
        m_text = &text;
        m_passage = &passage;
        const QByteArray bytes = text.spoken.toUtf8();
        espeak_Synth(bytes.constData(), std::size_t(bytes.size()) + 1, 0, POS_CHARACTER, 0,
                     espeakCHARS_UTF8, nullptr, nullptr);
        espeak_Synchronize();
        m_passage = nullptr;
        cutTail(passage.sound);
        return passage;
    }

private:
    Synthesizer()
        : m_rate(
            espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT))
    {
        if (m_rate <= 0)
            qCWarning(log) << "The voices of espeak-ng are missing. Install espeak-ng-data.";
        espeak_SetSynthCallback(&Synthesizer::take);
    }

    static int take(short *samples, int count, espeak_EVENT *events)
    {
        SpokenPassage *const passage = only().m_passage;
        if (!passage)
            return 1;
        for (const espeak_EVENT *event = events; event->type != espeakEVENT_LIST_TERMINATED;
             ++event)
            if (event->type == espeakEVENT_WORD)
                only().note(*event);
        if (samples)
            passage->sound.samples.insert(passage->sound.samples.end(), samples, samples + count);
        return 0;
    }

    /// Notes when a word begins; a part of one that has begun, such as a digit, is none of its own.
    void note(const espeak_EVENT &event)
    {
        const SpokenText::Word *const word = m_text->wordAt(event.text_position - 1);
        if (!word)
            return;
        std::vector<SpokenWord> &words = m_passage->words;
        if (!words.empty() && words.back().first >= word->first)
            return;
        words.push_back({.at = std::chrono::milliseconds(event.audio_position),
                         .first = int(word->first),
                         .length = int(word->length)});
    }

    std::mutex m_mutex = {};
    int m_rate = 0;
    const SpokenText *m_text = nullptr;
    SpokenPassage *m_passage = nullptr;
};

bool isChinese(const QString &locale)
{
    return locale.startsWith(u"zh"_s);
}

} // namespace

bool SpeechSynthesis::canSpeak(const QString &locale)
{
    return isChinese(locale) || locale.startsWith(u"en"_s);
}

SpokenPassage SpeechSynthesis::speak(const QString &text, const QString &locale)
{
    if (!canSpeak(locale))
        return {};
    const SpokenText spoken = isChinese(locale) ? spokenInPinyin(text) : spokenAsWritten(text);
    if (spoken.words.empty())
        return {};
    return Synthesizer::only().read(spoken, isChinese(locale) ? mandarin : english);
}

} // namespace vitrine
