// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packwriter.h"

#include "blobinpieces.h"
#include "insertrow.h"
#include "searchwords.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <SQLiteCpp/Database.h>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

const char *word(Zone::Kind kind)
{
    switch (kind) {
    case Zone::Kind::Zone: return "zone";
    case Zone::Kind::Section: return "section";
    case Zone::Kind::Theme: return "theme";
    }
    return "";
}

const char *word(Slide::Kind kind)
{
    switch (kind) {
    case Slide::Kind::Picture: return "picture";
    }
    return "";
}

const char *word(Citation::Confidence confidence)
{
    switch (confidence) {
    case Citation::Confidence::Official: return "official";
    case Citation::Confidence::Press: return "press";
    case Citation::Confidence::Report: return "report";
    case Citation::Confidence::Inference: return "inference";
    }
    return "";
}

const char *nameOf(SpokenWord::Part part)
{
    switch (part) {
    case SpokenWord::Part::Title: return "title";
    case SpokenWord::Part::Figures: return "figures";
    case SpokenWord::Part::Caption: return "caption";
    }
    Q_UNREACHABLE();
}

} // namespace

PackWriter::PackWriter(const QString &path, const QString &schema)
{
    try {
        m_db = std::make_unique<SQLite::Database>(path.toStdString(),
                                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        // Large pages: most of a pack is pictures, which lie in chains of pages. Without a journal,
        // because a file that was not finished is thrown away.
        m_db->exec(R"sql(
            PRAGMA page_size = 16384;
            PRAGMA locking_mode = EXCLUSIVE;
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            PRAGMA foreign_keys = ON;)sql");
        m_db->exec(R"sql(BEGIN)sql");
        m_db->exec(R"sql(PRAGMA defer_foreign_keys = ON)sql");
        m_db->exec(schema.toStdString());
        m_statements = std::make_unique<KeptStatements>(*m_db);
    } catch (const SQLite::Exception &error) {
        failToWrite(error, u"the schema"_s);
    }
}

PackWriter::~PackWriter() = default;

void PackWriter::finish()
{
    try {
        m_db->exec(R"sql(COMMIT)sql");
        m_statements.reset();
        m_db.reset();
    } catch (const SQLite::Exception &error) {
        failToWrite(error, u"a reference to a missing row"_s);
    }
}

void PackWriter::add(const Exhibition &exhibition)
{
    InsertRow(*m_statements, u"the exhibition"_s, R"sql(
        INSERT INTO exhibition (id, slug, idle_ms, prompt_ms, slide_ms, version)
        VALUES (1, :slug, :idle, :prompt, :dwell, :version))sql")
        .with(":slug", exhibition.slug)
        .with(":idle", exhibition.idle.count())
        .with(":prompt", exhibition.prompt.count())
        .with(":dwell", exhibition.dwell.count())
        .with(":version", std::int64_t(exhibition.version))
        .insert();
}

void PackWriter::addText(Id<Locale> locale, const Exhibition &exhibition)
{
    InsertRow(*m_statements, u"the exhibition's text"_s, R"sql(
        INSERT INTO exhibition_text (locale_id, title, subtitle, credit)
        VALUES (:locale, :title, :subtitle, :credit))sql")
        .with(":locale", locale)
        .with(":title", exhibition.title)
        .with(":subtitle", exhibition.subtitle)
        .with(":credit", exhibition.credit)
        .insert();
}

void PackWriter::addAttractPicture(int position, Id<Picture> picture)
{
    InsertRow(*m_statements, u"an attract picture"_s, R"sql(
        INSERT INTO attract_picture (position, picture_id) VALUES (:position, :picture))sql")
        .with(":position", std::int64_t(position))
        .with(":picture", picture)
        .insert();
}

void PackWriter::add(const Locale &locale, std::optional<Id<Locale>> fallback)
{
    InsertRow(*m_statements, u"the language %1"_s.arg(locale.tag), R"sql(
        INSERT INTO locale (id, tag, position, fallback_id)
        VALUES (:id, :tag, :position, :fallback))sql")
        .with(":id", locale.id)
        .with(":tag", locale.tag)
        .with(":position", std::int64_t(locale.position))
        .with(":fallback", fallback)
        .insert();
}

void PackWriter::add(const Zone &zone, int position)
{
    InsertRow(*m_statements, u"the zone %1"_s.arg(zone.slug), R"sql(
        INSERT INTO zone (id, slug, kind, position, picture_id)
        VALUES (:id, :slug, :kind, :position, :picture))sql")
        .with(":id", zone.id)
        .with(":slug", zone.slug)
        .with(":kind", word(zone.kind))
        .with(":position", std::int64_t(position))
        .with(":picture", zone.picture)
        .insert();
}

void PackWriter::addText(Id<Locale> locale, const Zone &zone)
{
    InsertRow(*m_statements, u"the text of zone %1"_s.arg(zone.slug), R"sql(
        INSERT INTO zone_text (zone_id, locale_id, title, introduction, note)
        VALUES (:zone, :locale, :title, :introduction, :note))sql")
        .with(":zone", zone.id)
        .with(":locale", locale)
        .with(":title", zone.title)
        .with(":introduction", zone.introduction)
        .with(":note", zone.note)
        .insert();
}

void PackWriter::addFact(Id<Zone> zone, int position, Id<FactRow> fact)
{
    InsertRow(*m_statements, u"a zone's fact"_s, R"sql(
        INSERT INTO zone_fact (zone_id, position, fact_id) VALUES (:zone, :position, :fact))sql")
        .with(":zone", zone)
        .with(":position", std::int64_t(position))
        .with(":fact", fact)
        .insert();
}

void PackWriter::add(const Story &story, int position)
{
    InsertRow(*m_statements, u"the story %1"_s.arg(story.slug), R"sql(
        INSERT INTO story (id, zone_id, slug, position, picture_id)
        VALUES (:id, :zone, :slug, :position, :picture))sql")
        .with(":id", story.id)
        .with(":zone", story.zone)
        .with(":slug", story.slug)
        .with(":position", std::int64_t(position))
        .with(":picture", story.picture)
        .insert();
}

void PackWriter::addText(Id<Locale> locale, const Story &story)
{
    InsertRow(*m_statements, u"the text of story %1"_s.arg(story.slug), R"sql(
        INSERT INTO story_text (story_id, locale_id, title, summary)
        VALUES (:story, :locale, :title, :summary))sql")
        .with(":story", story.id)
        .with(":locale", locale)
        .with(":title", story.title)
        .with(":summary", story.summary)
        .insert();
}

void PackWriter::addRelated(Id<Story> story, int position, Id<Story> related)
{
    InsertRow(*m_statements, u"a related story"_s, R"sql(
        INSERT INTO story_related (story_id, position, related_id)
        VALUES (:story, :position, :related))sql")
        .with(":story", story)
        .with(":position", std::int64_t(position))
        .with(":related", related)
        .insert();
}

void PackWriter::add(const Slide &slide, const QString &slug)
{
    InsertRow(*m_statements, u"the slide %1"_s.arg(slug), R"sql(
        INSERT INTO slide (id, story_id, slug, kind, position, picture_id, figures_as)
        VALUES (:id, :story, :slug, :kind, :position, :picture, :figuresAs))sql")
        .with(":id", slide.id)
        .with(":story", slide.story)
        .with(":slug", slug)
        .with(":kind", word(slide.kind))
        .with(":position", std::int64_t(slide.position))
        .with(":picture", slide.picture.id)
        .with(":figuresAs", wordFor(slide.figuresAs))
        .insert();
}

void PackWriter::addText(Id<Locale> locale, const Slide &slide)
{
    InsertRow(*m_statements, u"the text of slide %1"_s.arg(slide.id.value), R"sql(
        INSERT INTO slide_text (slide_id, locale_id, title, caption, notes)
        VALUES (:slide, :locale, :title, :caption, :notes))sql")
        .with(":slide", slide.id)
        .with(":locale", locale)
        .with(":title", slide.title)
        .with(":caption", slide.caption)
        .with(":notes", slide.notes)
        .insert();
}

void PackWriter::addFact(Id<Slide> slide, int position, Id<FactRow> fact)
{
    InsertRow(*m_statements, u"a slide's fact"_s, R"sql(
        INSERT INTO slide_fact (slide_id, position, fact_id) VALUES (:slide, :position, :fact))sql")
        .with(":slide", slide)
        .with(":position", std::int64_t(position))
        .with(":fact", fact)
        .insert();
}

void PackWriter::addFigure(Id<FigureRow> id, Id<Slide> slide, int position, double value)
{
    InsertRow(*m_statements, u"a figure of slide %1"_s.arg(slide.value), R"sql(
        INSERT INTO figure (id, slide_id, position, value)
        VALUES (:id, :slide, :position, :value))sql")
        .with(":id", id)
        .with(":slide", slide)
        .with(":position", std::int64_t(position))
        .with(":value", value)
        .insert();
}

void PackWriter::addText(Id<Locale> locale, Id<FigureRow> id, const Figure &figure)
{
    InsertRow(*m_statements, u"a figure's text"_s, R"sql(
        INSERT INTO figure_text (figure_id, locale_id, display, counts)
        VALUES (:figure, :locale, :display, :counts))sql")
        .with(":figure", id)
        .with(":locale", locale)
        .with(":display", figure.display)
        .with(":counts", figure.counts)
        .insert();
}

void PackWriter::add(Id<Slide> slide, Id<Locale> locale, const Narration &narration)
{
    const QString name = u"the narration of slide %1"_s.arg(slide.value);
    const QByteArray sha256 = QCryptographicHash::hash(narration.audio, QCryptographicHash::Sha256);
    ++m_narrations;
    InsertRow(*m_statements, name, R"sql(
        INSERT INTO narration (id, slide_id, locale_id, is_synthetic, duration_ms, sha256,
                               bytes)
        VALUES (:id, :slide, :locale, :synthetic, :duration, :sha256, :bytes))sql")
        .with(":id", m_narrations)
        .with(":slide", slide)
        .with(":locale", locale)
        .with(":synthetic", std::int64_t(narration.isSynthetic))
        .with(":duration", std::int64_t(narration.duration.count()))
        .with(":sha256", sha256)
        .with(":bytes", narration.audio)
        .insert();
    std::int64_t position = 0;
    for (const SpokenWord &word : narration.words)
        InsertRow(*m_statements, name, R"sql(
            INSERT INTO narration_word (narration_id, position, at_ms, part, first, length)
            VALUES (:narration, :position, :at, :part, :first, :length))sql")
            .with(":narration", m_narrations)
            .with(":position", position++)
            .with(":at", std::int64_t(word.at.count()))
            .with(":part", nameOf(word.part))
            .with(":first", std::int64_t(word.first))
            .with(":length", std::int64_t(word.length))
            .insert();
}

void PackWriter::addSource(Id<SourceRow> id, const QString &slug, const Source &source)
{
    InsertRow(*m_statements, u"the source %1"_s.arg(slug), R"sql(
        INSERT INTO source (id, slug, publisher, title, published, url, is_report)
        VALUES (:id, :slug, :publisher, :title, :published, :url, :report))sql")
        .with(":id", id)
        .with(":slug", slug)
        .with(":publisher", source.publisher)
        .with(":title", source.title)
        .with(":published", source.published)
        .with(":url", source.url)
        .with(":report", std::int64_t(source.isReport))
        .insert();
}

void PackWriter::addFact(Id<FactRow> id, const Citation &citation)
{
    InsertRow(*m_statements, u"the fact %1"_s.arg(citation.fact), R"sql(
        INSERT INTO fact (id, slug, paragraph, confidence)
        VALUES (:id, :slug, :paragraph, :confidence))sql")
        .with(":id", id)
        .with(":slug", citation.fact)
        .with(":paragraph", citation.paragraph)
        .with(":confidence", word(citation.confidence))
        .insert();
}

void PackWriter::addStatement(Id<Locale> locale, Id<FactRow> id, const QString &statement)
{
    InsertRow(*m_statements, u"a fact's statement"_s, R"sql(
        INSERT INTO fact_text (fact_id, locale_id, statement)
        VALUES (:fact, :locale, :statement))sql")
        .with(":fact", id)
        .with(":locale", locale)
        .with(":statement", statement)
        .insert();
}

void PackWriter::addSource(Id<FactRow> fact, int position, Id<SourceRow> source)
{
    InsertRow(*m_statements, u"a fact's source"_s, R"sql(
        INSERT INTO fact_source (fact_id, position, source_id)
        VALUES (:fact, :position, :source))sql")
        .with(":fact", fact)
        .with(":position", std::int64_t(position))
        .with(":source", source)
        .insert();
}

void PackWriter::add(const Picture &picture, const QString &slug, const QString &path, int width,
                     int height)
{
    InsertRow(*m_statements, u"the picture %1"_s.arg(slug), R"sql(
        INSERT INTO picture (id, slug, path, is_photograph, width, height)
        VALUES (:id, :slug, :path, :photograph, :width, :height))sql")
        .with(":id", picture.id)
        .with(":slug", slug)
        .with(":path", path)
        .with(":photograph", std::int64_t(picture.isPhotograph))
        .with(":width", std::int64_t(width))
        .with(":height", std::int64_t(height))
        .insert();
}

void PackWriter::addText(Id<Locale> locale, const Picture &picture)
{
    InsertRow(*m_statements, u"the text of picture %1"_s.arg(picture.id.value), R"sql(
        INSERT INTO picture_text (picture_id, locale_id, alt, credit)
        VALUES (:picture, :locale, :alt, :credit))sql")
        .with(":picture", picture.id)
        .with(":locale", locale)
        .with(":alt", picture.alt)
        .with(":credit", picture.credit)
        .insert();
}

void PackWriter::addLayer(Id<Picture> picture, int position, Id<Picture> layer)
{
    InsertRow(*m_statements, u"a layer of picture %1"_s.arg(picture.value), R"sql(
        INSERT INTO picture_layer (picture_id, position, layer_id)
        VALUES (:picture, :position, :layer))sql")
        .with(":picture", picture)
        .with(":position", std::int64_t(position))
        .with(":layer", layer)
        .insert();
}

void PackWriter::addRendition(Id<Picture> picture, const EncodedPicture &rendition)
{
    const QByteArray sha256 = QCryptographicHash::hash(rendition.bytes, QCryptographicHash::Sha256);
    InsertRow(*m_statements, u"a rendition of picture %1"_s.arg(picture.value), R"sql(
        INSERT INTO rendition (picture_id, width, height, format, sha256, bytes)
        VALUES (:picture, :width, :height, :format, :sha256, :bytes))sql")
        .with(":picture", picture)
        .with(":width", std::int64_t(rendition.width))
        .with(":height", std::int64_t(rendition.height))
        .with(":format", rendition.isPng() ? u"png"_s : u"jpeg"_s)
        .with(":sha256", sha256)
        .with(":bytes", rendition.bytes)
        .insert();
}

void PackWriter::addPyramid(Id<Picture> picture, const TilePyramid &pyramid)
{
    InsertRow(*m_statements, u"the tiles of picture %1"_s.arg(picture.value), R"sql(
        INSERT INTO pyramid (picture_id, tile_side, levels)
        VALUES (:picture, :side, :levels))sql")
        .with(":picture", picture)
        .with(":side", std::int64_t(pyramid.tileSide))
        .with(":levels", std::int64_t(pyramid.levels))
        .insert();
}

void PackWriter::addTile(Id<Picture> picture, const TileAddress &address, const QByteArray &jpeg)
{
    InsertRow(*m_statements, u"a tile of picture %1"_s.arg(picture.value), R"sql(
        INSERT INTO tile (picture_id, level, row, "column", sha256, bytes)
        VALUES (:picture, :level, :row, :column, :sha256, :bytes))sql")
        .with(":picture", picture)
        .with(":level", std::int64_t(address.level))
        .with(":row", std::int64_t(address.row))
        .with(":column", std::int64_t(address.column))
        .with(":sha256", QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256))
        .with(":bytes", jpeg)
        .insert();
}

