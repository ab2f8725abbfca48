// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "packdatabase.h"

#include <QString>

#include <atomic>
#include <stdexcept>
#include <vector>

namespace vitrine {

/// A search was stopped because its answer is no longer wanted.
class SearchInterrupted : public std::runtime_error
{
public:
    SearchInterrupted() : std::runtime_error("The search was interrupted.") { }
};

/// Finds zones, stories and slides by words, Chinese characters and pinyin, while a visitor types.
class SearchIndex
{
public:
    explicit SearchIndex(const PackDatabase &pack) : m_pack(pack) { }

    /// What \a typed finds, in any language, told in \a locale; at most \a limit answers. Those
    /// with all words in the title come first; of equals the zones, then stories, then slides.
    ///
    /// Throws SearchInterrupted after interrupt(), StorageError where the pack is damaged.
    [[nodiscard]] std::vector<SearchHit> find(const QString &typed, Id<Locale> locale,
                                              int limit) const;

    /// Stops the find() that is running, if there is one; any thread may call it.
    void interrupt() const;

private:
    [[nodiscard]] std::vector<std::int64_t> entriesFor(const QString &expression, int limit) const;
    [[nodiscard]] std::vector<SearchHit> hits(const std::vector<std::int64_t> &entries,
                                              Id<Locale> locale) const;
    void throwIfInterrupted() const;

    const PackDatabase &m_pack;
    mutable std::atomic<bool> m_isInterrupted = false;
};

} // namespace vitrine
