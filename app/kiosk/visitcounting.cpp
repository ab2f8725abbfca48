// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitcounting.h"

#include "player.h"
#include "presentation/openpack.h"

namespace vitrine {

using namespace Qt::StringLiterals;

VisitCounting::VisitCounting(Player &player, VisitStatistics &statistics, QObject *parent)
    : QObject(parent),
      m_player(player),
      m_statistics(statistics)
{
    m_statistics.setExhibition(player.exhibition().slug());
    connect(&player.presence(), &VisitorPresence::changed, this, &VisitCounting::presenceChanged);
    connect(&player.presence(), &VisitorPresence::ended, this, &VisitCounting::end);
    connect(&player.visit(), &Visit::moved, this, &VisitCounting::slideChanged);
    connect(&player.visit(), &Visit::positionChanged, this, &VisitCounting::slideChanged);
    connect(&player.exhibition(), &ShownExhibition::localeChanged, this, [this] {
        // The language goes back to its default before the session's end is told.
        if (!m_isInSession || m_player.visit().screen() == Visit::Attract)
            return;
        m_statistics.localeChosen(m_player.exhibition().locale());
        slideChanged();
    });
    if (player.visit().screen() == Visit::Attract)
        m_statistics.attractBegan();
    presenceChanged();
}

void VisitCounting::setOpen(bool open)
{
    if (m_isOpen == open)
        return;
    m_isOpen = open;
    if (!open)
        m_statistics.attractEnded();
    else if (!m_isInSession)
        m_statistics.attractBegan();
}

void VisitCounting::presenceChanged()
{
    switch (m_player.presence().state()) {
    case VisitorPresence::Nobody: break;
    case VisitorPresence::Somebody:
        m_statistics.spokeAgain();
        if (m_isInSession)
            break;
        m_isInSession = true;
        m_statistics.sessionBegan(m_player.exhibition().locale());
        slideChanged();
        break;
    case VisitorPresence::Asking: m_statistics.fellSilent(m_player.presence().idle()); break;
    }
}

void VisitCounting::slideChanged()
{
    if (!m_isInSession)
        return;
    const Visit &visit = m_player.visit();
    ShownStory *const story = visit.story();
    // At a story's end, and where the session has just ended, there is no slide.
    const bool isSlide = story && visit.position() < story->slideCount();
    const QString locale = m_player.exhibition().locale();
    const QString path = isSlide
        ? u"%1/%2/%3"_s.arg(story->zone()->slug(), story->slug()).arg(visit.position() + 1)
        : QString();
    const QString slide = isSlide ? path + u' ' + locale : QString();
    if (slide == m_slide)
        return;
    m_slide = slide;
    if (isSlide)
        m_statistics.slideShown(path, locale);
    else
        m_statistics.slideLeft();
}

void VisitCounting::end()
{
    if (!std::exchange(m_isInSession, false))
        return;
    m_slide.clear();
    m_statistics.sessionEnded();
    if (m_isOpen)
        m_statistics.attractBegan();
    // After a long sleep of the machine a session may have ended and another begun within one
    // touch.
    if (m_player.presence().state() != VisitorPresence::Nobody)
        presenceChanged();
}

} // namespace vitrine
