// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shownexhibition.h"
#include "shownobjects.h"
#include "shownstory.h"
#include "shownzone.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace vitrine {

/// Slides by their place in the whole exhibition, counted from 1; both ends included.
struct SlideSpan {
    int first = 1;
    int last = 1;
};

/// Where the visitor is in the exhibition, and the ways on from there.
class Visit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    Q_PROPERTY(Screen screen READ screen NOTIFY moved FINAL)
    Q_PROPERTY(vitrine::ShownZone *zone READ zone NOTIFY moved FINAL)
    Q_PROPERTY(vitrine::ShownStory *story READ story NOTIFY moved FINAL)
    Q_PROPERTY(int position READ position WRITE setPosition NOTIFY positionChanged FINAL)
    Q_PROPERTY(int lastPosition READ lastPosition NOTIFY moved FINAL)
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged FINAL)
    Q_PROPERTY(
        bool sourcesShown READ sourcesShown WRITE setSourcesShown NOTIFY citationsChanged FINAL)
    /// Whether the panel is shown in which a visitor makes the exhibition suit them.
    Q_PROPERTY(
        bool accessShown READ accessShown WRITE setAccessShown NOTIFY accessShownChanged FINAL)
    /// Whether the panel is shown from which a visitor takes the story along.
    Q_PROPERTY(bool takeawayShown READ takeawayShown WRITE setTakeawayShown NOTIFY
                   takeawayShownChanged FINAL)
    /// Whether the picture of the slide fills the screen, to be looked at closely.
    Q_PROPERTY(bool zoomShown READ zoomShown WRITE setZoomShown NOTIFY zoomShownChanged FINAL)
    /// ShownCitation objects of what is on screen, while the sources are shown.
    Q_PROPERTY(QVariantList citations READ citations NOTIFY citationsChanged FINAL)

public:
    enum Screen { Attract, Hall, Zone, Story, Search };
    Q_ENUM(Screen)

    explicit Visit(ShownExhibition &exhibition, QObject *parent = nullptr);

    [[nodiscard]] Screen screen() const { return m_here.screen; }
    [[nodiscard]] ShownZone *zone() const { return m_here.zone; }
    [[nodiscard]] ShownStory *story() const { return m_here.story; }
    /// The slide of the story, counted from 0; after the last comes what a visitor may go on to.
    [[nodiscard]] int position() const { return m_here.position; }
    /// Clamped to the story; moving hides the sources.
    void setPosition(int position);
    [[nodiscard]] int lastPosition() const;
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    void setPlaying(bool playing);
    [[nodiscard]] bool sourcesShown() const { return m_sourcesShown; }
    void setSourcesShown(bool shown);
    [[nodiscard]] bool accessShown() const { return m_accessShown; }
    /// Only one panel is shown at a time.
    void setAccessShown(bool shown);
    [[nodiscard]] bool takeawayShown() const { return m_takeawayShown; }
    void setTakeawayShown(bool shown);
    [[nodiscard]] bool zoomShown() const { return m_zoomShown; }
    /// There is nothing to look at but on a slide.
    void setZoomShown(bool shown);
    [[nodiscard]] QVariantList citations() const { return m_citations.list(); }

    Q_INVOKABLE void enterHall();
    Q_INVOKABLE void openZone(int zoneId);
    Q_INVOKABLE void openStory(int storyId, int position = 0);
    Q_INVOKABLE void openSearch();
    /// Leaves the panel that is shown, else the screen; from the hall there is nowhere further
    /// back.
    Q_INVOKABLE void back();
    /// The next slide while it plays by itself; stops at the last.
    Q_INVOKABLE void playOn();

    /// Goes to `ZONE`, `ZONE/STORY` or `ZONE/STORY/N` (N counted from 1); false where there is no
    /// such place.
    [[nodiscard]] bool open(const QString &path);
    /// The slides of the place: of the story, the zone, or all.
    [[nodiscard]] SlideSpan span() const;
    /// Back to the attract loop, with nothing left of this visit.
    void reset();

signals:
    void moved();
    void positionChanged();
    void playingChanged();
    void citationsChanged();
    void accessShownChanged();
    void takeawayShownChanged();
    void zoomShownChanged();

private:
    struct Place {
        Screen screen = Attract;
        ShownZone *zone = nullptr;
        ShownStory *story = nullptr;
        int position = 0;
    };

    void goTo(const Place &place);
    void arrive(const Place &place);
    void readCitations();

    ShownExhibition &m_exhibition;
    Place m_here = {};
    std::vector<Place> m_before = {};
    bool m_isPlaying = false;
    bool m_sourcesShown = false;
    bool m_accessShown = false;
    bool m_takeawayShown = false;
    bool m_zoomShown = false;
    ShownObjects m_citations = {};
};

} // namespace vitrine
