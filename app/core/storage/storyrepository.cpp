// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyrepository.h"

#include "selectrows.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Story storyFrom(SelectRows &row)
{
    return {.id = row.id<Story>("id"),
            .zone = row.id<Zone>("zone_id"),
            .slug = row.text("slug"),
            .picture = row.id<Picture>("picture_id"),
            .title = row.text("title"),
            .summary = row.text("summary"),
            .slideCount = row.integer("slide_count")};
}

std::vector<Story> storiesFrom(SelectRows &rows)
{
    std::vector<Story> stories;
    while (rows.next())
        stories.push_back(storyFrom(rows));
    return stories;
}

} // namespace

std::vector<Story> StoryRepository::inZone(Id<Zone> zone, Id<Locale> locale) const
{
    SelectRows rows(m_pack, u"the stories of zone %1"_s.arg(zone.value), R"sql(
        SELECT story.id, story.zone_id, story.slug, story.picture_id,
               story_text.title, story_text.summary,
               (SELECT count(*) FROM slide WHERE slide.story_id = story.id) AS slide_count
          FROM story
          JOIN story_text ON story_text.story_id = story.id AND story_text.locale_id = :locale
         WHERE story.zone_id = :zone
         ORDER BY story.position)sql");
    return storiesFrom(rows.with(":zone", zone).with(":locale", locale));
}

std::optional<Story> StoryRepository::find(Id<Story> story, Id<Locale> locale) const
{
    SelectRows row(m_pack, u"story %1"_s.arg(story.value), R"sql(
        SELECT story.id, story.zone_id, story.slug, story.picture_id,
               story_text.title, story_text.summary,
               (SELECT count(*) FROM slide WHERE slide.story_id = story.id) AS slide_count
          FROM story
          JOIN story_text ON story_text.story_id = story.id AND story_text.locale_id = :locale
         WHERE story.id = :story)sql");
    if (!row.with(":story", story).with(":locale", locale).next())
        return {};
    return storyFrom(row);
}

std::vector<Story> StoryRepository::relatedTo(Id<Story> story, Id<Locale> locale) const
{
    SelectRows rows(m_pack, u"the stories related to story %1"_s.arg(story.value), R"sql(
        SELECT story.id, story.zone_id, story.slug, story.picture_id,
               story_text.title, story_text.summary,
               (SELECT count(*) FROM slide WHERE slide.story_id = story.id) AS slide_count
          FROM story_related
          JOIN story ON story.id = story_related.related_id
          JOIN story_text ON story_text.story_id = story.id AND story_text.locale_id = :locale
         WHERE story_related.story_id = :story
         ORDER BY story_related.position)sql");
    return storiesFrom(rows.with(":story", story).with(":locale", locale));
}

std::optional<Id<Story>> StoryRepository::withSlug(Id<Zone> zone, const QString &slug) const
{
    SelectRows row(m_pack, u"the story “%1” of zone %2"_s.arg(slug).arg(zone.value), R"sql(
        SELECT id FROM story WHERE zone_id = :zone AND slug = :slug)sql");
    if (!row.with(":zone", zone).with(":slug", slug).next())
        return {};
    return row.id<Story>("id");
}

} // namespace vitrine
