// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourceexhibition.h"

#include <QString>

#include <vector>

namespace vitrine {

/// A text and the part of the exhibition it belongs to.
struct SectionText {
    QString section = {}; ///< A zone's id, or the file outside the zones.
    const LocaleText *text = nullptr;
    bool isLabel = false; ///< Read by a standing visitor: it must be short.
};

/// Every visible text that is written in \a exhibition, in the order of its parts.
[[nodiscard]] std::vector<SectionText> textsOf(const SourceExhibition &exhibition);

/// How many of a section's texts each language has.
struct Completeness {
    QString section = {};
    int needed = 0;
    QMap<QString, int> present = {}; ///< By locale tag.
};

/// One row for every section.
[[nodiscard]] std::vector<Completeness> completenessOf(const SourceExhibition &exhibition);

} // namespace vitrine
