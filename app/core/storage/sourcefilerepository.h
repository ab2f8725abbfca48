// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packdatabase.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace vitrine {

/// The files of the folder a pack was built from.
class SourceFileRepository
{
public:
    explicit SourceFileRepository(const PackDatabase &pack) : m_pack(pack) { }

    /// Hands over every file, sorted by path. Throws StorageError where the pack is damaged.
    void
    forEach(const std::function<void(const QString &path, const QByteArray &bytes)> &use) const;

private:
    const PackDatabase &m_pack;
};

} // namespace vitrine
