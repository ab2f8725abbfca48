// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sliderepository.h"

#include "selectrows.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Slide::Kind kindFrom(SelectRows &row)
{
    if (row.text("kind") == "picture"_L1)
        return Slide::Kind::Picture;
    row.fail();
}

FiguresAs figuresAsFrom(SelectRows &row)
{
    if (const std::optional<FiguresAs> way = figuresAs(row.text("figures_as")))
        return *way;
    row.fail();
}

Picture pictureFrom(SelectRows &row)
{
    return {.id = row.id<Picture>("picture_id"),
            .alt = row.text("alt"),
            .credit = row.text("picture_credit"),
            .isPhotograph = row.number("is_photograph") != 0};
}

} // namespace

std::vector<Slide> SlideRepository::inStory(Id<Story> story, Id<Locale> locale) const
{
    SelectRows rows(m_pack, u"the slides of story %1"_s.arg(story.value), R"sql(
        SELECT slide.id, slide.story_id, slide.kind, slide.position, slide.picture_id,
               slide.figures_as,
               slide_text.title, slide_text.caption, slide_text.notes,
               picture.is_photograph, picture_text.alt, picture_text.credit AS picture_credit,
               story.zone_id, story_text.title AS story_title, zone_text.title AS zone_title,
               (SELECT count(*) FROM slide AS sibling WHERE sibling.story_id = slide.story_id)
                   AS slide_count
          FROM slide
          JOIN slide_text ON slide_text.slide_id = slide.id AND slide_text.locale_id = :locale
          JOIN picture ON picture.id = slide.picture_id
          JOIN picture_text ON picture_text.picture_id = slide.picture_id
                           AND picture_text.locale_id = :locale
          JOIN story ON story.id = slide.story_id
          JOIN story_text ON story_text.story_id = story.id AND story_text.locale_id = :locale
          JOIN zone_text ON zone_text.zone_id = story.zone_id AND zone_text.locale_id = :locale
         WHERE slide.story_id = :story
         ORDER BY slide.position)sql");
    rows.with(":story", story).with(":locale", locale);

    std::vector<Slide> slides;
    while (rows.next())
        slides.push_back(slideFrom(rows, locale));
    return slides;
}

std::optional<Slide> SlideRepository::find(Id<Slide> slide, Id<Locale> locale) const
{
    SelectRows row(m_pack, u"slide %1"_s.arg(slide.value), R"sql(
        SELECT slide.id, slide.story_id, slide.kind, slide.position, slide.picture_id,
               slide.figures_as,
               slide_text.title, slide_text.caption, slide_text.notes,
               picture.is_photograph, picture_text.alt, picture_text.credit AS picture_credit,
               story.zone_id, story_text.title AS story_title, zone_text.title AS zone_title,
               (SELECT count(*) FROM slide AS sibling WHERE sibling.story_id = slide.story_id)
                   AS slide_count
          FROM slide
          JOIN slide_text ON slide_text.slide_id = slide.id AND slide_text.locale_id = :locale
          JOIN picture ON picture.id = slide.picture_id
          JOIN picture_text ON picture_text.picture_id = slide.picture_id
                           AND picture_text.locale_id = :locale
          JOIN story ON story.id = slide.story_id
          JOIN story_text ON story_text.story_id = story.id AND story_text.locale_id = :locale
          JOIN zone_text ON zone_text.zone_id = story.zone_id AND zone_text.locale_id = :locale
         WHERE slide.id = :slide)sql");
    if (!row.with(":slide", slide).with(":locale", locale).next())
        return {};
    return slideFrom(row, locale);
}

int SlideRepository::count() const
{
    // The last number is the count, and unlike count(*) costs the same in every pack.
    SelectRows row(m_pack, u"the number of slides"_s, R"sql(
        SELECT ifnull(max(id), 0) AS slides FROM slide)sql");
    return row.next() ? row.integer("slides") : 0;
}

std::optional<SlideRange> SlideRepository::inZone(Id<Zone> zone) const
{
    SelectRows row(m_pack, u"the slides of zone %1"_s.arg(zone.value), R"sql(
        SELECT min(slide.id) AS first, max(slide.id) AS last
          FROM story JOIN slide ON slide.story_id = story.id
         WHERE story.zone_id = :zone
        HAVING count(*) > 0)sql");
    if (!row.with(":zone", zone).next())
        return {};
    return SlideRange {row.id<Slide>("first"), row.id<Slide>("last")};
}

std::optional<Id<Slide>> SlideRepository::at(Id<Story> story, int position) const
{
    SelectRows row(m_pack, u"slide %1 of story %2"_s.arg(position).arg(story.value), R"sql(
        SELECT id FROM slide WHERE story_id = :story AND position = :position)sql");
    if (!row.with(":story", story).with(":position", std::int64_t(position)).next())
        return {};
    return row.id<Slide>("id");
}

Slide SlideRepository::slideFrom(SelectRows &row, Id<Locale> locale) const
{
    const Id<Slide> id = row.id<Slide>("id");
    return {.id = id,
            .story = row.id<Story>("story_id"),
            .zone = row.id<Zone>("zone_id"),
            .kind = kindFrom(row),
            .picture = pictureFrom(row),
            .zoneTitle = row.text("zone_title"),
            .storyTitle = row.text("story_title"),
            .position = row.integer("position"),
            .slideCount = row.integer("slide_count"),
            .title = row.text("title"),
            .caption = row.text("caption"),
            .notes = row.text("notes"),
            .figures = figuresOf(id, locale),
            .figuresAs = figuresAsFrom(row)};
}

std::vector<Figure> SlideRepository::figuresOf(Id<Slide> slide, Id<Locale> locale) const
{
    SelectRows rows(m_pack, u"the figures of slide %1"_s.arg(slide.value), R"sql(
        SELECT figure.value, figure_text.display, figure_text.counts
          FROM figure
          JOIN figure_text ON figure_text.figure_id = figure.id AND figure_text.locale_id = :locale
         WHERE figure.slide_id = :slide
         ORDER BY figure.position)sql");
    rows.with(":slide", slide).with(":locale", locale);

    std::vector<Figure> figures;
    while (rows.next())
        figures.push_back({.value = rows.real("value"),
                           .display = rows.text("display"),
                           .counts = rows.text("counts")});
    return figures;
}

} // namespace vitrine
