// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packaudit.h"

#include "blobinpieces.h"
#include "exhibitionrepository.h"
#include "storageerror.h"

#include <QCryptographicHash>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QString text(SQLite::Statement &query, const char *column)
{
    return QString::fromStdString(query.getColumn(column).getString());
}

QByteArray blob(SQLite::Statement &query, const char *column)
{
    const SQLite::Column value = query.getColumn(column);
    return QByteArray::fromRawData(static_cast<const char *>(value.getBlob()), value.getBytes());
}

bool isWhole(SQLite::Statement &query)
{
    return QCryptographicHash::hash(blob(query, "bytes"), QCryptographicHash::Sha256)
        == blob(query, "sha256");
}

/// Runs one part of the audit; where SQLite cannot even read on, that is the fault.
template <class Part>
void audit(QStringList &faults, const QString &what, const Part &part)
{
    try {
        part();
    } catch (const SQLite::Exception &error) {
        faults.append(u"%1 cannot be read: %2."_s.arg(what, QString::fromUtf8(error.what())));
    }
}

} // namespace

PackContents PackAudit::contents() const
{
    try {
        PackContents contents;
        SQLite::Statement counts(m_pack.connection(), R"sql(
            SELECT (SELECT slug FROM exhibition) AS slug,
                   (SELECT count(*) FROM zone) AS zones,
                   (SELECT count(*) FROM story) AS stories,
                   (SELECT count(*) FROM slide) AS slides,
                   (SELECT count(*) FROM figure) AS figures,
                   (SELECT count(*) FROM picture
                     WHERE id NOT IN (SELECT layer_id FROM picture_layer)) AS pictures,
                   (SELECT count(*) FROM picture WHERE is_photograph = 1) AS photographs,
                   (SELECT count(*) FROM rendition) AS renditions,
                   (SELECT ifnull(sum(length(bytes)), 0) FROM rendition) AS rendition_bytes,
                   (SELECT count(*) FROM tile) AS tiles,
                   (SELECT ifnull(sum(length(bytes)), 0) FROM tile) AS tile_bytes,
                   (SELECT count(*) FROM narration) AS narrations,
                   (SELECT ifnull(sum(length(bytes)), 0) FROM narration) AS narration_bytes,
                   (SELECT count(*) FROM fact) AS facts,
                   (SELECT count(*) FROM source) AS sources,
                   (SELECT count(*) FROM search_entry) AS search_entries,
                   (SELECT count(*) FROM source_file) AS source_files,
                   (SELECT ifnull(sum(length(bytes)), 0) FROM source_file) AS source_bytes)sql");
        counts.executeStep();
        const auto number = [&](const char *column) { return counts.getColumn(column).getInt(); };
        contents.slug = text(counts, "slug");
        contents.version = ExhibitionRepository(m_pack).identity().version;
        contents.zones = number("zones");
        contents.stories = number("stories");
        contents.slides = number("slides");
        contents.figures = number("figures");
        contents.pictures = number("pictures");
        contents.photographs = number("photographs");
        contents.renditions = number("renditions");
        contents.renditionBytes = counts.getColumn("rendition_bytes").getInt64();
        contents.tiles = number("tiles");
        contents.tileBytes = counts.getColumn("tile_bytes").getInt64();
        contents.facts = number("facts");
        contents.sources = number("sources");
        contents.narrations = number("narrations");
        contents.narrationBytes = counts.getColumn("narration_bytes").getInt64();
        contents.searchEntries = number("search_entries");
        contents.sourceFiles = number("source_files");
        contents.sourceBytes = counts.getColumn("source_bytes").getInt64();

        SQLite::Statement titles(m_pack.connection(), R"sql(
            SELECT locale.tag, exhibition_text.title
              FROM locale JOIN exhibition_text ON exhibition_text.locale_id = locale.id
             ORDER BY locale.position)sql");
        while (titles.executeStep()) {
            contents.locales.append(text(titles, "tag"));
            contents.titles.insert(contents.locales.last(), text(titles, "title"));
        }
        return contents;
    } catch (const SQLite::Exception &) {
        std::throw_with_nested(
            StorageError(u"%1 is damaged. Copy the pack again."_s.arg(m_pack.path())));
    }
}

