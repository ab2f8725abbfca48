// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shownexhibition.h"
#include "shownstory.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// What a visitor takes along from a story as plain text: its titles and captions, who wrote them
/// and from which sources; cut into pages that one QR code each can hold.
class Takeaway : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(vitrine::ShownExhibition *exhibition READ exhibition WRITE setExhibition NOTIFY
                   exhibitionChanged FINAL)
    Q_PROPERTY(vitrine::ShownStory *story READ story WRITE setStory NOTIFY storyChanged FINAL)
    /// In the language of the moment. Where there are several, each begins with its number: 1/3 ·
    Q_PROPERTY(QStringList pages READ pages NOTIFY pagesChanged FINAL)

public:
    /// Bytes of UTF-8 in one page: what a code of version 20 (97 modules) holds at the lowest error
    /// correction, of which a clean screen needs no more. At 60 mm its modules are 0.6 mm: a phone
    /// that is held 200 mm away reads them.
    static constexpr int mostBytes = 850;

    explicit Takeaway(QObject *parent = nullptr);

    [[nodiscard]] ShownExhibition *exhibition() const { return m_exhibition; }
    void setExhibition(ShownExhibition *exhibition);
    [[nodiscard]] ShownStory *story() const { return m_story; }
    void setStory(ShownStory *story);
    [[nodiscard]] const QStringList &pages() const { return m_pages; }

    /// The whole text, before it is cut.
    [[nodiscard]] QString text() const { return blocks().join(QString()).trimmed(); }

signals:
    void exhibitionChanged();
    void storyChanged();
    void pagesChanged();

private:
    void read();
    /// Pieces that should stay whole, each with the space that follows it.
    [[nodiscard]] QStringList blocks() const;

    QPointer<ShownExhibition> m_exhibition = {};
    QPointer<ShownStory> m_story = {};
    QStringList m_pages = {};
};

} // namespace vitrine
