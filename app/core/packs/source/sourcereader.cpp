// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcereader.h"

#include "nearest.h"
#include "sourcelinks.h"
#include "zonereader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

const QString exhibitionFile = u"exhibition.toml"_s;

Citation::Confidence confidenceFrom(const QString &word)
{
    if (word == "official"_L1)
        return Citation::Confidence::Official;
    if (word == "press"_L1)
        return Citation::Confidence::Press;
    if (word == "inference"_L1)
        return Citation::Confidence::Inference;
    return Citation::Confidence::Report;
}

} // namespace

SourceReader::SourceReader(const QString &folder)
    : m_folder(folder),
      m_documents(m_folder, m_problems)
{
}

SourceReading SourceReader::read()
{
    m_exhibition.folder = m_folder.path();
    if (readExhibition()) {
        readSources();
        readFacts();
        readPictures();
        ZoneReader zones(m_documents, m_exhibition.locales, m_problems);
        m_exhibition.zones = zones.read(m_zones);
        m_exhibition.isWhole = m_documents.areReadable() && zones.foundAll();
        m_exhibition.files = files();
        checkLinks(m_exhibition, m_documents, m_problems);
        if (m_documents.areReadable())
            reportStrayFiles();
    }
    return {m_exhibition, m_problems.inOrder()};
}

bool SourceReader::readExhibition()
{
    if (!m_documents.isThere(exhibitionFile)) {
        m_problems.error(
            {exhibitionFile, 0, 0},
            u"%1 has no file exhibition.toml."_s.arg(QDir::toNativeSeparators(m_folder.path())),
            u"Give the folder of an exhibition's source."_s);
        return false;
    }
    std::optional<TomlTable> table = m_documents.open(exhibitionFile);
    if (!table)
        return false;

    m_exhibition.id = table->id("id");
    m_exhibition.version = table->count(
        "version", 1,
        u"Write a whole number from 1 on, and a greater one for every pack that goes out."_s);
    readLocales(*table);
    if (m_exhibition.locales.tags.isEmpty())
        return false;
    m_zones = table->references("zones", Need::Required);
    m_exhibition.idle = std::chrono::seconds(table->seconds("idle_seconds", 60));
    m_exhibition.prompt = std::chrono::seconds(table->seconds("prompt_seconds", 20));
    m_exhibition.promptPlace = table->placeOf("prompt_seconds");
    m_exhibition.dwell = std::chrono::seconds(table->seconds("slide_seconds", 9));
    readFallbacks(*table);
    const SourceLocales &locales = m_exhibition.locales;
    m_exhibition.title = table->text("title", locales, Need::Required);
    m_exhibition.subtitle = table->text("subtitle", locales, Need::Optional);
    m_exhibition.credit = table->text("credit", locales, Need::Required);
    m_exhibition.illustrationCredit = table->text("illustration_credit", locales, Need::Optional);
    if (std::optional<TomlTable> attract = table->table("attract")) {
        m_exhibition.attractPictures = attract->references("pictures", Need::Required);
        attract->reportUnknownKeys();
    }
    readReadings(*table);
    readOmitted(*table);
    table->reportUnknownKeys();
    return true;
}

void SourceReader::readLocales(TomlTable &table)
{
    m_exhibition.locales.place = table.placeOf("locales");
    for (const Reference &locale : table.references("locales", Need::Required)) {
        if (m_exhibition.locales.tags.contains(locale.id))
            m_problems.error(locale.place, u"The language %1 stands twice."_s.arg(locale.id),
                             u"Remove one of them."_s);
        else
            m_exhibition.locales.tags.append(locale.id);
    }
    if (table.contains("locales") && m_exhibition.locales.tags.isEmpty())
        m_problems.error(m_exhibition.locales.place, u"The exhibition has no language."_s,
                         u"Write: locales = [\"en\"]"_s);
}