QStringList PackAudit::faults() const
{
    QStringList faults;
    audit(faults, u"The pack"_s, [&] { addStructureFaults(faults); });
    audit(faults, u"A reference"_s, [&] { addReferenceFaults(faults); });
    audit(faults, u"A picture"_s, [&] { addRenditionFaults(faults); });
    audit(faults, u"A tile"_s, [&] { addTileFaults(faults); });
    audit(faults, u"A narration"_s, [&] { addNarrationFaults(faults); });
    audit(faults, u"A source file"_s, [&] { addSourceFileFaults(faults); });
    return faults;
}

void PackAudit::addStructureFaults(QStringList &faults) const
{
    SQLite::Statement query(m_pack.connection(), R"sql(PRAGMA integrity_check(20))sql");
    while (query.executeStep())
        if (const QString said = QString::fromStdString(query.getColumn(0).getString());
            said != "ok"_L1)
            faults.append(u"The pack's structure is damaged: %1."_s.arg(said.simplified()));
}

void PackAudit::addReferenceFaults(QStringList &faults) const
{
    SQLite::Statement query(m_pack.connection(), R"sql(PRAGMA foreign_key_check)sql");
    while (query.executeStep())
        faults.append(u"A row of “%1” refers to a row of “%2” that is not there."_s.arg(
            text(query, "table"), text(query, "parent")));
}

void PackAudit::addRenditionFaults(QStringList &faults) const
{
    SQLite::Statement query(m_pack.connection(), R"sql(
        SELECT picture.slug, rendition.width, rendition.sha256, rendition.bytes
          FROM rendition JOIN picture ON picture.id = rendition.picture_id
         ORDER BY rendition.id)sql");
    while (query.executeStep())
        if (!isWhole(query))
            faults.append(u"The picture “%1” at %2 pixels is not what it was."_s.arg(
                text(query, "slug"), text(query, "width")));

    SQLite::Statement bare(m_pack.connection(), R"sql(
        SELECT slug FROM picture
         WHERE NOT EXISTS (SELECT 1 FROM rendition WHERE rendition.picture_id = picture.id)
         ORDER BY id)sql");
    while (bare.executeStep())
        faults.append(u"The picture “%1” is missing."_s.arg(text(bare, "slug")));
}

void PackAudit::addTileFaults(QStringList &faults) const
{
    SQLite::Statement query(m_pack.connection(), R"sql(
        SELECT picture.slug, tile.level, tile.row, tile."column", tile.sha256, tile.bytes
          FROM tile JOIN picture ON picture.id = tile.picture_id
         ORDER BY tile.id)sql");
    while (query.executeStep())
        if (!isWhole(query))
            faults.append(
                u"The tile in row %3, column %4 of level %2 of the picture “%1” is not what it was."_s
                    .arg(text(query, "slug"), text(query, "level"), text(query, "row"),
                         text(query, "column")));
}

void PackAudit::addNarrationFaults(QStringList &faults) const
{
    SQLite::Statement query(m_pack.connection(), R"sql(
        SELECT narration.slide_id, locale.tag, narration.sha256, narration.bytes
          FROM narration JOIN locale ON locale.id = narration.locale_id
         ORDER BY narration.id)sql");
    while (query.executeStep())
        if (!isWhole(query))
            faults.append(u"The narration of slide %1 in %2 is not what it was."_s.arg(
                text(query, "slide_id"), text(query, "tag")));
}

void PackAudit::addSourceFileFaults(QStringList &faults) const
{
    SQLite::Statement query(m_pack.connection(), R"sql(
        SELECT path, sha256, rowid AS row FROM source_file ORDER BY path)sql");
    while (query.executeStep()) {
        BlobInPieces bytes(m_pack.connection(), "source_file", "bytes",
                           query.getColumn("row").getInt64(), BlobInPieces::For::Reading);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (!bytes.atEnd())
            hash.addData(bytes.read());
        if (hash.result() != blob(query, "sha256"))
            faults.append(u"The source file %1 is not what it was."_s.arg(text(query, "path")));
    }
}

} // namespace vitrine
