// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tomltable.h"

#include "nearest.h"

#include <cmath>
#include <limits>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Place at(const QString &file, const toml::source_position &position)
{
    return {file, int(position.line), int(position.column)};
}

QString typeName(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::table: return u"a table"_s;
    case toml::node_type::array: return u"a list"_s;
    case toml::node_type::string: return u"a text"_s;
    case toml::node_type::integer: return u"a whole number"_s;
    case toml::node_type::floating_point: return u"a number"_s;
    case toml::node_type::boolean: return u"true or false"_s;
    case toml::node_type::date:
    case toml::node_type::time:
    case toml::node_type::date_time: return u"a date without quotation marks"_s;
    case toml::node_type::none: break;
    }
    return u"nothing"_s;
}

} // namespace

TomlTable::TomlTable(const toml::table &table, const Place &place, Problems &problems)
    : m_table(table),
      m_place(place),
      m_problems(problems)
{
}

Place TomlTable::placeOf(const toml::node &node) const
{
    return at(m_place.file, node.source().begin);
}

Place TomlTable::placeOf(std::string_view key) const
{
    const auto found = m_table.find(key);
    return found == m_table.end() ? m_place : at(m_place.file, found->first.source().begin);
}

QStringList TomlTable::keys() const
{
    QStringList all;
    for (const auto &[key, node] : m_table)
        all.append(qString(key.str()));
    return all;
}

const toml::node *TomlTable::find(std::string_view key, Need need, const QString &example)
{
    const QString name = qString(key);
    if (!m_known.contains(name))
        m_known.append(name);
    const toml::node *node = m_table.get(key);
    if (!node && need == Need::Required)
        m_problems.error(m_place, u"“%1” is missing here."_s.arg(name), u"Add: %1"_s.arg(example));
    return node;
}

void TomlTable::reportWrongType(std::string_view key, const toml::node &node,
                                const QString &example)
{
    m_problems.error(placeOf(node), u"“%1” is %2."_s.arg(qString(key), typeName(node)),
                     u"Write: %1"_s.arg(example));
}

QString TomlTable::string(std::string_view key, Need need)
{
    const QString example = u"%1 = \"…\""_s.arg(qString(key));
    const toml::node *node = find(key, need, example);
    if (!node)
        return {};
    if (const auto *value = node->as_string()) {
        const QString text = qString(value->get());
        if (text.isEmpty() && need == Need::Required)
            m_problems.error(placeOf(*node), u"“%1” is empty."_s.arg(qString(key)),
                             u"Write: %1"_s.arg(example));
        return text;
    }
    reportWrongType(key, *node, example);
    return {};
}

QString TomlTable::word(std::string_view key, const QStringList &words, const QString &otherwise)
{
    const QString written = string(key, Need::Optional);
    if (written.isEmpty() && !contains(key))
        return otherwise;
    if (words.contains(written))
        return written;
    if (m_table.get(key)->is_string())
        m_problems.error(
            placeOf(*m_table.get(key)), u"“%1” is not a %2."_s.arg(written, qString(key)),
            didYouMean(written, words, u"Write one of: %1."_s.arg(words.join(", "_L1))));
    return otherwise;
}

QString TomlTable::checkedId(std::string_view key, bool mayHaveCapitals)
{
    const QString id = string(key, Need::Required);
    const auto isGood = [&](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'
            || (mayHaveCapitals && c >= u'A' && c <= u'Z');
    };
    for (const QChar c : id)
        if (!isGood(c)) {
            m_problems.error(
                placeOf(*m_table.get(key)),
                u"The id “%1” has the character “%2”."_s.arg(id, QString(c)),
                mayHaveCapitals
                    ? u"Use letters from A to Z, digits and hyphens only."_s
                    : u"Use lower-case letters from a to z, digits and hyphens only."_s);
            break;
        }
    return id;
}

QString TomlTable::id(std::string_view key)
{
    return checkedId(key, false);
}

QString TomlTable::code(std::string_view key)
{
    return checkedId(key, true);
}

double TomlTable::number(std::string_view key)
{
    const QString example = u"%1 = 150"_s.arg(qString(key));
    const toml::node *node = find(key, Need::Required, example);
    if (!node)
        return 0;
    const std::optional<double> value = node->is_number() ? node->value<double>() : std::nullopt;
    if (!value || !std::isfinite(*value))
        reportWrongType(key, *node, example);
    return value.value_or(0);
}

int TomlTable::seconds(std::string_view key, int otherwise)
{
    const QString example = u"%1 = %2"_s.arg(qString(key)).arg(otherwise);
    const toml::node *node = find(key, Need::Optional, example);
    if (!node)
        return otherwise;
    if (!node->is_integer()) {
        reportWrongType(key, *node, example);
        return otherwise;
    }
    const std::int64_t value = node->as_integer()->get();
    if (value < 1 || value > 24 * 60 * 60) {
        m_problems.error(placeOf(*node), u"“%1” is %2 seconds."_s.arg(qString(key)).arg(value),
                         u"Write a number from 1 to 86400 (a day)."_s);
        return otherwise;
    }
    return int(value);
}