void SourceReader::readFallbacks(TomlTable &table)
{
    std::optional<TomlTable> fallback = table.table("fallback");
    if (!fallback)
        return;
    SourceLocales &locales = m_exhibition.locales;
    for (const QString &tag : locales.tags) {
        const std::optional<Reference> other
            = fallback->reference(tag.toStdString(), Need::Optional);
        if (!other)
            continue;
        if (locales.tags.contains(other->id) && other->id != tag)
            locales.fallback.insert(tag, other->id);
        else
            m_problems.error(
                other->place, u"“%1” cannot stand in for %2."_s.arg(other->id, tag),
                didYouMean(other->id, locales.tags,
                           u"Write another one of: %1."_s.arg(locales.tags.join(", "_L1))));
    }
    for (const QString &tag : locales.tags) {
        QStringList steps {tag};
        while (locales.fallback.contains(steps.last()) && steps.count(steps.last()) == 1)
            steps.append(locales.fallback.value(steps.last()));
        if (steps.count(steps.last()) > 1) {
            m_problems.error(
                fallback->place(),
                u"The languages stand in for each other in a circle: %1."_s.arg(steps.join(u" → ")),
                u"Remove one of the lines."_s);
            locales.fallback.clear();
        }
    }
    fallback->reportUnknownKeys();
}

void SourceReader::readReadings(TomlTable &table)
{
    std::optional<TomlTable> readings = table.table("pinyin");
    if (!readings)
        return;
    for (const QString &word : readings->keys()) {
        const std::string key = word.toStdString();
        const QStringList syllables
            = readings->string(key, Need::Required).split(u' ', Qt::SkipEmptyParts);
        if (syllables.size() == word.toUcs4().size())
            m_exhibition.readings.insert(word, syllables);
        else if (!syllables.isEmpty())
            m_problems.error(
                readings->placeOf(key),
                u"“%1” is not a reading with one syllable for each character of “%2”."_s.arg(
                    syllables.join(u' '), word),
                u"Write the syllables in order, with spaces between."_s);
    }
}

void SourceReader::readOmitted(TomlTable &table)
{
    for (TomlTable &omitted : table.tables("omitted")) {
        if (const std::optional<Reference> fact = omitted.reference("fact", Need::Required))
            m_exhibition.omittedFacts.push_back(*fact);
        omitted.string("reason", Need::Required);
        omitted.reportUnknownKeys();
    }
}

void SourceReader::readSources()
{
    std::optional<TomlTable> file = m_documents.open(u"sources.toml"_s);
    if (!file)
        return;
    UniqueIds ids(u"source"_s, m_problems);
    for (TomlTable &table : file->tables("source")) {
        SourcePublication source;
        source.id = table.code("id");
        source.place = table.place();
        ids.note(source.id, table.placeOf("id"));
        source.publisher = table.string("publisher", Need::Required);
        source.title = table.string("title", Need::Optional);
        source.date = table.string("date", Need::Optional);
        source.url = table.string("url", Need::Optional);
        source.isReport = table.flag("report");
        table.reportUnknownKeys();
        m_exhibition.sources.push_back(source);
    }
    file->reportUnknownKeys();
}

void SourceReader::readFacts()
{
    std::optional<TomlTable> file = m_documents.open(u"facts.toml"_s);
    if (!file)
        return;
    UniqueIds ids(u"fact"_s, m_problems);
    for (TomlTable &table : file->tables("fact")) {
        SourceFact fact;
        fact.id = table.code("id");
        fact.place = table.place();
        ids.note(fact.id, table.placeOf("id"));
        fact.paragraph = table.string("paragraph", Need::Optional);
        fact.confidence = confidenceFrom(table.word(
            "confidence", {u"official"_s, u"press"_s, u"report"_s, u"inference"_s}, u"report"_s));
        fact.sources = table.references("sources", Need::Optional);
        table.string("note", Need::Optional);
        fact.text = table.text("text", m_exhibition.locales, Need::Required);
        table.reportUnknownKeys();
        m_exhibition.facts.push_back(fact);
    }
    file->reportUnknownKeys();
}

void SourceReader::readPictures()
{
    UniqueIds ids(u"picture"_s, m_problems);
    for (const QString &name : m_documents.namesIn(u"pictures"_s)) {
        std::optional<TomlTable> file = m_documents.open(u"pictures/%1.toml"_s.arg(name));
        if (!file)
            continue;
        for (TomlTable &table : file->tables("picture")) {
            m_exhibition.pictures.push_back(readPicture(table));
            ids.note(m_exhibition.pictures.back().id, table.placeOf("id"));
        }
        file->reportUnknownKeys();
    }
    std::move(m_layers.begin(), m_layers.end(), std::back_inserter(m_exhibition.pictures));
}

