// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "numbering.h"
#include "pinyin.h"

namespace vitrine {

/// Writes what visitors can search for: zones first, then stories, then slides; a reused slide is
/// found where it was written. One row has the words of all languages.
class SearchFilling
{
public:
    SearchFilling(PackWriter &writer, const SourceExhibition &exhibition,
                  const Numbering &numbering);

    void run();

private:
    void addZones();
    void addStories();
    void addSlides();
    void add(SearchText text, const std::vector<const LocaleText *> &title,
             const std::vector<const LocaleText *> &body);
    [[nodiscard]] QString wordsOf(const std::vector<const LocaleText *> &texts) const;
    [[nodiscard]] QString withPinyin(const QString &words) const;

    PackWriter &m_writer;
    const SourceExhibition &m_exhibition;
    const Numbering &m_numbering;
    Pinyin m_pinyin;
};

} // namespace vitrine
