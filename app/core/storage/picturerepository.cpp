// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturerepository.h"

#include "selectrows.h"

namespace vitrine {

using namespace Qt::StringLiterals;

std::optional<Picture> PictureRepository::find(Id<Picture> picture, Id<Locale> locale) const
{
    SelectRows row(m_pack, u"picture %1"_s.arg(picture.value), R"sql(
        SELECT picture.id, picture.is_photograph, picture_text.alt, picture_text.credit
          FROM picture
          JOIN picture_text ON picture_text.picture_id = picture.id
                           AND picture_text.locale_id = :locale
         WHERE picture.id = :picture)sql");
    if (!row.with(":picture", picture).with(":locale", locale).next())
        return {};
    return Picture {.id = row.id<Picture>("id"),
                    .alt = row.text("alt"),
                    .credit = row.text("credit"),
                    .isPhotograph = row.number("is_photograph") != 0};
}

std::vector<Id<Picture>> PictureRepository::layers(Id<Picture> picture) const
{
    SelectRows rows(m_pack, u"the layers of picture %1"_s.arg(picture.value), R"sql(
        SELECT layer_id FROM picture_layer WHERE picture_id = :picture ORDER BY position)sql");
    rows.with(":picture", picture);

    std::vector<Id<Picture>> layers;
    while (rows.next())
        layers.push_back(rows.id<Picture>("layer_id"));
    return layers;
}

std::vector<QSize> PictureRepository::renditions(Id<Picture> picture) const
{
    SelectRows rows(m_pack, u"the sizes of picture %1"_s.arg(picture.value), R"sql(
        SELECT width, height FROM rendition WHERE picture_id = :picture ORDER BY width)sql");
    rows.with(":picture", picture);

    std::vector<QSize> sizes;
    while (rows.next())
        sizes.emplace_back(rows.integer("width"), rows.integer("height"));
    return sizes;
}

std::optional<EncodedPicture> PictureRepository::rendition(Id<Picture> picture,
                                                           int atLeastWidth) const
{
    SelectRows row(m_pack, u"picture %1 at %2 pixels"_s.arg(picture.value).arg(atLeastWidth),
                   R"sql(
        SELECT width, height, bytes
          FROM rendition
         WHERE id = ifnull(
             (SELECT id FROM rendition
               WHERE picture_id = :picture AND width >= :width
               ORDER BY width LIMIT 1),
             (SELECT id FROM rendition
               WHERE picture_id = :picture
               ORDER BY width DESC LIMIT 1)))sql");
    if (!row.with(":picture", picture).with(":width", std::int64_t(atLeastWidth)).next())
        return {};
    return EncodedPicture {.width = row.integer("width"),
                           .height = row.integer("height"),
                           .bytes = row.bytes("bytes")};
}

std::optional<TilePyramid> PictureRepository::pyramid(Id<Picture> picture) const
{
    SelectRows row(m_pack, u"the tiles of picture %1"_s.arg(picture.value), R"sql(
        SELECT picture.width, picture.height, pyramid.tile_side, pyramid.levels
          FROM pyramid JOIN picture ON picture.id = pyramid.picture_id
         WHERE pyramid.picture_id = :picture)sql");
    if (!row.with(":picture", picture).next())
        return {};
    return TilePyramid {.size = {row.integer("width"), row.integer("height")},
                        .tileSide = row.integer("tile_side"),
                        .levels = row.integer("levels")};
}

std::optional<QByteArray> PictureRepository::tile(Id<Picture> picture,
                                                  const TileAddress &address) const
{
    SelectRows row(m_pack, u"a tile of picture %1"_s.arg(picture.value), R"sql(
        SELECT bytes
          FROM tile
         WHERE picture_id = :picture AND level = :level AND row = :row AND "column" = :column)sql");
    row.with(":picture", picture)
        .with(":level", std::int64_t(address.level))
        .with(":row", std::int64_t(address.row))
        .with(":column", std::int64_t(address.column));
    if (!row.next())
        return {};
    return row.bytes("bytes");
}

} // namespace vitrine
