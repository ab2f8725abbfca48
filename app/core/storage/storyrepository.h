// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "packdatabase.h"

namespace vitrine {

/// The stories of an exhibition.
/// Throws StorageError where the pack is damaged.
class StoryRepository
{
public:
    explicit StoryRepository(const PackDatabase &pack) : m_pack(pack) { }

    /// In the order of the zone.
    [[nodiscard]] std::vector<Story> inZone(Id<Zone> zone, Id<Locale> locale) const;
    [[nodiscard]] std::optional<Story> find(Id<Story> story, Id<Locale> locale) const;
    /// The stories that the editors want read after this one, in their order.
    [[nodiscard]] std::vector<Story> relatedTo(Id<Story> story, Id<Locale> locale) const;
    [[nodiscard]] std::optional<Id<Story>> withSlug(Id<Zone> zone, const QString &slug) const;

private:
    const PackDatabase &m_pack;
};

} // namespace vitrine
