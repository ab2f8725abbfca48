// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "content/narration.h"
#include "packdatabase.h"

#include <optional>

namespace vitrine {

/// What is read aloud of the slides. Throws StorageError where the pack is damaged.
class NarrationRepository
{
public:
    explicit NarrationRepository(const PackDatabase &pack) : m_pack(pack) { }

    /// None where the pack was built without, or the language has no voice.
    [[nodiscard]] std::optional<Narration> find(Id<Slide> slide, Id<Locale> locale) const;

private:
    const PackDatabase &m_pack;
};

} // namespace vitrine
