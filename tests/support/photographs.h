// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

#include <utility>

namespace vitrine {

/// What is written into a photograph, by Exiv2's keys: `Xmp.dc.title`, `Iptc.Application2.City` …
struct Metadata {
    QMap<QString, QMap<QString, QString>> languages = {}; ///< XMP texts by tag and `x-default`.
    QList<std::pair<QString, QByteArray>> values = {}; ///< As they are; a key may come twice.
};

/// A folder of small JPEG photographs that a test makes.
class Photographs
{
public:
    [[nodiscard]] QString path() const;
    /// A path beside the folder.
    [[nodiscard]] QString beside(const QString &name) const;

    /// Makes a photograph, and the folders it lies in; gives its path.
    QString add(const QString &file, const Metadata &metadata = {}) const;
    /// Writes a file of any kind; gives its path.
    QString write(const QString &file, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

} // namespace vitrine