void PackWriter::addSearchText(const SearchText &text)
{
    const std::int64_t id = ++m_searchEntries;
    InsertRow(*m_statements, u"a search entry"_s, R"sql(
        INSERT INTO search_entry (id, zone_id, story_id, slide_id)
        VALUES (:id, :zone, :story, :slide))sql")
        .with(":id", id)
        .with(":zone", text.zone)
        .with(":story", text.story)
        .with(":slide", text.slide)
        .insert();
    InsertRow(*m_statements, u"a title to search"_s, R"sql(
        INSERT INTO search_title (rowid, words) VALUES (:id, :words))sql")
        .with(":id", id)
        .with(":words", indexedWords(text.title))
        .insert();
    InsertRow(*m_statements, u"a text to search"_s, R"sql(
        INSERT INTO search (rowid, words) VALUES (:id, :words))sql")
        .with(":id", id)
        .with(":words", indexedWords(text.title + u'\n' + text.body))
        .insert();
}

void PackWriter::finishSearch()
{
    InsertRow(*m_statements, u"the search index of titles"_s, R"sql(
        INSERT INTO search_title (search_title) VALUES ('optimize'))sql")
        .insert();
    InsertRow(*m_statements, u"the search index"_s, R"sql(
        INSERT INTO search (search) VALUES ('optimize'))sql")
        .insert();
}

bool PackWriter::addSourceFile(const QString &path, QIODevice &file)
{
    const QString name = u"the source file %1"_s.arg(path);
    const qint64 size = file.size();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    InsertRow(*m_statements, name, R"sql(
        INSERT INTO source_file (path, sha256, bytes)
        VALUES (:path, zeroblob(32), zeroblob(:size)))sql")
        .with(":path", path)
        .with(":size", std::int64_t(size))
        .insert();
    try {
        const std::int64_t row = m_db->getLastInsertRowid();
        BlobInPieces bytes(*m_db, "source_file", "bytes", row, BlobInPieces::For::Writing);
        while (!bytes.atEnd()) {
            const QByteArray piece = file.read(BlobInPieces::pieceBytes);
            if (piece.isEmpty())
                return false;
            hash.addData(piece);
            bytes.write(piece);
        }
        BlobInPieces(*m_db, "source_file", "sha256", row, BlobInPieces::For::Writing)
            .write(hash.result());
        return file.atEnd();
    } catch (const SQLite::Exception &error) {
        failToWrite(error, name);
    }
}

} // namespace vitrine
