// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importlocales.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vitrine {

/// A TOML file in the order that people read it; toml++ alone would sort its keys.
class TomlLines
{
public:
    /// `key = "value"`
    TomlLines &string(const QString &key, const QString &value);
    /// `key = ["value", "value"]`; no line where there is none.
    TomlLines &list(const QString &key, const QStringList &values);
    /// `key = { en = "value" }`; no line where there is none.
    TomlLines &text(const QString &key, const OrderedTexts &texts);
    /// `[name]` or `[[name]]` after an empty line.
    TomlLines &section(const QString &brackets);

    [[nodiscard]] QByteArray bytes() const { return m_lines.toUtf8(); }

private:
    QString m_lines;
};

} // namespace vitrine
