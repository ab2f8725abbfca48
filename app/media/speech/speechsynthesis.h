// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/narration.h"
#include "pcm.h"

#include <QString>

namespace vitrine {

/// A text as a synthetic voice reads it.
struct SpokenPassage {
    Pcm sound = {};
    /// When each word begins, in the order of the text; `part` is left to the caller.
    std::vector<SpokenWord> words = {};
};

/// The voices of espeak-ng: English, and Mandarin for both Chinese scripts. One text is read at a
/// time, whoever asks; the same text always sounds the same.
class SpeechSynthesis
{
public:
    /// Whether there is a voice for \a locale (BCP 47).
    [[nodiscard]] static bool canSpeak(const QString &locale);

    /// Silence where there is no voice, nothing to say, or espeak-ng's voices are not installed.
    [[nodiscard]] static SpokenPassage speak(const QString &text, const QString &locale);
};

} // namespace vitrine
