// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchfilling.h"

namespace vitrine {

SearchFilling::SearchFilling(PackWriter &writer, const SourceExhibition &exhibition,
                             const Numbering &numbering)
    : m_writer(writer),
      m_exhibition(exhibition),
      m_numbering(numbering),
      m_pinyin(exhibition.readings)
{
}

void SearchFilling::run()
{
    addZones();
    addStories();
    addSlides();
    m_writer.finishSearch();
}

void SearchFilling::addZones()
{
    for (const SourceZone &zone : m_exhibition.zones)
        add({.zone = m_numbering.zones.value(zone.id)}, {&zone.title},
            {&zone.introduction, &zone.note});
}

void SearchFilling::addStories()
{
    for (const SourceZone &zone : m_exhibition.zones)
        for (const SourceStory &story : zone.stories)
            add({.zone = m_numbering.zones.value(zone.id),
                 .story = m_numbering.stories.value(zone.id + u'/' + story.id)},
                {&story.title}, {&story.summary});
}

void SearchFilling::addSlides()
{
    for (const NumberedSlide &numbered : m_numbering.slides) {
        if (numbered.isReused)
            continue;
        const SourceSlide &slide = *numbered.shown.slide;
        std::vector<const LocaleText *> body {&slide.caption};
        for (const SourceFigure &figure : slide.figures)
            body.insert(body.end(), {&figure.display, &figure.counts});
        add({.zone = numbered.zone, .story = numbered.story, .slide = numbered.id}, {&slide.title},
            body);
    }
}

QString SearchFilling::wordsOf(const std::vector<const LocaleText *> &texts) const
{
    QStringList words;
    for (const QString &tag : m_exhibition.locales.tags)
        for (const LocaleText *text : texts)
            words.append(text->byTag.value(tag));
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(u'\n');
}

QString SearchFilling::withPinyin(const QString &words) const
{
    return words + u'\n' + m_pinyin.tokens(words).join(u' ');
}

void SearchFilling::add(SearchText text, const std::vector<const LocaleText *> &title,
                        const std::vector<const LocaleText *> &body)
{
    text.title = withPinyin(wordsOf(title));
    text.body = withPinyin(wordsOf(body));
    m_writer.addSearchText(text);
}

} // namespace vitrine
