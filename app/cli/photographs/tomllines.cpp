// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tomllines.h"

#include <toml++/toml.h>

#include <sstream>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// \a text in quotation marks, with whatever must be escaped.
QString quoted(const QString &text)
{
    const toml::value<std::string> value(text.toStdString());
    std::ostringstream stream;
    stream << toml::toml_formatter(value, toml::format_flags::allow_unicode_strings);
    return QString::fromStdString(stream.str());
}

} // namespace

TomlLines &TomlLines::string(const QString &key, const QString &value)
{
    m_lines += u"%1 = "_s.arg(key) + quoted(value) + u'\n';
    return *this;
}

TomlLines &TomlLines::list(const QString &key, const QStringList &values)
{
    QStringList all;
    for (const QString &value : values)
        all.append(quoted(value));
    if (!all.isEmpty())
        m_lines += key + " = ["_L1 + all.join(", "_L1) + "]\n"_L1;
    return *this;
}

TomlLines &TomlLines::text(const QString &key, const OrderedTexts &texts)
{
    QStringList all;
    for (const auto &[tag, text] : texts)
        all.append(tag + " = "_L1 + quoted(text));
    if (!all.isEmpty())
        m_lines += key + " = { "_L1 + all.join(", "_L1) + " }\n"_L1;
    return *this;
}

TomlLines &TomlLines::section(const QString &brackets)
{
    m_lines += (m_lines.isEmpty() ? QString() : u"\n"_s) + brackets + u'\n';
    return *this;
}

} // namespace vitrine
