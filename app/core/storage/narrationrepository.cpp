// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "narrationrepository.h"

#include "selectrows.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

SpokenWord::Part partFrom(const QString &name)
{
    if (name == "title"_L1)
        return SpokenWord::Part::Title;
    if (name == "figures"_L1)
        return SpokenWord::Part::Figures;
    return SpokenWord::Part::Caption;
}

} // namespace

std::optional<Narration> NarrationRepository::find(Id<Slide> slide, Id<Locale> locale) const
{
    const QString name = u"the narration of slide %1"_s.arg(slide.value);
    SelectRows row(m_pack, name, R"sql(
        SELECT id, is_synthetic, duration_ms, bytes
          FROM narration
         WHERE slide_id = :slide AND locale_id = :locale)sql");
    if (!row.with(":slide", slide).with(":locale", locale).next())
        return {};
    Narration narration {.audio = row.bytes("bytes"),
                         .duration = std::chrono::milliseconds(row.number("duration_ms")),
                         .isSynthetic = row.number("is_synthetic") != 0};
    SelectRows words(m_pack, name, R"sql(
        SELECT at_ms, part, first, length
          FROM narration_word
         WHERE narration_id = :narration
         ORDER BY position)sql");
    words.with(":narration", row.number("id"));
    while (words.next())
        narration.words.push_back({.at = std::chrono::milliseconds(words.number("at_ms")),
                                   .part = partFrom(words.text("part")),
                                   .first = words.integer("first"),
                                   .length = words.integer("length")});
    return narration;
}

} // namespace vitrine
