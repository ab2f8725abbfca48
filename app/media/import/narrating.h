// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packs/narrationsource.h"

namespace vitrine {

/// Narrations by the synthetic voices, or from recordings, as Ogg Opus.
class Narrating : public NarrationSource
{
public:
    /// Names everything but the text that decides what a narration sounds like.
    [[nodiscard]] static QString recipe();

    [[nodiscard]] std::optional<Narration> narrate(const NarrationText &text) const override;
    [[nodiscard]] tl::expected<Narration, RecordingRefusal>
    recorded(const QString &path) const override;
};

} // namespace vitrine
