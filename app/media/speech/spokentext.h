// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace vitrine {

/// A text as a voice is given it, and which part of the original each of its words is.
struct SpokenText {
    struct Word {
        qsizetype at = 0; ///< In `spoken`, in Unicode characters.
        qsizetype first = 0; ///< In the original, in UTF-16 code units.
        qsizetype length = 0;
    };

    QString spoken = {};
    std::vector<Word> words = {};

    /// The word that begins at or last before \a character of `spoken`; none where there is none.
    [[nodiscard]] const Word *wordAt(qsizetype character) const;
};

/// As it stands, word by word.
[[nodiscard]] SpokenText spokenAsWritten(const QString &text);

/// Chinese, character by character, in pinyin with tone marks, as the voice of the synthesizer
/// wants it. Years are read digit by digit, 40% as 百分之四十, 190+ as 190 以上, and VR by its
/// letters. Single characters are read as ICU reads them, common words as wordReadings() has them.
[[nodiscard]] SpokenText spokenInPinyin(const QString &text);

} // namespace vitrine
