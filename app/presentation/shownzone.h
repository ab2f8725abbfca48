// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "shownpicture.h"
#include "shownstory.h"

#include <QObject>
#include <QQmlListProperty>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// A zone, section or theme in the language of the exhibition; its texts follow when that changes.
class ShownZone : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The exhibition has its zones")

    Q_PROPERTY(int zoneId READ zoneId CONSTANT FINAL)
    Q_PROPERTY(Kind kind READ kind CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString introduction READ introduction NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(vitrine::ShownPicture picture READ picture NOTIFY changed FINAL)
    Q_PROPERTY(int storyCount READ storyCount CONSTANT FINAL)
    Q_PROPERTY(QQmlListProperty<vitrine::ShownStory> stories READ stories CONSTANT FINAL)

public:
    /// Place is a zone on the floor.
    enum Kind { Place, Section, Theme };
    Q_ENUM(Kind)

    ShownZone(ShownExhibition &exhibition, const Zone &zone, QObject *parent);

    [[nodiscard]] int zoneId() const { return int(m_zone.id.value); }
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] const QString &slug() const { return m_zone.slug; }
    [[nodiscard]] const QString &title() const { return m_zone.title; }
    [[nodiscard]] const QString &introduction() const { return m_zone.introduction; }
    [[nodiscard]] const QString &note() const { return m_zone.note; }
    [[nodiscard]] ShownPicture picture() const { return ShownPicture(m_picture); }
    [[nodiscard]] int storyCount() const { return m_zone.storyCount; }

    /// Read when they are first asked for.
    [[nodiscard]] QQmlListProperty<ShownStory> stories();
    [[nodiscard]] const QList<ShownStory *> &storyList();
    /// Those that were asked for so far.
    [[nodiscard]] const QList<ShownStory *> &readStories() const { return m_stories; }
    [[nodiscard]] ShownStory *story(Id<Story> id);

    /// The citations of the introduction; they belong to \a parent.
    [[nodiscard]] QList<ShownCitation *> citations(QObject *parent) const;

signals:
    void changed();

private:
    void read();
    void readPicture();

    ShownExhibition &m_exhibition;
    Zone m_zone;
    Picture m_picture = {};
    QList<ShownStory *> m_stories = {};
};

} // namespace vitrine
