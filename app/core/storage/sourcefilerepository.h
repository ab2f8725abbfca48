// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blobinpieces.h"
#include "packdatabase.h"

#include <QString>

#include <functional>

namespace vitrine {

/// The files of the folder a pack was built from.
class SourceFileRepository
{
public:
    explicit SourceFileRepository(const PackDatabase &pack) : m_pack(pack) { }

    /// One file, to be read piece by piece.
    struct File {
        QString path = {};
        BlobInPieces &bytes;
    };

    /// Hands over every file, sorted by path. Throws StorageError where the pack is damaged.
    void forEach(const std::function<void(const File &file)> &use) const;

private:
    const PackDatabase &m_pack;
};

} // namespace vitrine
