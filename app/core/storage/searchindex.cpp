// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchindex.h"

#include "searchquery.h"
#include "selectrows.h"
#include "storageerror.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

SearchHit hitFrom(SelectRows &row)
{
    // From the wide to the narrow: the last title is the answer's own, the rest say where it is. A
    // slide without a title goes by its story's.
    QStringList titles {row.text("zone_title"), row.text("story_title"), row.text("slide_title")};
    titles.removeAll(QString());
    return {.zone = row.id<Zone>("zone_id"),
            .story = row.optionalId<Story>("story_id"),
            .slide = row.optionalId<Slide>("slide_id"),
            .slidePosition = row.integer("slide_position"),
            .picture = row.id<Picture>("picture_id"),
            .title = titles.isEmpty() ? QString() : titles.takeLast(),
            .context = titles.join(u" · "_s),
            .excerpt = row.text("excerpt")};
}

} // namespace

std::vector<SearchHit> SearchIndex::find(const QString &typed, Id<Locale> locale, int limit) const
{
    const QString expression = matchExpression(typed);
    if (expression.isEmpty() || limit <= 0)
        return {};

    m_isInterrupted = false;
    try {
        return hits(entriesFor(expression, limit), locale);
    } catch (const StorageError &) {
        throwIfInterrupted();
        throw;
    }
}

void SearchIndex::interrupt() const
{
    m_isInterrupted = true;
    sqlite3_interrupt(m_pack.connection().getHandle());
}

void SearchIndex::throwIfInterrupted() const
{
    if (m_isInterrupted)
        throw SearchInterrupted();
}

std::vector<std::int64_t> SearchIndex::entriesFor(const QString &expression, int limit) const
{
    // In the order of their numbers, which is the order they are stored in: after the last one that
    // is wanted nothing more is read, and nothing is sorted.
    SelectRows titles(m_pack, u"answers to a search"_s, R"sql(
        SELECT rowid FROM search_title WHERE search_title MATCH :expression ORDER BY rowid)sql");
    std::vector<std::int64_t> entries;
    titles.with(":expression", expression);
    while (int(entries.size()) < limit && titles.next())
        entries.push_back(titles.number("rowid"));

    SelectRows texts(m_pack, u"answers to a search"_s, R"sql(
        SELECT rowid FROM search WHERE search MATCH :expression ORDER BY rowid)sql");
    const std::vector<std::int64_t> inTitle = entries;
    texts.with(":expression", expression);
    while (int(entries.size()) < limit && texts.next()) {
        throwIfInterrupted();
        const std::int64_t entry = texts.number("rowid");
        if (!std::binary_search(inTitle.begin(), inTitle.end(), entry))
            entries.push_back(entry);
    }
    return entries;
}

std::vector<SearchHit> SearchIndex::hits(const std::vector<std::int64_t> &entries,
                                         Id<Locale> locale) const
{
    SelectRows row(m_pack, u"an entry of a search"_s, R"sql(
        SELECT entry.zone_id, entry.story_id, entry.slide_id,
               ifnull(slide.position, 0) AS slide_position,
               coalesce(slide.picture_id, story.picture_id, zone.picture_id) AS picture_id,
               zone_text.title AS zone_title, story_text.title AS story_title,
               slide_text.title AS slide_title,
               coalesce(slide_text.caption, story_text.summary, zone_text.introduction) AS excerpt
          FROM search_entry AS entry
          JOIN zone ON zone.id = entry.zone_id
          JOIN zone_text ON zone_text.zone_id = entry.zone_id AND zone_text.locale_id = :locale
          LEFT JOIN story ON story.id = entry.story_id
          LEFT JOIN story_text ON story_text.story_id = entry.story_id
                              AND story_text.locale_id = :locale
          LEFT JOIN slide ON slide.id = entry.slide_id
          LEFT JOIN slide_text ON slide_text.slide_id = entry.slide_id
                              AND slide_text.locale_id = :locale
         WHERE entry.id = :entry)sql");
    std::vector<SearchHit> all;
    for (const std::int64_t entry : entries) {
        throwIfInterrupted();
        row.again();
        if (!row.with(":entry", entry).with(":locale", locale).next())
            row.fail();
        all.push_back(hitFrom(row));
    }
    return all;
}

} // namespace vitrine
