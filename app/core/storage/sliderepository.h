// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "packdatabase.h"

namespace vitrine {

class SelectRows;

/// Slides that follow each other, both ends included.
struct SlideRange {
    Id<Slide> first = {};
    Id<Slide> last = {};
};

/// The slides of an exhibition, which are numbered 1, 2, 3 … in its order.
/// Throws StorageError where the pack is damaged.
class SlideRepository
{
public:
    explicit SlideRepository(const PackDatabase &pack) : m_pack(pack) { }

    /// In the order of the story.
    [[nodiscard]] std::vector<Slide> inStory(Id<Story> story, Id<Locale> locale) const;
    [[nodiscard]] std::optional<Slide> find(Id<Slide> slide, Id<Locale> locale) const;
    /// Of the whole exhibition; also the id of the last one.
    [[nodiscard]] int count() const;
    /// None for a zone without slides.
    [[nodiscard]] std::optional<SlideRange> inZone(Id<Zone> zone) const;
    [[nodiscard]] std::optional<Id<Slide>> at(Id<Story> story, int position) const;

private:
    [[nodiscard]] Slide slideFrom(SelectRows &row, Id<Locale> locale) const;
    [[nodiscard]] std::vector<Figure> figuresOf(Id<Slide> slide, Id<Locale> locale) const;

    const PackDatabase &m_pack;
};

} // namespace vitrine
