// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "numbering.h"

namespace vitrine {

/// Writes everything an exhibition says into a pack: all rows but pictures' pixels, search and
/// source files.
class PackFilling
{
public:
    PackFilling(PackWriter &writer, const SourceExhibition &exhibition, const Numbering &numbering);

    void run();

private:
    void addExhibition();
    void addSources();
    void addFacts();
    void addZones();
    void addStories(const SourceZone &zone);
    void addSlides();
    void addSlideTexts(const NumberedSlide &slide);
    void addFigures(const NumberedSlide &slide);
    void addPictures();
    [[nodiscard]] QString words(const LocaleText &text, const QString &tag) const;

    PackWriter &m_writer;
    const SourceExhibition &m_exhibition;
    const Numbering &m_numbering;
    std::int64_t m_figures = 0;
};

} // namespace vitrine
