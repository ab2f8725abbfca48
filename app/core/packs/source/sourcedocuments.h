// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "problem.h"
#include "sourcefolder.h"
#include "tomltable.h"

#include <QSet>

#include <map>
#include <optional>

namespace vitrine {

/// The parsed TOML files of a folder. Those that are not TOML are already among the problems.
class SourceDocuments
{
public:
    SourceDocuments(const SourceFolder &folder, Problems &problems);

    /// Whether there is such a file, be it TOML or not.
    [[nodiscard]] bool isThere(const QString &file) const;
    /// The whole file as a table; nothing where it is missing or is not TOML.
    std::optional<TomlTable> open(const QString &file);
    /// The files in \a folder that end in `.toml`, by their names without it.
    [[nodiscard]] QStringList namesIn(const QString &folder) const;
    [[nodiscard]] QStringList all() const;
    /// Whether every file whose path begins with \a beginning could be read as TOML.
    [[nodiscard]] bool areReadable(const QString &beginning = {}) const;
    /// Files that nothing asked for: nobody will see what is written there.
    [[nodiscard]] QStringList unopened() const;

private:
    std::map<QString, std::optional<toml::table>> m_files;
    QSet<QString> m_opened;
    Problems &m_problems;
};

/// The ids of one kind; tells when one stands twice.
class UniqueIds
{
public:
    UniqueIds(const QString &what, Problems &problems) : m_what(what), m_problems(problems) { }

    void note(const QString &id, const Place &place);

private:
    QString m_what;
    Problems &m_problems;
    std::map<QString, Place> m_first;
};

} // namespace vitrine
