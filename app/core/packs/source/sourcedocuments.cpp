// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcedocuments.h"

#include "tomlfile.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

SourceDocuments::SourceDocuments(const SourceFolder &folder, Problems &problems)
    : m_problems(problems)
{
    for (const QString &file : folder.tomlFiles()) {
        std::optional<toml::table> &document = m_files[file];
        if (const std::optional<QByteArray> bytes = folder.read(file))
            document = parseToml(*bytes, file, problems);
        else
            problems.error({file, 0, 0}, u"This file cannot be read."_s,
                           u"Check its permissions."_s);
    }
}

bool SourceDocuments::isThere(const QString &file) const
{
    return m_files.contains(file);
}

std::optional<TomlTable> SourceDocuments::open(const QString &file)
{
    m_opened.insert(file);
    const auto found = m_files.find(file);
    if (found == m_files.end() || !found->second)
        return {};
    return TomlTable(*found->second, {file, 1, 1}, m_problems);
}

QStringList SourceDocuments::namesIn(const QString &folder) const
{
    QStringList names;
    for (const auto &[file, document] : m_files) {
        const QString name = file.mid(folder.size() + 1);
        if (file.startsWith(folder + u'/') && !name.contains(u'/'))
            names.append(name.chopped(5));
    }
    return names;
}

QStringList SourceDocuments::all() const
{
    QStringList files;
    for (const auto &[file, document] : m_files)
        files.append(file);
    return files;
}

bool SourceDocuments::areReadable(const QString &beginning) const
{
    return std::all_of(m_files.begin(), m_files.end(), [&](const auto &entry) {
        return entry.second.has_value() || !entry.first.startsWith(beginning);
    });
}

QStringList SourceDocuments::unopened() const
{
    QStringList files;
    for (const auto &[file, document] : m_files)
        if (!m_opened.contains(file))
            files.append(file);
    return files;
}

void UniqueIds::note(const QString &id, const Place &place)
{
    if (id.isEmpty())
        return;
    const auto [first, isNew] = m_first.try_emplace(id, place);
    if (!isNew)
        m_problems.error(place,
                         u"The %1 id “%2” stands twice; the first is at %3:%4."_s.arg(m_what, id)
                             .arg(first->second.file)
                             .arg(first->second.line),
                         u"Give one of them another id."_s);
}

} // namespace vitrine
