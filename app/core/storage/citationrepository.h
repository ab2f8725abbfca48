// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "packdatabase.h"

namespace vitrine {

class SelectRows;

/// What slides and zones rest on: statements with their sources.
/// Throws StorageError where the pack is damaged.
class CitationRepository
{
public:
    explicit CitationRepository(const PackDatabase &pack) : m_pack(pack) { }

    /// The slide's own and its figures', each once.
    [[nodiscard]] std::vector<Citation> ofSlide(Id<Slide> slide, Id<Locale> locale) const;
    /// What the zone's own texts rest on, without its slides'.
    [[nodiscard]] std::vector<Citation> ofZone(Id<Zone> zone, Id<Locale> locale) const;

private:
    [[nodiscard]] std::vector<Citation> citationsFrom(SelectRows &rows) const;
    [[nodiscard]] std::vector<Source> sourcesOf(std::int64_t fact) const;

    const PackDatabase &m_pack;
};

} // namespace vitrine
