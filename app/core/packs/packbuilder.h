// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "narrationsource.h"
#include "picturesource.h"
#include "source/sourceexhibition.h"

#include <QString>

#include <functional>
#include <vector>

namespace vitrine {

/// Builds a pack from a source folder that was read without errors. The same folder gives the same
/// bytes.
class PackBuilder
{
public:
    /// Told after every picture; what it throws ends the building.
    using Progress = std::function<void(std::size_t done, std::size_t total)>;

    PackBuilder(const SourceExhibition &exhibition, const PictureSource &pictures);

    /// Without it the pack cannot be read aloud.
    void setNarrations(const NarrationSource &narrations) { m_narrations = &narrations; }
    /// Told after every narration, as setProgress()'s is after every picture.
    void setNarrationProgress(Progress progress) { m_narrationProgress = std::move(progress); }
    void setProgress(Progress progress) { m_progress = std::move(progress); }

    /// Writes \a target whole and returns warnings, or, where one of what it returns is an error,
    /// leaves what is there as it is. Throws StorageError where the disk is in the way.
    [[nodiscard]] std::vector<Problem> build(const QString &target) const;

private:
    const SourceExhibition &m_exhibition;
    const PictureSource &m_pictures;
    const NarrationSource *m_narrations = nullptr;
    Progress m_progress = [](std::size_t, std::size_t) {};
    Progress m_narrationProgress = [](std::size_t, std::size_t) {};
};

} // namespace vitrine
