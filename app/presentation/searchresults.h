// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "shownexhibition.h"
#include "shownobjects.h"

#include <QObject>
#include <QThread>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace vitrine {

class SearchWorker;

/// One answer of the search.
class ShownHit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A search has its hits")

    Q_PROPERTY(QString title READ title CONSTANT FINAL)
    Q_PROPERTY(QString context READ context CONSTANT FINAL)
    Q_PROPERTY(QString excerpt READ excerpt CONSTANT FINAL)
    Q_PROPERTY(QUrl picture READ picture CONSTANT FINAL)
    Q_PROPERTY(int zoneId READ zoneId CONSTANT FINAL)
    Q_PROPERTY(int storyId READ storyId CONSTANT FINAL)
    Q_PROPERTY(int position READ position CONSTANT FINAL)

public:
    ShownHit(const SearchHit &hit, QObject *parent) : QObject(parent), m_hit(hit) { }

    [[nodiscard]] const QString &title() const { return m_hit.title; }
    [[nodiscard]] const QString &context() const { return m_hit.context; }
    [[nodiscard]] const QString &excerpt() const { return m_hit.excerpt; }
    [[nodiscard]] QUrl picture() const;
    [[nodiscard]] int zoneId() const { return int(m_hit.zone.value); }
    /// 0 where the zone itself was found.
    [[nodiscard]] int storyId() const { return m_hit.story ? int(m_hit.story->value) : 0; }
    [[nodiscard]] int position() const { return m_hit.slidePosition; }

private:
    SearchHit m_hit;
};

/// What a visitor types, and what that finds. The search runs in a thread of its own; only the
/// answer to the latest letters is shown.
class SearchResults : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    /// ShownHit objects, best first.
    Q_PROPERTY(QVariantList hits READ hits NOTIFY hitsChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY hitsChanged FINAL)

public:
    explicit SearchResults(ShownExhibition &exhibition, QObject *parent = nullptr);
    ~SearchResults() override;

    [[nodiscard]] const QString &typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] QVariantList hits() const { return m_hits.list(); }
    [[nodiscard]] bool isBusy() const { return m_shownRequest != m_request; }

signals:
    void typedChanged();
    void hitsChanged();

private:
    void ask();
    void show(int request, const std::vector<SearchHit> &hits);

    ShownExhibition &m_exhibition;
    QString m_typed = {};
    ShownObjects m_hits = {};
    int m_request = 0;
    int m_shownRequest = 0;
    QThread m_thread = QThread();
    SearchWorker *m_worker = nullptr;
};

} // namespace vitrine
