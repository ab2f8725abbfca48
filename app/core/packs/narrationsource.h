// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/narration.h"

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace vitrine {

/// Why a recording cannot be used. The sentence goes on from the file's name: `is empty.`
struct RecordingRefusal {
    QString sentence = {};
    QString remedy = {};
};

/// Makes narrations for a pack; several threads may call it at once.
class NarrationSource
{
public:
    virtual ~NarrationSource() = default;

    /// Read by a synthetic voice; nothing where there is none for the language.
    [[nodiscard]] virtual std::optional<Narration> narrate(const NarrationText &text) const = 0;
    /// The recording in the file at \a path.
    [[nodiscard]] virtual tl::expected<Narration, RecordingRefusal>
    recorded(const QString &path) const = 0;
};

} // namespace vitrine
