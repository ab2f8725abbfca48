// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <stdexcept>

namespace vitrine {

/// The database did not do what a pack's database does: the pack is damaged, or this program is
/// wrong. What SQLite said is nested inside; what() names the row or query.
class StorageError : public std::runtime_error
{
public:
    explicit StorageError(const QString &what) : std::runtime_error(what.toStdString()) { }
};

} // namespace vitrine
