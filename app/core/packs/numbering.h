// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source/sourceexhibition.h"
#include "storage/packwriter.h"

#include <QHash>
#include <QString>

#include <vector>

namespace vitrine {

/// A slide's row: where it stands, and what it shows there.
struct NumberedSlide {
    Id<Slide> id = {};
    Id<Zone> zone = {};
    Id<Story> story = {};
    int position = 0; ///< In its story, counted from 0.
    PlacedSlide shown {}; ///< As it was written; elsewhere for a reused one.
    bool isReused = false;
};

/// The keys an exhibition's rows get: 1, 2, 3 … in the order of the exhibition.
struct Numbering {
    /// \a exhibition must be free of errors.
    explicit Numbering(const SourceExhibition &exhibition);

    QHash<QString, Id<Locale>> locales = {}; ///< By tag.
    QHash<QString, Id<Picture>> pictures = {};
    QHash<QString, Id<SourceRow>> sources = {};
    QHash<QString, Id<FactRow>> facts = {};
    QHash<QString, Id<Zone>> zones = {};
    QHash<QString, Id<Story>> stories = {}; ///< By `zone/story`.
    std::vector<NumberedSlide> slides = {};
};

} // namespace vitrine
