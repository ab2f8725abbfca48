// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packs/narrationsource.h"

namespace vitrine {

/// Keeps what a synthetic voice has read for the next time, in a folder: a file for each text,
/// named by its hash. Where it cannot be kept, it is read again.
class NarrationCache : public NarrationSource
{
public:
    /// \a recipe names what decides how \a narrations sound.
    NarrationCache(const NarrationSource &narrations, const QString &recipe, const QString &folder);

    [[nodiscard]] std::optional<Narration> narrate(const NarrationText &text) const override;
    [[nodiscard]] tl::expected<Narration, RecordingRefusal>
    recorded(const QString &path) const override;

private:
    [[nodiscard]] QString keptPath(const NarrationText &text) const;

    const NarrationSource &m_narrations;
    QString m_recipe;
    QString m_folder;
};

} // namespace vitrine
