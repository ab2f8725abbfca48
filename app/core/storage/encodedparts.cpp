// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encodedparts.h"

#include "selectrows.h"

namespace vitrine {

using namespace Qt::StringLiterals;
using Part = EncodedParts::Part;

namespace {

bool lookAtPictures(const PackDatabase &pack, const std::function<bool(const Part &)> &look)
{
    SelectRows rows(pack, u"the pictures"_s, R"sql(
        SELECT picture.slug, rendition.width, rendition.height, rendition.bytes
          FROM rendition JOIN picture ON picture.id = rendition.picture_id
         ORDER BY rendition.id)sql");
    while (rows.next())
        if (!look({Part::Kind::Picture,
                   u"The picture “%1” at %2 px"_s.arg(rows.text("slug")).arg(rows.integer("width")),
                   {rows.integer("width"), rows.integer("height")},
                   rows.bytes("bytes")}))
            return false;
    return true;
}

bool lookAtTiles(const PackDatabase &pack, const std::function<bool(const Part &)> &look)
{
    SelectRows rows(pack, u"the tiles"_s, R"sql(
        SELECT picture.slug, tile.level, tile.row, tile."column", tile.bytes
          FROM tile JOIN picture ON picture.id = tile.picture_id
         ORDER BY tile.id)sql");
    while (rows.next())
        if (!look({Part::Kind::Tile,
                   u"A tile of the picture “%1” (%2/%3/%4)"_s.arg(rows.text("slug"))
                       .arg(rows.integer("level"))
                       .arg(rows.integer("row"))
                       .arg(rows.integer("column")),
                   {},
                   rows.bytes("bytes")}))
            return false;
    return true;
}

bool lookAtNarrations(const PackDatabase &pack, const std::function<bool(const Part &)> &look)
{
    SelectRows rows(pack, u"the narrations"_s, R"sql(
        SELECT narration.slide_id, locale.tag, narration.bytes
          FROM narration JOIN locale ON locale.id = narration.locale_id
         ORDER BY narration.id)sql");
    while (rows.next())
        if (!look({Part::Kind::Narration,
                   u"The narration of slide %1 in %2"_s.arg(rows.integer("slide_id"))
                       .arg(rows.text("tag")),
                   {},
                   rows.bytes("bytes")}))
            return false;
    return true;
}

} // namespace

int EncodedParts::count() const
{
    SelectRows row(m_pack, u"the pictures"_s, R"sql(
        SELECT (SELECT count(*) FROM rendition) + (SELECT count(*) FROM tile)
             + (SELECT count(*) FROM narration) AS parts)sql");
    return row.next() ? row.integer("parts") : 0;
}

void EncodedParts::forEach(const std::function<bool(const Part &)> &look) const
{
    if (lookAtPictures(m_pack, look) && lookAtTiles(m_pack, look))
        lookAtNarrations(m_pack, look);
}

} // namespace vitrine
