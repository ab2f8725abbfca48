// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenreader.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// One sentence after the other, whether or not they end in a stop.
QString sentences(const QStringList &parts, const QString &locale)
{
    QStringList said;
    for (const QString &part : parts)
        if (!part.isEmpty())
            said.append(part);
    return said.join(locale.startsWith(u"zh"_s) ? u"。"_s : u". "_s);
}

} // namespace

ScreenReader::ScreenReader(const ShownExhibition &exhibition, const Visit &visit,
                           const Access &access, Narrator &narrator, QObject *parent)
    : QObject(parent),
      m_exhibition(exhibition),
      m_visit(visit),
      m_access(access),
      m_narrator(narrator)
{
    connect(&access, &Access::changed, this, &ScreenReader::adjust);
    connect(&visit, &Visit::positionChanged, this, &ScreenReader::follow);
    connect(&exhibition, &ShownExhibition::localeChanged, this, &ScreenReader::follow);
    adjust();
}

void ScreenReader::adjust()
{
    m_narrator.setVolume(m_access.volume());
    if (m_access.readsAloud() == m_wasReading)
        return;
    m_wasReading = m_access.readsAloud();
    if (m_wasReading)
        read();
    else
        m_narrator.stop();
}

void ScreenReader::follow()
{
    if (m_access.readsAloud())
        read();
}

void ScreenReader::read()
{
    const ShownSlide *const slide
        = m_visit.story() ? m_visit.story()->slide(m_visit.position()) : nullptr;
    if (slide)
        m_narrator.readSlide(slide->number());
    else if (const QString text = screenText(); !text.isEmpty())
        m_narrator.say(text);
    else
        m_narrator.stop();
}

void ScreenReader::sayName(const QString &name)
{
    if (m_access.readsAloud() && !name.isEmpty())
        m_narrator.say(name);
}

QString ScreenReader::screenText() const
{
    const QString &locale = m_exhibition.locale();
    switch (m_visit.screen()) {
    case Visit::Hall: return sentences({m_exhibition.title(), m_exhibition.subtitle()}, locale);
    case Visit::Zone:
        return sentences(
            {m_visit.zone()->title(), m_visit.zone()->introduction(), m_visit.zone()->note()},
            locale);
    case Visit::Story: {
        QStringList ways; // After the last slide.
        for (ShownStory *story : m_visit.story()->relatedList())
            ways.append(story->title());
        return sentences(ways, locale);
    }
    case Visit::Attract:
    case Visit::Search: return {};
    }
    Q_UNREACHABLE();
}

} // namespace vitrine
