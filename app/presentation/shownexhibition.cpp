// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownexhibition.h"

#include "content/locales.h"
#include "openpack.h"
#include "shownstory.h"
#include "shownzone.h"

namespace vitrine {

ShownExhibition::ShownExhibition(PackDatabase pack, const QString &locale,
                                 std::function<void(Slide &, const QString &)> captions,
                                 QObject *parent)
    : QObject(parent),
      m_pack(std::make_unique<OpenPack>(std::move(pack), std::move(captions)))
{
    for (const Locale &each : m_pack->exhibitions.locales()) {
        m_locales.append(each.tag);
        m_localeIds.insert(each.tag, each.id);
    }
    m_firstLocale = bestLocale(locale, m_locales);
    m_locale = m_firstLocale;
    m_pack->locale = localeId(m_locale);
    m_exhibition = m_pack->exhibitions.exhibition(m_pack->locale);
    m_slideCount = m_pack->slides.count();
    for (const Zone &zone : m_pack->zones.all(m_pack->locale))
        m_zones.append(new ShownZone(*this, zone, this));
}

ShownExhibition::~ShownExhibition() = default;

void ShownExhibition::setLocale(const QString &tag)
{
    if (tag == m_locale || !m_locales.contains(tag))
        return;
    m_locale = tag;
    m_pack->locale = localeId(tag);
    m_exhibition = exhibitionIn(tag);
    emit localeChanged();
}

QString ShownExhibition::ownName(const QString &tag) const
{
    return vitrine::ownName(tag);
}

QString ShownExhibition::titleIn(const QString &tag) const
{
    return exhibitionIn(tag).title;
}

QString ShownExhibition::subtitleIn(const QString &tag) const
{
    return exhibitionIn(tag).subtitle;
}

QList<QUrl> ShownExhibition::attractPictures() const
{
    QList<QUrl> urls;
    for (const Id<Picture> &picture : m_exhibition.attractPictures)
        urls.append(ShownPicture::urlOf(picture));
    return urls;
}

QVariantList ShownExhibition::attractLayers(int number) const
{
    const std::vector<Id<Picture>> &pictures = m_exhibition.attractPictures;
    if (number < 0 || number >= int(pictures.size()))
        return {};
    const Id<Picture> picture = pictures[std::size_t(number)];
    QVariantList urls;
    for (const Id<Picture> &layer : m_pack->read([&] { return m_pack->pictures.layers(picture); }))
        urls.append(ShownPicture::urlOf(layer));
    if (urls.isEmpty())
        urls.append(ShownPicture::urlOf(picture));
    return urls;
}

ShownZone *ShownExhibition::zone(Id<Zone> id) const
{
    for (ShownZone *zone : m_zones)
        if (zone->zoneId() == id.value)
            return zone;
    return nullptr;
}

ShownStory *ShownExhibition::story(Id<Story> id) const
{
    const auto story = m_pack->read([&] { return m_pack->stories.find(id, m_pack->locale); });
    ShownZone *const place = story ? zone(story->zone) : nullptr;
    return place ? place->story(id) : nullptr;
}

QString ShownExhibition::localeAfter(const QString &tag) const
{
    return m_locales.value((m_locales.indexOf(tag) + 1) % m_locales.size());
}

QVariantList ShownExhibition::zonesOf(int kind) const
{
    QVariantList found;
    for (ShownZone *zone : m_zones)
        if (zone->kind() == kind)
            found.append(QVariant::fromValue(zone));
    return found;
}

int ShownExhibition::firstSlideOf(int zoneId) const
{
    const auto range = m_pack->read([&] { return m_pack->slides.inZone(Id<Zone> {zoneId}); });
    return range ? int(range->first.value) : 0;
}

QString ShownExhibition::packPath() const
{
    return m_pack->database.path();
}

Id<Locale> ShownExhibition::localeId(const QString &tag) const
{
    return m_localeIds.value(tag);
}

Exhibition ShownExhibition::exhibitionIn(const QString &tag) const
{
    return m_pack->read([&] { return m_pack->exhibitions.exhibition(localeId(tag)); });
}

} // namespace vitrine
