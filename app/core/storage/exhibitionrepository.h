// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "packdatabase.h"

namespace vitrine {

/// What is said once about the whole exhibition, and its languages.
/// Throws StorageError where the pack is damaged.
class ExhibitionRepository
{
public:
    explicit ExhibitionRepository(const PackDatabase &pack) : m_pack(pack) { }

    /// Also of packs that were made before exhibitions had versions.
    [[nodiscard]] PackIdentity identity() const;
    /// The languages in their order; the first is the one after a reset.
    [[nodiscard]] std::vector<Locale> locales() const;
    /// Throws StorageError where the exhibition has no text in \a locale.
    [[nodiscard]] Exhibition exhibition(Id<Locale> locale) const;

private:
    [[nodiscard]] std::vector<Id<Picture>> attractPictures() const;

    const PackDatabase &m_pack;
};

} // namespace vitrine
