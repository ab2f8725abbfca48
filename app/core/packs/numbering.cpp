// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numbering.h"

namespace vitrine {

namespace {

template <class Row, class Source>
QHash<QString, Id<Row>> numbered(const std::vector<Source> &sources)
{
    QHash<QString, Id<Row>> ids;
    for (const Source &source : sources)
        ids.insert(source.id, {ids.size() + 1});
    return ids;
}

} // namespace

Numbering::Numbering(const SourceExhibition &exhibition)
    : pictures(numbered<Picture>(exhibition.pictures)),
      sources(numbered<SourceRow>(exhibition.sources)),
      facts(numbered<FactRow>(exhibition.facts)),
      zones(numbered<Zone>(exhibition.zones))
{
    for (const QString &tag : exhibition.locales.tags)
        locales.insert(tag, {locales.size() + 1});
    for (const SourceZone &zone : exhibition.zones)
        for (const SourceStory &story : zone.stories) {
            const Id<Story> storyId {stories.size() + 1};
            stories.insert(zone.id + u'/' + story.id, storyId);
            int position = 0;
            for (const SourceSlide &slide : story.slides) {
                const PlacedSlide placed {&zone, &story, &slide};
                slides.push_back({.id = {std::int64_t(slides.size()) + 1},
                                  .zone = zones.value(zone.id),
                                  .story = storyId,
                                  .position = position++,
                                  .shown = shownSlide(exhibition, placed).value_or(placed),
                                  .isReused = slide.reuse.has_value()});
            }
        }
}

} // namespace vitrine
