// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "narrationsource.h"
#include "numbering.h"
#include "source/problem.h"

#include <functional>

namespace vitrine {

/// Writes into a pack what is read aloud of each slide, in every language that has a voice.
class NarrationFilling
{
public:
    NarrationFilling(PackWriter &writer, const SourceExhibition &exhibition,
                     const Numbering &numbering, const NarrationSource &narrations);

    /// \a told hears of every narration that is done. Recordings that cannot be used become
    /// \a problems.
    void run(const std::function<void(std::size_t done, std::size_t total)> &told,
             Problems &problems);

private:
    /// One slide in one language.
    struct Wanted {
        const NumberedSlide *slide = nullptr;
        QString tag = {};
    };
    struct Made {
        std::optional<Narration> narration = {};
        RecordingRefusal refusal = {};
    };

    [[nodiscard]] Made make(const Wanted &wanted) const;
    [[nodiscard]] NarrationText textOf(const SourceSlide &slide, const QString &tag) const;

    PackWriter &m_writer;
    const SourceExhibition &m_exhibition;
    const Numbering &m_numbering;
    const NarrationSource &m_narrations;
};

} // namespace vitrine
