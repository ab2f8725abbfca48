// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "content/narration.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

class QIODevice;

namespace SQLite {
class Database;
} // namespace SQLite

namespace vitrine {

class KeptStatements;

/// The key of a row of `fact`, `source` or `figure`.
struct FactRow;
struct SourceRow;
struct FigureRow;

/// The words that find a zone, a story of it, or a slide of that story.
struct SearchText {
    Id<Zone> zone = {};
    std::optional<Id<Story>> story = {};
    std::optional<Id<Slide>> slide = {};
    QString title = {}; ///< In all languages, with its pinyin.
    QString body = {}; ///< Likewise what stands under the title.
};

/// Fills a new pack, row by row; the same calls give the same bytes.
///
/// Rows may come in any order; finish() sees that every reference leads somewhere. Everything
/// throws StorageError. The file is worth nothing until finish() has returned.
class PackWriter
{
public:
    /// Makes a pack in the empty or missing file \a path by running \a schema.
    PackWriter(const QString &path, const QString &schema);
    ~PackWriter();

    void add(const Exhibition &exhibition);
    void addText(Id<Locale> locale, const Exhibition &exhibition);
    void addAttractPicture(int position, Id<Picture> picture);
    void add(const Locale &locale, std::optional<Id<Locale>> fallback);

    void add(const Zone &zone, int position);
    void addText(Id<Locale> locale, const Zone &zone);
    void addFact(Id<Zone> zone, int position, Id<FactRow> fact);
    void add(const Story &story, int position);
    void addText(Id<Locale> locale, const Story &story);
    void addRelated(Id<Story> story, int position, Id<Story> related);
    void add(const Slide &slide, const QString &slug);
    void addText(Id<Locale> locale, const Slide &slide);
    void addFact(Id<Slide> slide, int position, Id<FactRow> fact);
    void addFigure(Id<FigureRow> id, Id<Slide> slide, int position, double value);
    void addText(Id<Locale> locale, Id<FigureRow> id, const Figure &figure);

    void add(Id<Slide> slide, Id<Locale> locale, const Narration &narration);

    void addSource(Id<SourceRow> id, const QString &slug, const Source &source);
    void addFact(Id<FactRow> id, const Citation &citation);
    void addStatement(Id<Locale> locale, Id<FactRow> id, const QString &statement);
    void addSource(Id<FactRow> fact, int position, Id<SourceRow> source);

    void add(const Picture &picture, const QString &slug, const QString &path, int width,
             int height);
    void addText(Id<Locale> locale, const Picture &picture);
    /// \a layer is the \a position-th of those \a picture is made of where it moves, from afar.
    void addLayer(Id<Picture> picture, int position, Id<Picture> layer);
    void addRendition(Id<Picture> picture, const EncodedPicture &rendition);
    void addPyramid(Id<Picture> picture, const TilePyramid &pyramid);
    void addTile(Id<Picture> picture, const TileAddress &address, const QByteArray &jpeg);

    /// The most important answers come first.
    void addSearchText(const SearchText &text);
    /// Call once, after the last addSearchText() and before the large rows.
    void finishSearch();
    /// Reads  file piece by piece; false where it did not hold as many bytes as it said, and the
    /// pack is worth nothing.
    [[nodiscard]] bool addSourceFile(const QString &path, QIODevice &file);
    /// No larger file fits into a pack.
    static constexpr qint64 largestFile = 999'990'000; ///< bytes

    void finish();

private:
    std::unique_ptr<SQLite::Database> m_db;
    std::unique_ptr<KeptStatements> m_statements;
    std::int64_t m_searchEntries = 0;
    std::int64_t m_narrations = 0;
};

} // namespace vitrine
