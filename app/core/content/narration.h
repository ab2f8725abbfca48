// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace vitrine {

/// A word as it is spoken: when, and where it stands on the slide.
struct SpokenWord {
    enum class Part { Title, Figures, Caption };

    std::chrono::milliseconds at = {}; ///< From the beginning.
    Part part = Part::Caption;
    int first = 0; ///< In the part's text, in UTF-16 code units.
    int length = 0;

    bool operator==(const SpokenWord &) const = default;
};

/// A text as sound.
struct Narration {
    QByteArray audio = {}; ///< Ogg Opus, mono.
    std::chrono::milliseconds duration = {};
    bool isSynthetic = true; ///< Not spoken by a person.
    std::vector<SpokenWord> words = {}; ///< None of a recording.
};

/// What is read of a slide, part by part.
struct NarrationText {
    struct Passage {
        SpokenWord::Part part = SpokenWord::Part::Caption;
        QString text = {};
    };

    QString locale = {}; ///< BCP 47
    std::vector<Passage> passages = {}; ///< In the order in which they are read.
};

} // namespace vitrine
