// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine {

/// One word of a text, in the form in which texts and what is typed are compared.
struct SearchWord {
    /// Of xi'an: xi and an. Otherwise one: a word, or a run of Chinese characters.
    QStringList pieces = {};
    bool isHan = false;
};

/// The words of \a text, in order. Letters lose case, accents and width: ＦÚzhōu is fuzhou. What is
/// neither letter nor number separates words; hyphens and apostrophes separate pieces of one.
[[nodiscard]] std::vector<SearchWord> searchWords(const QString &text);

/// The beginning of \a piece that is compared. The index has a list for every beginning of a word
/// up to this length, so that a search looks into one list for each word.
[[nodiscard]] QString compared(const QString &piece);

/// The pairs of neighbours in \a run, a run of Chinese characters; a single one is there by itself.
[[nodiscard]] QStringList hanPairs(const QString &run);

/// \a text as the tables `search` and `search_title` take it: each word once.
[[nodiscard]] QString indexedWords(const QString &text);

} // namespace vitrine
