// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zonereader.h"

#include "nearest.h"
#include "sourcefolder.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Zone::Kind kindFrom(const QString &word)
{
    if (word == "section"_L1)
        return Zone::Kind::Section;
    if (word == "theme"_L1)
        return Zone::Kind::Theme;
    return Zone::Kind::Zone;
}

} // namespace

ZoneReader::ZoneReader(SourceDocuments &documents, const SourceLocales &locales, Problems &problems)
    : m_documents(documents),
      m_locales(locales),
      m_problems(problems)
{
}

std::vector<SourceZone> ZoneReader::read(const std::vector<Reference> &zones)
{
    std::vector<SourceZone> all;
    UniqueIds ids(u"zone"_s, m_problems);
    for (const Reference &zone : zones) {
        ids.note(zone.id, zone.place);
        if (std::optional<SourceZone> read = readZone(zone))
            all.push_back(std::move(*read));
    }
    return all;
}

QStringList ZoneReader::zonesThere() const
{
    QStringList ids;
    for (const QString &file : m_documents.all())
        if (file.startsWith("zones/"_L1) && file.endsWith("/zone.toml"_L1))
            ids.append(file.section(u'/', 1, 1));
    return ids;
}

std::optional<SourceZone> ZoneReader::readZone(const Reference &reference)
{
    const QString file = u"zones/%1/zone.toml"_s.arg(reference.id);
    if (!m_documents.isThere(file)) {
        m_foundAll = false;
        m_problems.error(
            reference.place,
            u"There is no zone “%1”: the file %2 is missing."_s.arg(reference.id, file),
            didYouMean(reference.id, zonesThere(),
                       u"Write that file, or take the id out of “zones”."_s));
        return {};
    }
    std::optional<TomlTable> table = m_documents.open(file);
    if (!table)
        return {};

    SourceZone zone;
    zone.id = reference.id;
    zone.place = table->place();
    zone.kind = kindFrom(table->word("kind", {u"zone"_s, u"section"_s, u"theme"_s}, u"zone"_s));
    zone.picture = table->reference("picture", Need::Required).value_or(Reference {});
    zone.facts = table->references("facts", Need::Optional);
    zone.title = table->text("title", m_locales, Need::Required);
    zone.introduction = table->text("introduction", m_locales, Need::Required);
    zone.note = table->text("note", m_locales, Need::Optional);
    zone.stories = readStories(zone.id, table->references("stories", Need::Required));
    table->reportUnknownKeys();
    return zone;
}

std::vector<SourceStory> ZoneReader::readStories(const QString &zone,
                                                 const std::vector<Reference> &stories)
{
    const QString folder = u"zones/"_s + zone;
    std::vector<SourceStory> all;
    UniqueIds ids(u"story"_s, m_problems);
    for (const Reference &story : stories) {
        ids.note(story.id, story.place);
        const QString file = u"%1/%2.toml"_s.arg(folder, story.id);
        if (story.id == "zone"_L1 || !m_documents.isThere(file)) {
            m_foundAll = false;
            QStringList there = m_documents.namesIn(folder);
            there.removeAll(u"zone"_s);
            m_problems.error(
                story.place,
                u"There is no story “%1”: the file %2 is missing."_s.arg(story.id, file),
                didYouMean(story.id, there,
                           u"Write that file, or take the id out of “stories”."_s));
        } else if (std::optional<TomlTable> table = m_documents.open(file)) {
            all.push_back(readStory(story.id, *table));
        }
    }
    return all;
}

SourceStory ZoneReader::readStory(const QString &id, TomlTable &table)
{
    SourceStory story;
    story.id = id;
    story.place = table.place();
    story.picture = table.reference("picture", Need::Required).value_or(Reference {});
    story.related = table.references("related", Need::Optional);
    story.title = table.text("title", m_locales, Need::Required);
    story.summary = table.text("summary", m_locales, Need::Required);
    UniqueIds ids(u"slide"_s, m_problems);
    for (TomlTable &slide : table.tables("slide")) {
        story.slides.push_back(slide.contains("reuse") ? readReuse(slide) : readSlide(slide));
        ids.note(story.slides.back().id, slide.placeOf("id"));
    }
    if (story.slides.empty())
        m_problems.error(story.place, u"The story has no slide."_s,
                         u"Add a [[slide]] with an id, facts and a caption."_s);
    table.reportUnknownKeys();
    return story;
}

SourceSlide ZoneReader::readReuse(TomlTable &table)
{
    SourceSlide slide;
    slide.place = table.place();
    slide.reuse = table.reference("reuse", Need::Required);
    for (const QString &key : table.keys())
        if (key != "reuse"_L1)
            m_problems.error(table.placeOf(key.toStdString()),
                             u"A slide that reuses another cannot have “%1” of its own."_s.arg(key),
                             u"Remove it, or write a slide without “reuse”."_s);
    return slide;
}

SourceSlide ZoneReader::readSlide(TomlTable &table)
{
    SourceSlide slide;
    slide.id = table.id("id");
    slide.place = table.place();
    table.word("kind", {u"picture"_s}, u"picture"_s);
    slide.picture = table.reference("picture", Need::Optional);
    slide.facts = table.references("facts", Need::Optional);
    slide.title = table.text("title", m_locales, Need::Optional);
    slide.caption = table.text("caption", m_locales, Need::Required);
    slide.notes = table.text("notes", m_locales, Need::Optional);
    slide.narration = readRecordings(table);
    for (TomlTable &figure : table.tables("figure"))
        slide.figures.push_back(readFigure(figure));
    slide.figuresAs = figuresAs(table.word("figures_as", figuresAsWords(), u"numbers"_s))
                          .value_or(FiguresAs::Numbers);
    slide.figuresAsPlace = table.placeOf("figures_as");
    table.reportUnknownKeys();
    return slide;
}

LocaleText ZoneReader::readRecordings(TomlTable &table)
{
    LocaleText recordings = table.perLocale("narration", m_locales, Need::Optional);
    for (const QString &path : recordings.byTag)
        if (!path.isEmpty() && !SourceFolder::isInside(path))
            m_problems.error(recordings.place,
                             u"The recording “%1” is not a path inside the folder."_s.arg(path),
                             u"Put it into narration/ and write narration/NAME."_s);
    return recordings;
}

SourceFigure ZoneReader::readFigure(TomlTable &table)
{
    SourceFigure figure;
    figure.place = table.place();
    figure.value = table.number("value");
    figure.valuePlace = table.placeOf("value");
    figure.display = table.text("display", m_locales, Need::Required);
    figure.counts = table.text("counts", m_locales, Need::Required);
    figure.facts = table.references("facts", Need::Optional);
    table.reportUnknownKeys();
    return figure;
}

} // namespace vitrine
