// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "storage/packdatabase.h"
#include "storage/searchindex.h"

#include <QObject>

#include <atomic>
#include <optional>
#include <vector>

namespace vitrine {

/// Searches a pack in the thread it lives in, over a connection of its own.
class SearchWorker : public QObject
{
    Q_OBJECT

public:
    explicit SearchWorker(const QString &packPath) : m_packPath(packPath) { }

    /// From any thread: only \a request still matters; an earlier search that runs is stopped.
    void setLatest(int request);
    void search(int request, const QString &typed, Id<Locale> locale);

signals:
    void found(int request, const std::vector<vitrine::SearchHit> &hits);

private:
    [[nodiscard]] bool openIndex();

    QString m_packPath;
    std::optional<PackDatabase> m_pack = {};
    std::optional<SearchIndex> m_index = {};
    std::atomic<const SearchIndex *> m_open = nullptr; ///< m_index, once it is there.
    std::atomic<int> m_latest = 0;
};

} // namespace vitrine
