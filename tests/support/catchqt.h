// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDebug>
#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

#include <string>

namespace Catch {

// What a failed CHECK prints of Qt's values.
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &value) { return '"' + value.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &value)
    {
        return '[' + value.join(QStringLiteral("\n ")).toStdString() + ']';
    }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &value)
    {
        return std::to_string(value.size()) + " bytes: " + value.left(200).toStdString();
    }
};

} // namespace Catch
