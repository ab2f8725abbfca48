// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownzone.h"

#include "openpack.h"

namespace vitrine {

ShownZone::ShownZone(ShownExhibition &exhibition, const Zone &zone, QObject *parent)
    : QObject(parent),
      m_exhibition(exhibition),
      m_zone(zone)
{
    readPicture();
    connect(&exhibition, &ShownExhibition::localeChanged, this, &ShownZone::read);
}

ShownZone::Kind ShownZone::kind() const
{
    switch (m_zone.kind) {
    case Zone::Kind::Zone: return Place;
    case Zone::Kind::Section: return Section;
    case Zone::Kind::Theme: return Theme;
    }
    Q_UNREACHABLE();
}

void ShownZone::read()
{
    const OpenPack &pack = m_exhibition.pack();
    if (const auto zone = pack.read([&] { return pack.zones.find(m_zone.id, pack.locale); }))
        m_zone = *zone;
    readPicture();
    emit changed();
}

void ShownZone::readPicture()
{
    const OpenPack &pack = m_exhibition.pack();
    m_picture = pack.read([&] { return pack.pictures.find(m_zone.picture, pack.locale); })
                    .value_or(Picture());
}

QQmlListProperty<ShownStory> ShownZone::stories()
{
    static_cast<void>(storyList());
    return {this, &m_stories};
}

const QList<ShownStory *> &ShownZone::storyList()
{
    if (m_stories.isEmpty()) {
        const OpenPack &pack = m_exhibition.pack();
        const std::vector<Story> stories
            = pack.read([&] { return pack.stories.inZone(m_zone.id, pack.locale); });
        for (const Story &story : stories)
            m_stories.append(new ShownStory(m_exhibition, *this, story, this));
    }
    return m_stories;
}

ShownStory *ShownZone::story(Id<Story> id)
{
    for (ShownStory *story : storyList())
        if (story->storyId() == id.value)
            return story;
    return nullptr;
}

QList<ShownCitation *> ShownZone::citations(QObject *parent) const
{
    QList<ShownCitation *> shown;
    const OpenPack &pack = m_exhibition.pack();
    const std::vector<Citation> citations
        = pack.read([&] { return pack.citations.ofZone(m_zone.id, pack.locale); });
    for (const Citation &citation : citations)
        shown.append(new ShownCitation(citation, parent));
    return shown;
}

} // namespace vitrine
