// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace vitrine {

/// How many words \a text has: what stands between spaces and has a letter or digit in it.
[[nodiscard]] int wordCount(const QString &text);

/// The sentences of \a text, by the rules of Unicode: `20.7` and `CCTV.com` end none.
[[nodiscard]] QStringList sentencesOf(const QString &text);

/// How many Chinese characters \a text has; punctuation, digits and Latin letters are not counted.
[[nodiscard]] int hanCount(const QString &text);

} // namespace vitrine
