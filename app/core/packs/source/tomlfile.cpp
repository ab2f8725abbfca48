// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tomlfile.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QString remedyFor(const QString &said)
{
    if (said.contains("utf-8"_L1))
        return u"Save the file as UTF-8."_s;
    if (said.contains("redefine"_L1))
        return u"The same key or section stands twice; remove one of them."_s;
    if (said.contains("string:"_L1))
        return u"Close the text with a quotation mark on the same line, and write \\\" for one inside it."_s;
    if (said.contains("comment or whitespace"_L1))
        return u"Only a # comment may follow a value on its line; look for a quotation mark inside the text."_s;
    if (said.contains("inline table:"_L1))
        return u"A table in braces stands on one line: { en = \"…\", zh-Hans = \"…\" }; or use a [section]."_s;
    if (said.contains("array:"_L1))
        return u"Close the list with ] and put a comma between its entries."_s;
    if (said.contains("value type"_L1))
        return u"Put texts between straight quotation marks: \"…\"."_s;
    return u"Write: key = \"text\"."_s;
}

} // namespace

std::optional<toml::table> parseToml(const QByteArray &bytes, const QString &file,
                                     Problems &problems)
{
    try {
        return toml::parse(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    } catch (const toml::parse_error &error) {
        const QString said
            = QString::fromUtf8(error.description()).remove("Error while parsing "_L1);
        const toml::source_position at = error.source().begin;
        problems.error({file, int(at.line), int(at.column)},
                       u"This line cannot be read as TOML (%1)."_s.arg(said), remedyFor(said));
        return {};
    }
}

} // namespace vitrine
