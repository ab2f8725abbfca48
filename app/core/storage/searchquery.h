// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// What a visitor typed, as an FTS5 expression for the tables `search` and `search_title`; empty
/// when there is nothing to look for.
///
/// Every word must be found, in any order and as the beginning of a word. Of a run of Chinese
/// characters every two neighbours must stand together. What is written with a hyphen or an
/// apostrophe is also found written together: xi'an finds xian. Whatever else is typed separates
/// words, so that nothing can spoil the expression. A line has more words than a search needs:
/// those after the first few are ignored, and so is what follows the first twelve letters of a
/// word.
[[nodiscard]] QString matchExpression(const QString &typed);

} // namespace vitrine
