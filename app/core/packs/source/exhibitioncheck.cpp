// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exhibitioncheck.h"

#include "figurecheck.h"
#include "fileproblems.h"
#include "packs/inorder.h"
#include "sourcetexts.h"
#include "textcount.h"

#include <QSet>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWords = 75;
constexpr int sentenceWords = 25;
constexpr int labelCharacters = 150;
constexpr int screenWidth = 3840; // px, 4K
constexpr int screenHeight = 2160; // px

bool isChinese(const QString &tag)
{
    return tag == "zh"_L1 || tag.startsWith("zh-"_L1);
}

void insertAll(QSet<QString> &ids, const std::vector<Reference> &references)
{
    for (const Reference &reference : references)
        ids.insert(reference.id);
}

QString beginning(const QString &text)
{
    return text.size() > 40 ? text.left(40).trimmed() + u'…' : text;
}

} // namespace

ExhibitionCheck::ExhibitionCheck(const SourceExhibition &exhibition, const PictureSource &pictures)
    : m_exhibition(exhibition),
      m_pictures(pictures)
{
}

std::vector<Problem> ExhibitionCheck::run()
{
    m_problems = {};
    m_problems.add(tooLargeFiles(m_exhibition));
    checkTimes();
    checkTranslations();
    checkLabels();
    checkCitations();
    checkFiguresOfSlides();
    if (m_exhibition.isWhole) {
        checkFactsUsed();
        checkPicturesUsed();
    }
    checkPictureTexts();
    checkPictureFiles();
    if (m_narrations)
        checkRecordings();
    return m_problems.inOrder();
}

void ExhibitionCheck::checkTimes()
{
    // EN 301 549, 9.2.2.1 (WCAG 2.2.1): at least 20 seconds to extend a time.
    constexpr auto leastPrompt = std::chrono::seconds(20);
    if (m_exhibition.prompt < leastPrompt)
        m_problems.warning(
            m_exhibition.promptPlace,
            u"A visitor has %1 s to answer the prompt, and some need 20."_s.arg(
                std::chrono::duration_cast<std::chrono::seconds>(m_exhibition.prompt).count()),
            u"Write: prompt_seconds = 20"_s);
}

void ExhibitionCheck::checkTranslations()
{
    const SourceLocales &locales = m_exhibition.locales;
    for (const SectionText &entry : textsOf(m_exhibition))
        for (const QString &tag :
             locales.tags.mid(1)) // Without the first it cannot be read at all.
            if (!entry.text->has(tag))
                m_problems.warning(entry.text->place,
                                   u"“%1” has no text in %2; %3 is shown instead."_s.arg(
                                       entry.text->key, tag, locales.shownTag(*entry.text, tag)),
                                   u"Add: %1 = \"…\""_s.arg(tag));
}

void ExhibitionCheck::checkLabels()
{
    for (const SectionText &entry : textsOf(m_exhibition))
        for (const QString &tag : m_exhibition.locales.tags) {
            if (!entry.isLabel)
                continue;
            if (isChinese(tag))
                checkChinese(*entry.text, tag);
            else
                checkEnglish(*entry.text, tag);
        }
}

void ExhibitionCheck::checkEnglish(const LocaleText &text, const QString &tag)
{
    const QString words = text.byTag.value(tag);
    if (const int count = wordCount(words); count > labelWords)
        m_problems.warning(text.place,
                           u"“%1” has %2 words in %3; a label has at most %4."_s.arg(text.key)
                               .arg(count)
                               .arg(tag)
                               .arg(labelWords),
                           u"Shorten it."_s);
    for (const QString &sentence : sentencesOf(words))
        if (const int count = wordCount(sentence); count > sentenceWords)
            m_problems.warning(text.place,
                               u"The sentence “%1” has %2 words; at most %3 are read standing."_s
                                   .arg(beginning(sentence))
                                   .arg(count)
                                   .arg(sentenceWords),
                               u"Make two sentences of it."_s);
}

void ExhibitionCheck::checkChinese(const LocaleText &text, const QString &tag)
{
    if (const int count = hanCount(text.byTag.value(tag)); count > labelCharacters)
        m_problems.warning(text.place,
                           u"“%1” has %2 characters in %3; a label has at most %4."_s.arg(text.key)
                               .arg(count)
                               .arg(tag)
                               .arg(labelCharacters),
                           u"Shorten it."_s);
}

void ExhibitionCheck::checkCitations()
{
    const QString remedy = u"Add: facts = [\"…\"]"_s;
    for (const SourceZone &zone : m_exhibition.zones) {
        if (zone.facts.empty())
            m_problems.warning(zone.introduction.place, u"The introduction cites no fact."_s,
                               remedy);
        for (const SourceStory &story : zone.stories)
            for (const SourceSlide &slide : story.slides)
                if (!slide.reuse && slide.facts.empty())
                    m_problems.warning(
                        slide.place, u"The caption of “%1” cites no fact."_s.arg(slide.id), remedy);
    }
    for (const SourceFact &fact : m_exhibition.facts)
        if (fact.sources.empty() && fact.confidence != Citation::Confidence::Inference)
            m_problems.warning(fact.place, u"The fact “%1” names no source."_s.arg(fact.id),
                               u"Add: sources = [\"…\"], or confidence = \"inference\""_s);
}

