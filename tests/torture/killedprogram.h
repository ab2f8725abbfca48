// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace vitrine {

/// Runs \a program and kills it, as a power cut would, after \a lifetime; false where it had ended
/// by itself.
bool killedAfter(const QString &program, const QStringList &arguments,
                 std::chrono::microseconds lifetime);

/// How long \a program takes; throws std::runtime_error with what it said where it fails.
[[nodiscard]] std::chrono::microseconds timeOf(const QString &program,
                                               const QStringList &arguments);

} // namespace vitrine
