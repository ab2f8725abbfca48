// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcetexts.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

class TextWalk
{
public:
    std::vector<SectionText> all;

    void exhibition(const SourceExhibition &exhibition)
    {
        m_section = u"exhibition.toml"_s;
        add(exhibition.title);
        add(exhibition.subtitle);
        add(exhibition.credit);
        add(exhibition.illustrationCredit);
        for (const SourceZone &each : exhibition.zones)
            zone(each);
        m_section = u"pictures/*.toml"_s;
        for (const SourcePicture &each : exhibition.pictures)
            picture(each);
        m_section = u"facts.toml"_s;
        for (const SourceFact &each : exhibition.facts)
            add(each.text);
    }

private:
    void zone(const SourceZone &zone)
    {
        m_section = zone.id;
        add(zone.title);
        addLabel(zone.introduction);
        add(zone.note);
        for (const SourceStory &story : zone.stories) {
            add(story.title);
            addLabel(story.summary);
            for (const SourceSlide &slide : story.slides)
                this->slide(slide);
        }
    }

    void slide(const SourceSlide &slide)
    {
        add(slide.title);
        addLabel(slide.caption);
        add(slide.notes);
        for (const SourceFigure &figure : slide.figures) {
            add(figure.display);
            add(figure.counts);
        }
    }

    void picture(const SourcePicture &picture)
    {
        add(picture.alt);
        add(picture.credit);
        if (picture.photograph) {
            add(picture.photograph->alt);
            add(picture.photograph->credit);
        }
    }

    void add(const LocaleText &text, bool isLabel = false)
    {
        if (text.isWritten())
            all.push_back({m_section, &text, isLabel});
    }
    void addLabel(const LocaleText &text) { add(text, true); }

    QString m_section;
};

} // namespace

std::vector<SectionText> textsOf(const SourceExhibition &exhibition)
{
    TextWalk walk;
    walk.exhibition(exhibition);
    return walk.all;
}

std::vector<Completeness> completenessOf(const SourceExhibition &exhibition)
{
    std::vector<Completeness> rows;
    for (const SectionText &entry : textsOf(exhibition)) {
        if (rows.empty() || rows.back().section != entry.section)
            rows.push_back({entry.section});
        Completeness &row = rows.back();
        ++row.needed;
        for (const QString &tag : exhibition.locales.tags)
            row.present[tag] += entry.text->has(tag) ? 1 : 0;
    }
    return rows;
}

} // namespace vitrine
