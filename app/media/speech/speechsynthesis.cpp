// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speechsynthesis.h"

#include "spokentext.h"

#include <QLoggingCategory>

#include <dlfcn.h>
#include <espeak-ng/speak_lib.h>

#include <memory>
#include <mutex>
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.speech", QtInfoMsg)

constexpr const char *library = "libespeak-ng.so.1";
constexpr const char *soundLibrary = "libpcaudio.so.0"; // of espeak-ng, never used here
constexpr const char *english = "en";
constexpr const char *mandarin = "cmn-latn-pinyin";
constexpr int wordsPerMinute = 160; // English; calm enough to follow while standing

struct LibraryClosing {
    void operator()(void *opened) const { dlclose(opened); }
};
using Library = std::unique_ptr<void, LibraryClosing>;

/// A function of espeak-ng by its name.
template <class Function>
Function *found(const Library &opened, const char *name)
{
    return reinterpret_cast<Function *>(dlsym(opened.get(), name));
}

/// Says once in the log why there is no voice.
void tellMissing(const char *what)
{
    static std::once_flag told;
    std::call_once(told, [&] { qCWarning(log) << what; });
}

/// What the callback of espeak-ng, which takes no argument of ours, writes to.
struct Listening {
    const SpokenText &text;
    SpokenPassage &passage;

    /// Notes when a word begins; a part of one that has begun, such as a digit, is none of its own.
    void note(const espeak_EVENT &event) const
    {
        const SpokenText::Word *const word = text.wordAt(event.text_position - 1);
        if (!word)
            return;
        std::vector<SpokenWord> &words = passage.words;
        if (!words.empty() && words.back().first >= word->first)
            return;
        words.push_back({.at = std::chrono::milliseconds(event.audio_position),
                         .first = int(word->first),
                         .length = int(word->length)});
    }
};

const Listening *listening = nullptr;

int take(short *samples, int count, espeak_EVENT *events)
{
    for (const espeak_EVENT *event = events; event->type != espeakEVENT_LIST_TERMINATED; ++event)
        if (event->type == espeakEVENT_WORD)
            listening->note(*event);
    std::vector<std::int16_t> &sound = listening->passage.sound.samples;
    if (samples)
        sound.insert(sound.end(), samples, samples + count);
    return 0;
}

/// Reads with a synthesizer that is loaded for this text alone. One that has read before carries
/// on from there: how it wavers and how long it waits would depend on what was read before, and two
/// packs of one source would differ. Loading takes 3 ms, and nothing of it burdens the start.
SpokenPassage read(const SpokenText &text, const char *voice)
{
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    static const Library kept(dlopen(soundLibrary, RTLD_NOW | RTLD_LOCAL)); // Loads no more often.
#ifdef __SANITIZE_ADDRESS__
    const __lsan::ScopedDisabler forgetting; // 2 kB that espeak-ng itself keeps to the end
#endif
    SpokenPassage passage;
    const Library opened(dlopen(library, RTLD_NOW | RTLD_LOCAL));
    if (!opened) {
        tellMissing("The synthetic voice is missing. Install libespeak-ng1.");
        return passage;
    }
    const auto initialize = found<decltype(espeak_Initialize)>(opened, "espeak_Initialize");
    const int rate = initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (rate <= 0) {
        tellMissing("The voices of espeak-ng are missing. Install espeak-ng-data.");
        return passage;
    }
    passage.sound.rate = rate;
    const Listening heard {text, passage};
    listening = &heard;
    found<decltype(espeak_SetSynthCallback)>(opened, "espeak_SetSynthCallback")(&take);
    if (found<decltype(espeak_SetVoiceByName)>(opened, "espeak_SetVoiceByName")(voice) == EE_OK) {
        found<decltype(espeak_SetParameter)>(opened, "espeak_SetParameter")(espeakRATE,
                                                                            wordsPerMinute, 0);
        const QByteArray bytes = text.spoken.toUtf8();
        found<decltype(espeak_Synth)>(opened, "espeak_Synth")(
            bytes.constData(), std::size_t(bytes.size()) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8,
            nullptr, nullptr);
    }
    found<decltype(espeak_Terminate)>(opened, "espeak_Terminate")();
    listening = nullptr;
    return passage;
}

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
    return read(spoken, isChinese(locale) ? mandarin : english);
}

} // namespace vitrine