int TomlTable::count(std::string_view key, int otherwise, const QString &remedy)
{
    const QString example = u"%1 = %2"_s.arg(qString(key)).arg(otherwise);
    const toml::node *node = find(key, Need::Optional, example);
    if (!node)
        return otherwise;
    if (!node->is_integer()) {
        reportWrongType(key, *node, example);
        return otherwise;
    }
    const std::int64_t value = node->as_integer()->get();
    if (value < 1 || value > std::numeric_limits<int>::max()) {
        m_problems.error(placeOf(*node), u"“%1” is %2."_s.arg(qString(key)).arg(value), remedy);
        return otherwise;
    }
    return int(value);
}

bool TomlTable::flag(std::string_view key)
{
    const QString example = u"%1 = true"_s.arg(qString(key));
    const toml::node *node = find(key, Need::Optional, example);
    if (node && !node->is_boolean())
        reportWrongType(key, *node, example);
    return node && node->is_boolean() && node->as_boolean()->get();
}

std::optional<Reference> TomlTable::reference(std::string_view key, Need need)
{
    const QString id = string(key, need);
    if (id.isEmpty())
        return {};
    return Reference {id, placeOf(*m_table.get(key))};
}

std::vector<Reference> TomlTable::references(std::string_view key, Need need)
{
    const QString example = u"%1 = [\"…\", \"…\"]"_s.arg(qString(key));
    const toml::node *node = find(key, need, example);
    if (!node)
        return {};
    if (!node->is_array()) {
        reportWrongType(key, *node, example);
        return {};
    }
    std::vector<Reference> all;
    for (const toml::node &entry : *node->as_array()) {
        if (const auto *value = entry.as_string())
            all.push_back({qString(value->get()), placeOf(entry)});
        else
            m_problems.error(placeOf(entry),
                             u"This entry of “%1” is %2."_s.arg(qString(key), typeName(entry)),
                             u"Write: %1"_s.arg(example));
    }
    return all;
}

LocaleText TomlTable::text(std::string_view key, const SourceLocales &locales, Need need)
{
    const LocaleText text = perLocale(key, locales, need);
    const QString first = locales.tags.value(0, u"en"_s);
    if (text.isWritten() && !text.has(first))
        m_problems.error(text.place,
                         u"“%1” has no text in the first language (%2)."_s.arg(text.key, first),
                         u"Add: %1 = \"…\""_s.arg(first));
    return text;
}

LocaleText TomlTable::perLocale(std::string_view key, const SourceLocales &locales, Need need)
{
    const QString name = qString(key);
    const QString first = locales.tags.value(0, u"en"_s);
    const QString example = u"%1 = { %2 = \"…\" }"_s.arg(name, first);
    const toml::node *node = find(key, need, example);
    if (!node)
        return {};
    if (!node->is_table()) {
        reportWrongType(key, *node, example);
        return {};
    }
    LocaleText text {placeOf(key), name, {}};
    TomlTable entries(*node->as_table(), text.place, m_problems);
    for (const QString &tag : locales.tags)
        text.byTag.insert(tag, entries.string(tag.toStdString(), Need::Optional));
    entries.reportUnknownKeys();
    return text;
}

std::optional<TomlTable> TomlTable::table(std::string_view key)
{
    const QString example = u"[%1]"_s.arg(qString(key));
    const toml::node *node = find(key, Need::Optional, example);
    if (!node)
        return {};
    if (!node->is_table()) {
        reportWrongType(key, *node, example);
        return {};
    }
    return TomlTable(*node->as_table(), placeOf(key), m_problems);
}

std::vector<TomlTable> TomlTable::tables(std::string_view key)
{
    const QString example = u"[[%1]]"_s.arg(qString(key));
    const toml::node *node = find(key, Need::Optional, example);
    if (!node)
        return {};
    if (!node->is_array()) {
        reportWrongType(key, *node, example);
        return {};
    }
    std::vector<TomlTable> all;
    for (const toml::node &entry : *node->as_array()) {
        if (entry.is_table())
            all.emplace_back(*entry.as_table(), placeOf(entry), m_problems);
        else
            reportWrongType(key, entry, example);
    }
    return all;
}

void TomlTable::reportUnknownKeys()
{
    for (const QString &key : keys())
        if (!m_known.contains(key))
            m_problems.error(
                placeOf(key.toStdString()), u"The key “%1” is unknown here."_s.arg(key),
                didYouMean(key, m_known,
                           u"Remove it, or use one of: %1."_s.arg(m_known.join(", "_L1))));
}

} // namespace vitrine