SourcePicture SourceReader::readPicture(TomlTable &table)
{
    SourcePicture picture;
    picture.id = table.id("id");
    picture.place = table.place();
    picture.path = table.string("file", Need::Required);
    picture.pathPlace = table.placeOf("file");
    if (!picture.path.isEmpty())
        checkFile(picture.path, picture.pathPlace);
    picture.alt = table.text("alt", m_exhibition.locales, Need::Optional);
    picture.credit = table.text("credit", m_exhibition.locales, Need::Optional);
    picture.layers = readLayers(table, picture.id);
    if (std::optional<TomlTable> photograph = table.table("photograph"))
        picture.photograph = readPhotograph(*photograph);
    table.reportUnknownKeys();
    return picture;
}

std::vector<Reference> SourceReader::readLayers(TomlTable &table, const QString &picture)
{
    std::vector<Reference> ids;
    for (const Reference &file : table.references("layers", Need::Optional)) {
        ids.push_back({u"%1/%2"_s.arg(picture).arg(ids.size() + 1), file.place});
        m_layers.push_back({.id = ids.back().id,
                            .place = file.place,
                            .path = file.id,
                            .pathPlace = file.place,
                            .isLayer = true});
        checkFile(file.id, file.place);
    }
    return ids;
}

SourcePhotograph SourceReader::readPhotograph(TomlTable &table)
{
    SourcePhotograph photograph;
    photograph.path = u"media/"_s + table.string("file", Need::Required);
    photograph.place = table.placeOf("file");
    photograph.isThere = m_folder.hasFile(photograph.path);
    if (table.contains("file") && !SourceFolder::isInside(photograph.path))
        m_problems.error(photograph.place,
                         u"“%1” is not the name of a file in media/."_s.arg(photograph.path.mid(6)),
                         u"Write the file's name alone: file = \"5.jpg\""_s);
    photograph.alt = table.text("alt", m_exhibition.locales, Need::Optional);
    photograph.credit = table.text("credit", m_exhibition.locales, Need::Optional);
    table.reportUnknownKeys();
    return photograph;
}

void SourceReader::checkFile(const QString &path, const Place &place)
{
    if (!SourceFolder::isInside(path)) {
        m_problems.error(
            place, u"“%1” is not a path inside the exhibition's folder."_s.arg(path),
            u"Put the picture into art/ or media/ and write: file = \"art/NAME.svg\""_s);
    } else if (!m_folder.hasFile(path)) {
        const QString folder = path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
        const QString name = path.section(u'/', -1);
        m_problems.error(place, u"There is no file %1."_s.arg(path),
                         didYouMean(name, m_folder.namesIn(folder),
                                    u"Put the picture there, or write the name of one that is."_s));
    }
}

void SourceReader::reportStrayFiles()
{
    for (const QString &file : m_documents.unopened()) {
        const bool isStory = file.startsWith("zones/"_L1) && !file.endsWith("/zone.toml"_L1);
        m_problems.warning(
            {file, 0, 0}, u"Nothing leads to this file, so nobody will see what it says."_s,
            isStory ? u"Add its name to “stories” in its zone.toml, or remove the file."_s
                    : u"Add its folder to “zones” in exhibition.toml, or remove the file."_s);
    }
}

QStringList SourceReader::files() const
{
    QStringList all = m_documents.all() + m_folder.documents();
    for (const SourcePicture &picture : m_exhibition.pictures) {
        if (m_folder.hasFile(picture.path))
            all.append(picture.path);
        if (picture.showsPhotograph())
            all.append(picture.photograph->path);
    }
    for (const SourceZone &zone : m_exhibition.zones)
        for (const SourceStory &story : zone.stories)
            for (const SourceSlide &slide : story.slides)
                for (const QString &recording : slide.narration.byTag)
                    if (!recording.isEmpty() && m_folder.hasFile(recording))
                        all.append(recording);
    all.sort();
    all.removeDuplicates();
    return all;
}

} // namespace vitrine