void ExhibitionCheck::checkFiguresOfSlides()
{
    for (const SourceZone &zone : m_exhibition.zones)
        for (const SourceStory &story : zone.stories)
            for (const SourceSlide &slide : story.slides)
                checkFigures(slide, m_exhibition.locales, m_problems);
}

void ExhibitionCheck::checkFactsUsed()
{
    QSet<QString> used;
    insertAll(used, m_exhibition.omittedFacts);
    for (const SourceZone &zone : m_exhibition.zones) {
        insertAll(used, zone.facts);
        for (const SourceStory &story : zone.stories)
            for (const SourceSlide &slide : story.slides) {
                insertAll(used, slide.facts);
                for (const SourceFigure &figure : slide.figures)
                    insertAll(used, figure.facts);
            }
    }
    for (const SourceFact &fact : m_exhibition.facts)
        if (!used.contains(fact.id))
            m_problems.warning(
                fact.place, u"The fact “%1” is neither cited nor omitted."_s.arg(fact.id),
                u"Cite it in “facts”, or add an [[omitted]] with the reason to exhibition.toml."_s);
}

void ExhibitionCheck::checkPicturesUsed()
{
    QSet<QString> shown;
    insertAll(shown, m_exhibition.attractPictures);
    for (const SourceZone &zone : m_exhibition.zones) {
        shown.insert(zone.picture.id);
        for (const SourceStory &story : zone.stories) {
            shown.insert(story.picture.id);
            for (const SourceSlide &slide : story.slides)
                if (slide.picture)
                    shown.insert(slide.picture->id);
        }
    }
    for (const SourcePicture &picture : m_exhibition.pictures)
        if (!picture.isLayer && !shown.contains(picture.id))
            m_problems.warning(picture.place, u"Nobody shows the picture “%1”."_s.arg(picture.id),
                               u"Show it with picture = \"%1\", or remove it."_s.arg(picture.id));
}

void ExhibitionCheck::checkPictureTexts()
{
    for (const SourcePicture &picture : m_exhibition.pictures) {
        if (picture.isLayer)
            continue;
        if (!picture.shownAlt().isWritten())
            m_problems.warning(
                picture.place,
                u"The picture “%1” has no alternative text for visitors who cannot see it."_s.arg(
                    picture.id),
                u"Add: alt = { … }"_s);
        const bool isCredited = picture.shownCredit().isWritten()
            || (!picture.isPhotograph() && m_exhibition.illustrationCredit.isWritten());
        if (!isCredited)
            m_problems.warning(picture.place, u"The picture “%1” has no credit."_s.arg(picture.id),
                               u"Add: credit = { … }"_s);
    }
}

void ExhibitionCheck::checkPictureFiles()
{
    std::vector<SourcePicture> pictures = m_exhibition.pictures;
    std::erase_if(pictures, [&](const SourcePicture &picture) {
        return !m_exhibition.files.contains(picture.shownPath()); // Told when it was read.
    });
    inOrder<PictureResult<PictureFacts>>(
        pictures.size(),
        [&](std::size_t index) {
            return m_pictures.examine({m_exhibition.folder + u'/' + pictures[index].shownPath(),
                                       pictures[index].isPhotograph(), pictures[index].isLayer});
        },
        [&](std::size_t index, const PictureResult<PictureFacts> &facts) {
            const SourcePicture &picture = pictures[index];
            if (!facts)
                m_problems.add({pictureProblem(picture, facts.error())});
            else
                m_problems.add(pictureWarnings(picture, *facts));
            if (facts && !facts->isScalable && facts->width < screenWidth
                && facts->height < screenHeight)
                m_problems.warning(
                    picture.shownPlace(),
                    u"%1 has %2 × %3 pixels; a 4K screen has %4 × %5."_s.arg(picture.shownPath())
                        .arg(facts->width)
                        .arg(facts->height)
                        .arg(screenWidth)
                        .arg(screenHeight),
                    u"Use a larger original if there is one."_s);
        });
}

void ExhibitionCheck::checkRecordings()
{
    for (const SourceZone &zone : m_exhibition.zones)
        for (const SourceStory &story : zone.stories)
            for (const SourceSlide &slide : story.slides)
                for (const QString &path : slide.narration.byTag) {
                    if (path.isEmpty())
                        continue;
                    const auto narration
                        = m_narrations->recorded(m_exhibition.folder + u'/' + path);
                    if (!narration)
                        m_problems.error(slide.narration.place,
                                         path + u' ' + narration.error().sentence,
                                         narration.error().remedy);
                }
}

} // namespace vitrine
