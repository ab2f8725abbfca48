// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signingerror.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace vitrine {

/// The lines of a file of minisign's, without their ends; at most \a lines of them are read, and
/// no more bytes than minisign's own lines may have.
[[nodiscard]] SigningResult<QByteArrayList> signingLines(const QString &path, int lines);

/// What stands behind \a prefix, or nothing where the line begins otherwise.
[[nodiscard]] std::optional<QByteArray> lineBehind(const QByteArray &line, const char *prefix);

/// The bytes that \a line encodes in Base64; nothing where it has other characters or encodes
/// another number of bytes.
[[nodiscard]] std::optional<QByteArray> fromBase64(const QByteArray &line, qsizetype bytes);

/// Before the first call of libsodium. Throws std::runtime_error where it cannot begin.
void readySodium();

/// The comments minisign writes in front of what it does not protect, and of what it does.
inline constexpr const char *untrustedPrefix = "untrusted comment: ";
inline constexpr const char *trustedPrefix = "trusted comment: ";

} // namespace vitrine
