// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packdatabase.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace vitrine {

/// What a pack holds, in numbers.
struct PackContents {
    QString slug = {};
    int version = 1;
    QStringList locales = {};
    QMap<QString, QString> titles = {}; ///< By locale tag.
    int zones = 0;
    int stories = 0;
    int slides = 0;
    int figures = 0;
    int pictures = 0;
    int photographs = 0;
    int renditions = 0;
    qint64 renditionBytes = 0;
    int tiles = 0;
    qint64 tileBytes = 0;
    int narrations = 0;
    qint64 narrationBytes = 0;
    int facts = 0;
    int sources = 0;
    int searchEntries = 0;
    int sourceFiles = 0;
    qint64 sourceBytes = 0;
};

/// Looks through a whole pack; its cost grows with the pack.
class PackAudit
{
public:
    explicit PackAudit(const PackDatabase &pack) : m_pack(pack) { }

    /// Throws StorageError where the pack is damaged.
    [[nodiscard]] PackContents contents() const;
    /// A sentence for everything that is not as it was when the pack was built; empty for a sound
    /// pack.
    [[nodiscard]] QStringList faults() const;

private:
    void addStructureFaults(QStringList &faults) const;
    void addReferenceFaults(QStringList &faults) const;
    void addRenditionFaults(QStringList &faults) const;
    void addTileFaults(QStringList &faults) const;
    void addNarrationFaults(QStringList &faults) const;
    void addSourceFileFaults(QStringList &faults) const;

    const PackDatabase &m_pack;
};

} // namespace vitrine
