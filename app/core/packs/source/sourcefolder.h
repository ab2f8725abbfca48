// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// The files of a source folder, by their path in it with `/` between folders. Linked folders are
/// followed.
class SourceFolder
{
public:
    explicit SourceFolder(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString absolute(const QString &file) const;
    [[nodiscard]] bool hasFile(const QString &file) const;
    /// The names of the files in \a folder, sorted; for telling what a wrong name may have meant.
    [[nodiscard]] QStringList namesIn(const QString &folder) const;
    /// Every *.toml, sorted by path.
    [[nodiscard]] QStringList tomlFiles() const;
    /// Every README and LICENSE, sorted by path.
    [[nodiscard]] QStringList documents() const;
    /// The file's bytes, or nothing where it cannot be read.
    [[nodiscard]] std::optional<QByteArray> read(const QString &file) const;

    /// Whether \a file is a plain path that stays inside the folder it is relative to.
    [[nodiscard]] static bool isInside(const QString &file);

private:
    [[nodiscard]] QStringList find(const QStringList &patterns) const;

    QString m_path;
};

} // namespace vitrine
