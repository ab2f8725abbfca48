// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// The folder that an import writes, and its note of what it wrote there: only that is written
/// over or removed by the next import, and nothing that somebody has changed since.
class ImportTarget
{
public:
    /// How photographs get there.
    enum class Taking { Copy, Link };

    /// \a documents are its TOML files, \a photographs the originals, both by their path in it.
    ImportTarget(const QString &path, const QMap<QString, QByteArray> &documents,
                 const QMap<QString, QString> &photographs);

    /// Why nothing is written there, with a remedy; nothing where it may be written.
    [[nodiscard]] static std::optional<QString> refusal(const QString &path, bool isUpdate);
    /// The same of what has been changed since the import before.
    [[nodiscard]] std::optional<QString> changeRefusal() const;

    /// Writes every file whole or not at all, exhibition.toml last. Throws StorageError.
    void write(Taking taking) const;

private:
    [[nodiscard]] QString absolute(const QString &file) const { return m_path + u'/' + file; }
    void take(const QString &original, const QString &file, Taking taking) const;
    void save(const QString &file, const QByteArray &bytes) const;
    void note(const QMap<QString, QStringList> &hashes) const;
    [[nodiscard]] QMap<QString, QStringList> newHashes() const;

    QString m_path;
    QMap<QString, QByteArray> m_documents;
    QMap<QString, QString> m_photographs;
    QMap<QString, QStringList> m_before; ///< What the note says: hashes of documents by file.
};

} // namespace vitrine
