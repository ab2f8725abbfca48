// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcelinks.h"

#include "nearest.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// The ids of one kind, and what to say of one that is not among them.
struct Known {
    QString what;
    QString where;
    bool areAllKnown = true; ///< False where the files that have them could not be read.
    QStringList ids = {};

    void check(const Reference &reference, Problems &problems) const
    {
        if (!areAllKnown || reference.id.isEmpty() || ids.contains(reference.id))
            return;
        problems.error(reference.place, u"There is no %1 “%2”."_s.arg(what, reference.id),
                       didYouMean(reference.id, ids,
                                  u"Write it into %1, or use an id from there."_s.arg(where)));
    }
    void check(const std::vector<Reference> &references, Problems &problems) const
    {
        QStringList seen;
        for (const Reference &reference : references) {
            check(reference, problems);
            if (seen.contains(reference.id))
                problems.error(reference.place,
                               u"The %1 “%2” stands twice in this list."_s.arg(what, reference.id),
                               u"Remove one of them."_s);
            seen.append(reference.id);
        }
    }
};

template <class Row>
QStringList idsOf(const std::vector<Row> &rows)
{
    QStringList ids;
    for (const Row &row : rows)
        ids.append(row.id);
    return ids;
}

/// Follows the references of one exhibition.
class LinkCheck
{
public:
    LinkCheck(const SourceExhibition &exhibition, const SourceDocuments &documents,
              Problems &problems)
        : m_exhibition(exhibition),
          m_documents(documents),
          m_problems(problems)
    {
        for (const SourceZone &zone : exhibition.zones)
            for (const SourceStory &story : zone.stories) {
                m_stories.ids.append(zone.id + u'/' + story.id);
                for (const SourceSlide &slide : story.slides)
                    if (!slide.id.isEmpty())
                        m_slides.ids.append(m_stories.ids.last() + u'/' + slide.id);
            }
    }

    void run()
    {
        m_pictures.check(m_exhibition.attractPictures, m_problems);
        m_facts.check(m_exhibition.omittedFacts, m_problems);
        for (const SourceFact &fact : m_exhibition.facts)
            m_sources.check(fact.sources, m_problems);
        for (const SourceZone &zone : m_exhibition.zones) {
            m_pictures.check(zone.picture, m_problems);
            m_facts.check(zone.facts, m_problems);
            for (const SourceStory &story : zone.stories) {
                m_pictures.check(story.picture, m_problems);
                m_stories.check(story.related, m_problems);
                for (const SourceSlide &slide : story.slides)
                    checkSlide(slide);
            }
        }
    }

private:
    void checkSlide(const SourceSlide &slide)
    {
        if (slide.picture)
            m_pictures.check(*slide.picture, m_problems);
        m_facts.check(slide.facts, m_problems);
        for (const SourceFigure &figure : slide.figures)
            m_facts.check(figure.facts, m_problems);
        if (slide.reuse)
            m_slides.check(*slide.reuse, m_problems);
    }

    const SourceExhibition &m_exhibition;
    const SourceDocuments &m_documents;
    Problems &m_problems;
    Known m_sources {u"source"_s, u"sources.toml"_s, m_documents.areReadable(u"sources.toml"_s),
                     idsOf(m_exhibition.sources)};
    Known m_facts {u"fact"_s, u"facts.toml"_s, m_documents.areReadable(u"facts.toml"_s),
                   idsOf(m_exhibition.facts)};
    Known m_pictures {u"picture"_s, u"a file of pictures/"_s,
                      m_documents.areReadable(u"pictures/"_s), idsOf(m_exhibition.pictures)};
    Known m_stories {u"story"_s, u"zones/ZONE/STORY.toml"_s, m_exhibition.isWhole};
    Known m_slides {u"slide"_s, u"zones/ZONE/STORY.toml"_s, m_exhibition.isWhole};
};

} // namespace

void checkLinks(const SourceExhibition &exhibition, const SourceDocuments &documents,
                Problems &problems)
{
    LinkCheck(exhibition, documents, problems).run();
}

} // namespace vitrine
