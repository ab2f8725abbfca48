// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourcedocuments.h"
#include "sourceexhibition.h"

#include <vector>

namespace vitrine {

/// Reads the folders under zones/: zones, their stories and slides.
class ZoneReader
{
public:
    ZoneReader(SourceDocuments &documents, const SourceLocales &locales, Problems &problems);

    [[nodiscard]] std::vector<SourceZone> read(const std::vector<Reference> &zones);
    /// Whether every zone and story that was asked for is there.
    [[nodiscard]] bool foundAll() const { return m_foundAll; }

private:
    std::optional<SourceZone> readZone(const Reference &zone);
    std::vector<SourceStory> readStories(const QString &zone,
                                         const std::vector<Reference> &stories);
    SourceStory readStory(const QString &id, TomlTable &table);
    SourceSlide readSlide(TomlTable &table);
    SourceSlide readReuse(TomlTable &table);
    LocaleText readRecordings(TomlTable &table);
    SourceFigure readFigure(TomlTable &table);
    [[nodiscard]] QStringList zonesThere() const;

    SourceDocuments &m_documents;
    const SourceLocales &m_locales;
    Problems &m_problems;
    bool m_foundAll = true;
};

} // namespace vitrine
