// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourcedocuments.h"
#include "sourceexhibition.h"

#include <vector>

namespace vitrine {

/// What reading a folder came to. With errors among the problems the exhibition is incomplete.
struct SourceReading {
    SourceExhibition exhibition = {};
    std::vector<Problem> problems = {};
};

/// Reads a source folder; never stops at the first problem.
class SourceReader
{
public:
    explicit SourceReader(const QString &folder);

    [[nodiscard]] SourceReading read();

private:
    bool readExhibition();
    void readLocales(TomlTable &table);
    void readFallbacks(TomlTable &table);
    void readReadings(TomlTable &table);
    void readOmitted(TomlTable &table);
    void readSources();
    void readFacts();
    void readPictures();
    SourcePicture readPicture(TomlTable &table);
    std::vector<Reference> readLayers(TomlTable &table, const QString &picture);
    SourcePhotograph readPhotograph(TomlTable &table);
    void checkFile(const QString &path, const Place &place);
    void reportStrayFiles();
    [[nodiscard]] QStringList files() const;

    SourceFolder m_folder;
    Problems m_problems;
    SourceDocuments m_documents;
    SourceExhibition m_exhibition;
    std::vector<Reference> m_zones;
    std::vector<SourcePicture> m_layers;
};

} // namespace vitrine
