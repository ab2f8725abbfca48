// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "packdatabase.h"

namespace vitrine {

/// The zones, sections and themes of an exhibition.
/// Throws StorageError where the pack is damaged.
class ZoneRepository
{
public:
    explicit ZoneRepository(const PackDatabase &pack) : m_pack(pack) { }

    /// In the order of the hall.
    [[nodiscard]] std::vector<Zone> all(Id<Locale> locale) const;
    [[nodiscard]] std::optional<Zone> find(Id<Zone> zone, Id<Locale> locale) const;
    [[nodiscard]] std::optional<Id<Zone>> withSlug(const QString &slug) const;

private:
    const PackDatabase &m_pack;
};

} // namespace vitrine
