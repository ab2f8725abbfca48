// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exhibitionrepository.h"

#include "selectrows.h"

namespace vitrine {

using namespace Qt::StringLiterals;

std::vector<Locale> ExhibitionRepository::locales() const
{
    SelectRows rows(m_pack, u"the languages"_s, R"sql(
        SELECT id, tag, position FROM locale ORDER BY position)sql");

    std::vector<Locale> locales;
    while (rows.next())
        locales.push_back({.id = rows.id<Locale>("id"),
                           .tag = rows.text("tag"),
                           .position = rows.integer("position")});
    return locales;
}

PackIdentity ExhibitionRepository::identity() const
{
    SelectRows schema(m_pack, u"the version of the schema"_s, R"sql(
        SELECT user_version FROM pragma_user_version)sql");
    constexpr int versioned = 6; // Packs of an older schema have none.
    const bool hasVersion = schema.next() && schema.integer("user_version") >= versioned;
    SelectRows row(m_pack, u"the exhibition"_s,
                   hasVersion ? R"sql(SELECT slug, version FROM exhibition WHERE id = 1)sql"
                              : R"sql(SELECT slug, 1 AS version FROM exhibition WHERE id = 1)sql");
    if (!row.next())
        row.fail();
    return {row.text("slug"), row.integer("version")};
}

Exhibition ExhibitionRepository::exhibition(Id<Locale> locale) const
{
    SelectRows row(m_pack, u"the exhibition in language %1"_s.arg(locale.value), R"sql(
        SELECT exhibition.slug, exhibition.idle_ms, exhibition.prompt_ms, exhibition.slide_ms,
               exhibition_text.title, exhibition_text.subtitle, exhibition_text.credit
          FROM exhibition JOIN exhibition_text ON exhibition_text.locale_id = :locale
         WHERE exhibition.id = 1)sql");
    if (!row.with(":locale", locale).next())
        row.fail();

    return {.slug = row.text("slug"),
            .title = row.text("title"),
            .subtitle = row.text("subtitle"),
            .credit = row.text("credit"),
            .idle = std::chrono::milliseconds(row.number("idle_ms")),
            .prompt = std::chrono::milliseconds(row.number("prompt_ms")),
            .dwell = std::chrono::milliseconds(row.number("slide_ms")),
            .attractPictures = attractPictures()};
}

std::vector<Id<Picture>> ExhibitionRepository::attractPictures() const
{
    SelectRows rows(m_pack, u"the attract pictures"_s, R"sql(
        SELECT picture_id FROM attract_picture ORDER BY position)sql");

    std::vector<Id<Picture>> pictures;
    while (rows.next())
        pictures.push_back(rows.id<Picture>("picture_id"));
    return pictures;
}

} // namespace vitrine
