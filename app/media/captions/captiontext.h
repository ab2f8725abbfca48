// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace vitrine {

/// The text where every byte of it is UTF-8.
[[nodiscard]] std::optional<QString> strictUtf8(const QByteArray &bytes);

/// The encoding of texts that do not say theirs, named as ICU names it: UTF-8, GB18030 where all
/// of them read as plausible Chinese, else windows-1252. All texts of a file are judged together,
/// since one alone is often too short.
[[nodiscard]] QByteArray guessedEncoding(const QList<QByteArray> &texts);

/// \a bytes in \a encoding; what does not belong there becomes U+FFFD.
[[nodiscard]] QString decoded(const QByteArray &bytes, const QByteArray &encoding);

/// A whole text file: by its byte order mark, else UTF-8, else what ICU takes it for.
[[nodiscard]] QString decodedFile(const QByteArray &bytes);

/// Without control characters and outer space; line breaks stay.
[[nodiscard]] QString tidied(const QString &text);

} // namespace vitrine
