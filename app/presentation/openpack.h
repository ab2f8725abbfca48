// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "storage/citationrepository.h"
#include "storage/exhibitionrepository.h"
#include "storage/narrationrepository.h"
#include "storage/packdatabase.h"
#include "storage/picturerepository.h"
#include "storage/sliderepository.h"
#include "storage/storyrepository.h"
#include "storage/zonerepository.h"

#include <functional>

namespace vitrine {

/// A pack, what reads it, and the language it is read in.
class OpenPack
{
public:
    /// Fills in the texts of a slide in the language of that tag, where they are not in the pack.
    using Captions = std::function<void(Slide &, const QString &tag)>;

    explicit OpenPack(PackDatabase pack, Captions captions = {});

    PackDatabase database;
    ExhibitionRepository exhibitions;
    ZoneRepository zones;
    StoryRepository stories;
    SlideRepository slides;
    CitationRepository citations;
    PictureRepository pictures;
    NarrationRepository narrations;
    Id<Locale> locale = {};

    [[nodiscard]] std::optional<Slide> slide(Id<Slide> id, Id<Locale> language) const;
    /// In the order of the story, in the language of the moment.
    [[nodiscard]] std::vector<Slide> slidesOf(Id<Story> story) const;

    /// What \a reading returns, or an empty value where the pack turns out to be damaged: the log
    /// has the reason, the visitor sees less.
    template <class Reading>
    [[nodiscard]] auto read(const Reading &reading) const -> decltype(reading())
    {
        decltype(reading()) value {};
        guard([&] { value = reading(); });
        return value;
    }

private:
    static void guard(const std::function<void()> &work);
    [[nodiscard]] QString tagOf(Id<Locale> language) const;

    Captions m_captions;
};

} // namespace vitrine
