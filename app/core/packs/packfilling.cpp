// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packfilling.h"

namespace vitrine {

PackFilling::PackFilling(PackWriter &writer, const SourceExhibition &exhibition,
                         const Numbering &numbering)
    : m_writer(writer),
      m_exhibition(exhibition),
      m_numbering(numbering)
{
}

void PackFilling::run()
{
    addExhibition();
    addSources();
    addFacts();
    addZones();
    addSlides();
    addPictures();
}

QString PackFilling::words(const LocaleText &text, const QString &tag) const
{
    return m_exhibition.locales.words(text, tag);
}

void PackFilling::addExhibition()
{
    m_writer.add(Exhibition {.slug = m_exhibition.id,
                             .version = m_exhibition.version,
                             .idle = m_exhibition.idle,
                             .prompt = m_exhibition.prompt,
                             .dwell = m_exhibition.dwell});
    int position = 0;
    for (const QString &tag : m_exhibition.locales.tags) {
        const Id<Locale> id = m_numbering.locales.value(tag);
        std::optional<Id<Locale>> fallback;
        if (const QString other = m_exhibition.locales.fallback.value(tag); !other.isEmpty())
            fallback = m_numbering.locales.value(other);
        m_writer.add(Locale {id, tag, position++}, fallback);
        m_writer.addText(id,
                         Exhibition {.title = words(m_exhibition.title, tag),
                                     .subtitle = words(m_exhibition.subtitle, tag),
                                     .credit = words(m_exhibition.credit, tag)});
    }
    position = 0;
    for (const Reference &picture : m_exhibition.attractPictures)
        m_writer.addAttractPicture(position++, m_numbering.pictures.value(picture.id));
}

void PackFilling::addSources()
{
    for (const SourcePublication &source : m_exhibition.sources)
        m_writer.addSource(
            m_numbering.sources.value(source.id), source.id,
            Source {source.publisher, source.title, source.date, source.url, source.isReport});
}

void PackFilling::addFacts()
{
    for (const SourceFact &fact : m_exhibition.facts) {
        const Id<FactRow> id = m_numbering.facts.value(fact.id);
        m_writer.addFact(
            id,
            Citation {.fact = fact.id, .paragraph = fact.paragraph, .confidence = fact.confidence});
        for (const QString &tag : m_exhibition.locales.tags)
            m_writer.addStatement(m_numbering.locales.value(tag), id, words(fact.text, tag));
        int position = 0;
        for (const Reference &source : fact.sources)
            m_writer.addSource(id, position++, m_numbering.sources.value(source.id));
    }
}

void PackFilling::addZones()
{
    int position = 0;
    for (const SourceZone &source : m_exhibition.zones) {
        Zone zone {.id = m_numbering.zones.value(source.id),
                   .slug = source.id,
                   .kind = source.kind,
                   .picture = m_numbering.pictures.value(source.picture.id)};
        m_writer.add(zone, position++);
        for (const QString &tag : m_exhibition.locales.tags) {
            zone.title = words(source.title, tag);
            zone.introduction = words(source.introduction, tag);
            zone.note = words(source.note, tag);
            m_writer.addText(m_numbering.locales.value(tag), zone);
        }
        int factPosition = 0;
        for (const Reference &fact : source.facts)
            m_writer.addFact(zone.id, factPosition++, m_numbering.facts.value(fact.id));
        addStories(source);
    }
}

void PackFilling::addStories(const SourceZone &zone)
{
    int position = 0;
    for (const SourceStory &source : zone.stories) {
        Story story {.id = m_numbering.stories.value(zone.id + u'/' + source.id),
                     .zone = m_numbering.zones.value(zone.id),
                     .slug = source.id,
                     .picture = m_numbering.pictures.value(source.picture.id)};
        m_writer.add(story, position++);
        for (const QString &tag : m_exhibition.locales.tags) {
            story.title = words(source.title, tag);
            story.summary = words(source.summary, tag);
            m_writer.addText(m_numbering.locales.value(tag), story);
        }
        int relatedPosition = 0;
        for (const Reference &related : source.related)
            m_writer.addRelated(story.id, relatedPosition++, m_numbering.stories.value(related.id));
    }
}

void PackFilling::addSlides()
{
    for (const NumberedSlide &numbered : m_numbering.slides) {
        const SourceSlide &source = *numbered.shown.slide;
        m_writer.add(
            Slide {.id = numbered.id,
                   .story = numbered.story,
                   .kind = source.kind,
                   .picture = {.id = m_numbering.pictures.value(numbered.shown.picture().id)},
                   .position = numbered.position,
                   .figuresAs = source.figuresAs},
            source.id);
        addSlideTexts(numbered);
        addFigures(numbered);

        QStringList facts;
        for (const Reference &fact : source.facts)
            facts.append(fact.id);
        for (const SourceFigure &figure : source.figures)
            for (const Reference &fact : figure.facts)
                facts.append(fact.id);
        facts.removeDuplicates();
        int position = 0;
        for (const QString &fact : facts)
            m_writer.addFact(numbered.id, position++, m_numbering.facts.value(fact));
    }
}

void PackFilling::addSlideTexts(const NumberedSlide &slide)
{
    const SourceSlide &source = *slide.shown.slide;
    for (const QString &tag : m_exhibition.locales.tags)
        m_writer.addText(m_numbering.locales.value(tag),
                         Slide {.id = slide.id,
                                .title = words(source.title, tag),
                                .caption = words(source.caption, tag),
                                .notes = words(source.notes, tag)});
}

void PackFilling::addFigures(const NumberedSlide &slide)
{
    int position = 0;
    for (const SourceFigure &figure : slide.shown.slide->figures) {
        const Id<FigureRow> id {++m_figures};
        m_writer.addFigure(id, slide.id, position++, figure.value);
        for (const QString &tag : m_exhibition.locales.tags)
            m_writer.addText(
                m_numbering.locales.value(tag), id,
                Figure {figure.value, words(figure.display, tag), words(figure.counts, tag)});
    }
}

void PackFilling::addPictures()
{
    for (const SourcePicture &source : m_exhibition.pictures) {
        if (source.isLayer)
            continue;
        const Id<Picture> id = m_numbering.pictures.value(source.id);
        int position = 0;
        for (const Reference &layer : source.shownLayers())
            m_writer.addLayer(id, position++, m_numbering.pictures.value(layer.id));
        const bool hasOwnCredit = source.shownCredit().isWritten() || source.isPhotograph();
        const LocaleText &credit
            = hasOwnCredit ? source.shownCredit() : m_exhibition.illustrationCredit;
        for (const QString &tag : m_exhibition.locales.tags)
            m_writer.addText(m_numbering.locales.value(tag),
                             Picture {.id = id,
                                      .alt = words(source.shownAlt(), tag),
                                      .credit = words(credit, tag)});
    }
}

} // namespace vitrine
