// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "narrationfilling.h"

#include "inorder.h"

namespace vitrine {

using namespace Qt::StringLiterals;

NarrationFilling::NarrationFilling(PackWriter &writer, const SourceExhibition &exhibition,
                                   const Numbering &numbering, const NarrationSource &narrations)
    : m_writer(writer),
      m_exhibition(exhibition),
      m_numbering(numbering),
      m_narrations(narrations)
{
}

void NarrationFilling::run(const std::function<void(std::size_t, std::size_t)> &told,
                           Problems &problems)
{
    std::vector<Wanted> all;
    for (const NumberedSlide &slide : m_numbering.slides)
        for (const QString &tag : m_exhibition.locales.tags)
            all.push_back({&slide, tag});
    inOrder<Made>(
        all.size(), [&](std::size_t index) { return make(all[index]); },
        [&](std::size_t index, const Made &made) {
            const Wanted &wanted = all[index];
            if (made.narration) {
                m_writer.add(wanted.slide->id, m_numbering.locales.value(wanted.tag),
                             *made.narration);
            } else if (!made.refusal.sentence.isEmpty() && !wanted.slide->isReused) {
                const LocaleText &recordings = wanted.slide->shown.slide->narration;
                problems.error(recordings.place,
                               recordings.byTag.value(wanted.tag) + u' ' + made.refusal.sentence,
                               made.refusal.remedy);
            }
            told(index + 1, all.size());
        });
}

NarrationFilling::Made NarrationFilling::make(const Wanted &wanted) const
{
    const SourceSlide &slide = *wanted.slide->shown.slide;
    if (slide.narration.has(wanted.tag)) {
        auto recorded = m_narrations.recorded(m_exhibition.folder + u'/'
                                              + slide.narration.byTag.value(wanted.tag));
        if (!recorded)
            return {.refusal = recorded.error()};
        return {.narration = std::move(*recorded)};
    }
    return {.narration = m_narrations.narrate(textOf(slide, wanted.tag))};
}

NarrationText NarrationFilling::textOf(const SourceSlide &slide, const QString &tag) const
{
    const auto words
        = [&](const LocaleText &text) { return m_exhibition.locales.words(text, tag); };
    // What stands there for a language without a translation is in another language.
    NarrationText text {.locale = m_exhibition.locales.shownTag(slide.caption, tag)};
    if (slide.title.isWritten())
        text.passages.push_back({SpokenWord::Part::Title, words(slide.title)});
    for (const SourceFigure &figure : slide.figures)
        text.passages.push_back(
            {SpokenWord::Part::Figures, words(figure.display) + u' ' + words(figure.counts)});
    text.passages.push_back({SpokenWord::Part::Caption, words(slide.caption)});
    return text;
}

} // namespace vitrine
