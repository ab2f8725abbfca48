// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "shownpicture.h"
#include "shownslide.h"

#include <QObject>
#include <QQmlListProperty>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

class ShownZone;

/// A story in the language of the exhibition; its texts follow when the language changes.
class ShownStory : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("shownzone.h")
    QML_ELEMENT
    QML_UNCREATABLE("A zone has its stories")

    Q_PROPERTY(int storyId READ storyId CONSTANT FINAL)
    Q_PROPERTY(vitrine::ShownZone *zone READ zone CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(vitrine::ShownPicture picture READ picture NOTIFY changed FINAL)
    Q_PROPERTY(int slideCount READ slideCount CONSTANT FINAL)
    Q_PROPERTY(QQmlListProperty<vitrine::ShownSlide> slides READ slides CONSTANT FINAL)
    Q_PROPERTY(QQmlListProperty<vitrine::ShownStory> related READ related CONSTANT FINAL)

public:
    ShownStory(ShownExhibition &exhibition, ShownZone &zone, const Story &story, QObject *parent);

    [[nodiscard]] int storyId() const { return int(m_story.id.value); }
    [[nodiscard]] ShownZone *zone() const { return &m_zone; }
    [[nodiscard]] const QString &slug() const { return m_story.slug; }
    [[nodiscard]] const QString &title() const { return m_story.title; }
    [[nodiscard]] const QString &summary() const { return m_story.summary; }
    [[nodiscard]] ShownPicture picture() const { return ShownPicture(m_picture); }
    [[nodiscard]] int slideCount() const { return m_story.slideCount; }

    /// Read when they are first asked for.
    [[nodiscard]] QQmlListProperty<ShownSlide> slides();
    [[nodiscard]] ShownSlide *slide(int position);
    [[nodiscard]] QQmlListProperty<ShownStory> related();
    [[nodiscard]] const QList<ShownStory *> &relatedList();
    [[nodiscard]] bool hasRelated();

    /// Forgets the slides, which cost more than a title; they are read again when asked for.
    void forgetSlides();

signals:
    void changed();

private:
    void read();
    void readPicture();
    void readSlides();
    void readRelated();

    ShownExhibition &m_exhibition;
    ShownZone &m_zone;
    Story m_story;
    Picture m_picture = {};
    QList<ShownSlide *> m_slides = {};
    QList<ShownStory *> m_related = {};
    bool m_relatedIsRead = false;
};

} // namespace vitrine
