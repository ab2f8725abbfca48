// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownstory.h"

#include "openpack.h"
#include "shownzone.h"

namespace vitrine {

ShownStory::ShownStory(ShownExhibition &exhibition, ShownZone &zone, const Story &story,
                       QObject *parent)
    : QObject(parent),
      m_exhibition(exhibition),
      m_zone(zone),
      m_story(story)
{
    readPicture();
    connect(&exhibition, &ShownExhibition::localeChanged, this, &ShownStory::read);
}

void ShownStory::read()
{
    const OpenPack &pack = m_exhibition.pack();
    if (const auto story = pack.read([&] { return pack.stories.find(m_story.id, pack.locale); }))
        m_story = *story;
    readPicture();
    emit changed();
}

void ShownStory::readPicture()
{
    const OpenPack &pack = m_exhibition.pack();
    m_picture = pack.read([&] { return pack.pictures.find(m_story.picture, pack.locale); })
                    .value_or(Picture());
}

void ShownStory::readSlides()
{
    if (!m_slides.isEmpty())
        return;
    const OpenPack &pack = m_exhibition.pack();
    for (const Slide &slide : pack.slidesOf(m_story.id))
        m_slides.append(new ShownSlide(m_exhibition, slide, this));
}

QQmlListProperty<ShownSlide> ShownStory::slides()
{
    readSlides();
    return {this, &m_slides};
}

ShownSlide *ShownStory::slide(int position)
{
    readSlides();
    return m_slides.value(position);
}

void ShownStory::readRelated()
{
    if (std::exchange(m_relatedIsRead, true))
        return;
    const OpenPack &pack = m_exhibition.pack();
    const std::vector<Story> stories
        = pack.read([&] { return pack.stories.relatedTo(m_story.id, pack.locale); });
    for (const Story &story : stories)
        if (ShownStory *shown = m_exhibition.story(story.id))
            m_related.append(shown);
}

const QList<ShownStory *> &ShownStory::relatedList()
{
    readRelated();
    return m_related;
}

QQmlListProperty<ShownStory> ShownStory::related()
{
    readRelated();
    return {this, &m_related};
}

bool ShownStory::hasRelated()
{
    readRelated();
    return !m_related.isEmpty();
}

void ShownStory::forgetSlides()
{
    for (ShownSlide *slide : std::exchange(m_slides, {}))
        slide->deleteLater();
}

} // namespace vitrine
