// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visit.h"

#include "openpack.h"

#include <QLoggingCategory>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.visit", QtInfoMsg)

constexpr std::size_t longestWayBack = 50;

} // namespace

Visit::Visit(ShownExhibition &exhibition, QObject *parent)
    : QObject(parent),
      m_exhibition(exhibition)
{
    connect(&exhibition, &ShownExhibition::localeChanged, this, &Visit::readCitations);
}

void Visit::setPosition(int position)
{
    if (!m_here.story)
        return;
    position = std::clamp(position, 0, lastPosition());
    if (position == m_here.position)
        return;
    m_here.position = position;
    qCInfo(log).noquote() << "slide" << position + 1 << "of" << m_here.story->slug();
    setSourcesShown(false);
    setTakeawayShown(false);
    setZoomShown(false);
    emit positionChanged();
}

int Visit::lastPosition() const
{
    if (!m_here.story)
        return 0;
    return m_here.story->slideCount() - (m_here.story->hasRelated() ? 0 : 1);
}

void Visit::setPlaying(bool playing)
{
    if (m_isPlaying == playing)
        return;
    m_isPlaying = playing;
    emit playingChanged();
}

void Visit::setSourcesShown(bool shown)
{
    if (m_sourcesShown == shown)
        return;
    m_sourcesShown = shown;
    if (shown) {
        setPlaying(false);
        setAccessShown(false);
        setTakeawayShown(false);
        setZoomShown(false);
        qCInfo(log) << "sources";
    }
    readCitations();
}

void Visit::setAccessShown(bool shown)
{
    if (m_accessShown == shown)
        return;
    m_accessShown = shown;
    if (shown) {
        setPlaying(false);
        setSourcesShown(false);
        setTakeawayShown(false);
        setZoomShown(false);
        qCInfo(log) << "access";
    }
    emit accessShownChanged();
}

void Visit::setTakeawayShown(bool shown)
{
    if (m_takeawayShown == shown)
        return;
    m_takeawayShown = shown;
    if (shown) {
        setPlaying(false);
        setSourcesShown(false);
        setAccessShown(false);
        setZoomShown(false);
        qCInfo(log) << "takeaway";
    }
    emit takeawayShownChanged();
}

void Visit::setZoomShown(bool shown)
{
    const bool isAtSlide = m_here.story && m_here.position < m_here.story->slideCount();
    shown = shown && isAtSlide;
    if (m_zoomShown == shown)
        return;
    m_zoomShown = shown;
    if (shown) {
        setPlaying(false);
        setSourcesShown(false);
        setAccessShown(false);
        setTakeawayShown(false);
        qCInfo(log) << "zoom";
    }
    emit zoomShownChanged();
}

void Visit::readCitations()
{
    ShownSlide *const slide = m_here.story ? m_here.story->slide(m_here.position) : nullptr;
    QList<ShownCitation *> citations;
    if (m_sourcesShown && slide)
        citations = slide->citations(this);
    else if (m_sourcesShown && m_here.zone)
        citations = m_here.zone->citations(this);
    m_citations.replace(citations);
    emit citationsChanged();
}

void Visit::enterHall()
{
    if (m_here.screen == Hall) {
        setAccessShown(false);
        setTakeawayShown(false);
        setZoomShown(false);
        return setSourcesShown(false);
    }
    m_before.clear();
    arrive({.screen = Hall});
}

void Visit::openZone(int zoneId)
{
    if (ShownZone *zone = m_exhibition.zone({zoneId}))
        goTo({.screen = Zone, .zone = zone});
}

void Visit::openStory(int storyId, int position)
{
    ShownStory *const story = m_exhibition.story({storyId});
    if (!story || story->slideCount() == 0)
        return;
    position = std::clamp(position, 0, story->slideCount() - 1);
    goTo({.screen = Story, .zone = story->zone(), .story = story, .position = position});
}

void Visit::openSearch()
{
    if (m_here.screen != Search)
        goTo({.screen = Search});
}

void Visit::back()
{
    if (m_accessShown)
        return setAccessShown(false);
    if (m_takeawayShown)
        return setTakeawayShown(false);
    if (m_zoomShown)
        return setZoomShown(false);
    if (m_sourcesShown)
        return setSourcesShown(false);
    if (m_before.empty())
        return enterHall();
    const Place place = m_before.back();
    m_before.pop_back();
    arrive(place);
}

void Visit::playOn()
{
    if (m_here.position >= lastPosition())
        return setPlaying(false);
    setPosition(m_here.position + 1);
}

bool Visit::open(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const OpenPack &pack = m_exhibition.pack();
    const auto zone = pack.read([&] { return pack.zones.withSlug(parts.value(0)); });
    if (!zone || parts.size() > 3)
        return false;
    if (parts.size() == 1) {
        openZone(int(zone->value));
        return true;
    }
    const auto story = pack.read([&] { return pack.stories.withSlug(*zone, parts.value(1)); });
    const int number = parts.size() == 3 ? parts.value(2).toInt() : 1;
    ShownStory *const shown = story ? m_exhibition.story(*story) : nullptr;
    if (!shown || number < 1 || number > shown->slideCount())
        return false;
    openStory(shown->storyId(), number - 1);
    return true;
}

SlideSpan Visit::span() const
{
    if (m_here.story && m_here.story->slideCount() > 0) {
        const int first = m_here.story->slide(m_here.position)->number();
        return {first, m_here.story->slide(m_here.story->slideCount() - 1)->number()};
    }
    const OpenPack &pack = m_exhibition.pack();
    const auto range = m_here.zone
        ? pack.read([&] { return pack.slides.inZone({m_here.zone->zoneId()}); })
        : std::nullopt;
    return range ? SlideSpan {int(range->first.value), int(range->last.value)}
                 : SlideSpan {1, m_exhibition.slideCount()};
}

void Visit::reset()
{
    m_before.clear();
    ShownStory *const left = m_here.story;
    arrive({.screen = Attract});
    for (ShownZone *zone : m_exhibition.zoneList())
        for (ShownStory *story : zone->readStories())
            if (story != left) // It is still on screen while the attract loop comes in.
                story->forgetSlides();
}

void Visit::goTo(const Place &place)
{
    if (place.screen == m_here.screen && place.zone == m_here.zone && place.story == m_here.story)
        return setPosition(place.position);
    if (m_here.screen != Attract)
        m_before.push_back(m_here);
    if (m_before.size() > longestWayBack)
        m_before.erase(m_before.begin());
    arrive(place);
}

void Visit::arrive(const Place &place)
{
    setPlaying(false);
    m_here = place;
    setSourcesShown(false);
    setAccessShown(false);
    setTakeawayShown(false);
    setZoomShown(false);
    switch (place.screen) {
    case Attract: qCInfo(log) << "attract"; break;
    case Hall: qCInfo(log) << "hall"; break;
    case Zone: qCInfo(log).noquote() << "zone" << place.zone->slug(); break;
    case Story:
        qCInfo(log).noquote() << "story" << place.zone->slug() + u'/' + place.story->slug();
        break;
    case Search: qCInfo(log) << "search"; break;
    }
    emit moved();
    emit positionChanged();
}

} // namespace vitrine
