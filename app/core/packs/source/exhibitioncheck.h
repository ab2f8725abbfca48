// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packs/narrationsource.h"
#include "packs/picturesource.h"
#include "sourceexhibition.h"

#include <vector>

namespace vitrine {

/// What a visitor or an editor would miss in an exhibition that can be read: the warnings of
/// docs/exhibition-source.md, and as errors the pictures that cannot be read.
class ExhibitionCheck
{
public:
    ExhibitionCheck(const SourceExhibition &exhibition, const PictureSource &pictures);

    /// Looks at the recordings, too.
    void setNarrations(const NarrationSource &narrations) { m_narrations = &narrations; }

    [[nodiscard]] std::vector<Problem> run();

private:
    void checkTimes();
    void checkTranslations();
    void checkLabels();
    void checkEnglish(const LocaleText &text, const QString &tag);
    void checkChinese(const LocaleText &text, const QString &tag);
    void checkCitations();
    void checkFiguresOfSlides();
    void checkFactsUsed();
    void checkPicturesUsed();
    void checkPictureTexts();
    void checkPictureFiles();
    void checkRecordings();

    const SourceExhibition &m_exhibition;
    const PictureSource &m_pictures;
    const NarrationSource *m_narrations = nullptr;
    Problems m_problems;
};

} // namespace vitrine
