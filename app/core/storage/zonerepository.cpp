// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zonerepository.h"

#include "selectrows.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Zone::Kind kindFrom(SelectRows &row)
{
    const QString word = row.text("kind");
    if (word == "zone"_L1)
        return Zone::Kind::Zone;
    if (word == "section"_L1)
        return Zone::Kind::Section;
    if (word == "theme"_L1)
        return Zone::Kind::Theme;
    row.fail();
}

Zone zoneFrom(SelectRows &row)
{
    return {.id = row.id<Zone>("id"),
            .slug = row.text("slug"),
            .kind = kindFrom(row),
            .picture = row.id<Picture>("picture_id"),
            .title = row.text("title"),
            .introduction = row.text("introduction"),
            .note = row.text("note"),
            .storyCount = row.integer("story_count")};
}

} // namespace

std::vector<Zone> ZoneRepository::all(Id<Locale> locale) const
{
    SelectRows rows(m_pack, u"the zones"_s, R"sql(
        SELECT zone.id, zone.slug, zone.kind, zone.picture_id,
               zone_text.title, zone_text.introduction, zone_text.note,
               (SELECT count(*) FROM story WHERE story.zone_id = zone.id) AS story_count
          FROM zone
          JOIN zone_text ON zone_text.zone_id = zone.id AND zone_text.locale_id = :locale
         ORDER BY zone.position)sql");
    rows.with(":locale", locale);

    std::vector<Zone> zones;
    while (rows.next())
        zones.push_back(zoneFrom(rows));
    return zones;
}

std::optional<Zone> ZoneRepository::find(Id<Zone> zone, Id<Locale> locale) const
{
    SelectRows row(m_pack, u"zone %1"_s.arg(zone.value), R"sql(
        SELECT zone.id, zone.slug, zone.kind, zone.picture_id,
               zone_text.title, zone_text.introduction, zone_text.note,
               (SELECT count(*) FROM story WHERE story.zone_id = zone.id) AS story_count
          FROM zone
          JOIN zone_text ON zone_text.zone_id = zone.id AND zone_text.locale_id = :locale
         WHERE zone.id = :zone)sql");
    if (!row.with(":zone", zone).with(":locale", locale).next())
        return {};
    return zoneFrom(row);
}

std::optional<Id<Zone>> ZoneRepository::withSlug(const QString &slug) const
{
    SelectRows row(m_pack, u"the zone “%1”"_s.arg(slug), R"sql(
        SELECT id FROM zone WHERE slug = :slug)sql");
    if (!row.with(":slug", slug).next())
        return {};
    return row.id<Zone>("id");
}

} // namespace vitrine
