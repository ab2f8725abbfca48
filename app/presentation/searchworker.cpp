// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchworker.h"

#include "storage/storageerror.h"

#include <QLoggingCategory>

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.search", QtInfoMsg)

constexpr int mostHits = 24;

} // namespace

void SearchWorker::setLatest(int request)
{
    m_latest = request;
    if (const SearchIndex *index = m_open)
        index->interrupt();
}

void SearchWorker::search(int request, const QString &typed, Id<Locale> locale)
{
    if (request != m_latest)
        return;
    std::vector<SearchHit> hits;
    try {
        if (openIndex())
            hits = m_index->find(typed, locale, mostHits);
    } catch (const SearchInterrupted &) {
        return; // A later search answers.
    } catch (const StorageError &error) {
        qCWarning(log) << error.what();
    }
    emit found(request, hits);
}

bool SearchWorker::openIndex()
{
    if (m_index)
        return true;
    PackResult<PackDatabase> opened = PackDatabase::open(m_packPath);
    if (!opened) {
        qCWarning(log) << opened.error().sentence;
        return false;
    }
    m_pack.emplace(std::move(*opened));
    m_index.emplace(*m_pack);
    m_open = &*m_index;
    return true;
}

} // namespace vitrine
