// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourceexhibition.h"

#include <QString>
#include <QStringList>

#include <toml++/toml.h>

#include <optional>
#include <string_view>
#include <vector>

namespace vitrine {

/// Whether an entry may be left out.
enum class Need { Required, Optional };

/// One table of a TOML file, read key by key; what is wrong becomes a problem and the reading goes
/// on.
class TomlTable
{
public:
    TomlTable(const toml::table &table, const Place &place, Problems &problems);

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] Place placeOf(std::string_view key) const;
    [[nodiscard]] bool contains(std::string_view key) const { return m_table.contains(key); }
    [[nodiscard]] QStringList keys() const;

    QString string(std::string_view key, Need need);
    /// A string that must be one of \a words.
    QString word(std::string_view key, const QStringList &words, const QString &otherwise);
    /// An id of lower-case letters, digits and hyphens.
    QString id(std::string_view key);
    /// An id that may have capitals, as those of facts and sources do.
    QString code(std::string_view key);
    double number(std::string_view key);
    int seconds(std::string_view key, int otherwise);
    /// A whole number from 1 on; \a remedy stands behind the sentence where it is another one.
    int count(std::string_view key, int otherwise, const QString &remedy);
    bool flag(std::string_view key);
    std::optional<Reference> reference(std::string_view key, Need need);
    std::vector<Reference> references(std::string_view key, Need need);
    /// A table with one text for every locale; the first of \a locales is required.
    LocaleText text(std::string_view key, const SourceLocales &locales, Need need);

    /// A table with a string for any of the locales, the first included.
    LocaleText perLocale(std::string_view key, const SourceLocales &locales, Need need);

    std::optional<TomlTable> table(std::string_view key);
    std::vector<TomlTable> tables(std::string_view key);

    /// Reports every key that was not asked for; call it when all have been read.
    void reportUnknownKeys();

private:
    const toml::node *find(std::string_view key, Need need, const QString &example);
    void reportWrongType(std::string_view key, const toml::node &node, const QString &example);
    QString checkedId(std::string_view key, bool mayHaveCapitals);
    [[nodiscard]] Place placeOf(const toml::node &node) const;

    const toml::table &m_table;
    Place m_place;
    Problems &m_problems;
    QStringList m_known;
};

} // namespace vitrine
