// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchresults.h"

#include "openpack.h"
#include "searchworker.h"
#include "shownpicture.h"

namespace vitrine {

QUrl ShownHit::picture() const
{
    return ShownPicture::urlOf(m_hit.picture);
}

SearchResults::SearchResults(ShownExhibition &exhibition, QObject *parent)
    : QObject(parent),
      m_exhibition(exhibition),
      m_worker(new SearchWorker(exhibition.packPath()))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SearchWorker::found, this, &SearchResults::show);
    connect(&exhibition, &ShownExhibition::localeChanged, this, &SearchResults::ask);
    m_thread.start();
}

SearchResults::~SearchResults()
{
    m_thread.quit();
    m_thread.wait();
}

void SearchResults::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    emit typedChanged();
    ask();
}

void SearchResults::ask()
{
    const int request = ++m_request;
    m_worker->setLatest(request);
    if (m_typed.trimmed().isEmpty())
        return show(request, {});
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, request, typed = m_typed, locale = m_exhibition.pack().locale] {
            worker->search(request, typed, locale);
        },
        Qt::QueuedConnection);
    emit hitsChanged();
}

void SearchResults::show(int request, const std::vector<SearchHit> &hits)
{
    if (request != m_request)
        return;
    m_shownRequest = request;
    QList<ShownHit *> shown;
    for (const SearchHit &hit : hits)
        shown.append(new ShownHit(hit, this));
    m_hits.replace(shown);
    emit hitsChanged();
}

} // namespace vitrine
