// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citationrepository.h"

#include "selectrows.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Citation::Confidence confidenceFrom(SelectRows &row)
{
    const QString word = row.text("confidence");
    if (word == "official"_L1)
        return Citation::Confidence::Official;
    if (word == "press"_L1)
        return Citation::Confidence::Press;
    if (word == "report"_L1)
        return Citation::Confidence::Report;
    if (word == "inference"_L1)
        return Citation::Confidence::Inference;
    row.fail();
}

} // namespace

std::vector<Citation> CitationRepository::ofSlide(Id<Slide> slide, Id<Locale> locale) const
{
    SelectRows rows(m_pack, u"the facts of slide %1"_s.arg(slide.value), R"sql(
        SELECT fact.id, fact.slug, fact.paragraph, fact.confidence, fact_text.statement
          FROM slide_fact
          JOIN fact ON fact.id = slide_fact.fact_id
          JOIN fact_text ON fact_text.fact_id = fact.id AND fact_text.locale_id = :locale
         WHERE slide_fact.slide_id = :slide
         ORDER BY slide_fact.position)sql");
    return citationsFrom(rows.with(":slide", slide).with(":locale", locale));
}

std::vector<Citation> CitationRepository::ofZone(Id<Zone> zone, Id<Locale> locale) const
{
    SelectRows rows(m_pack, u"the facts of zone %1"_s.arg(zone.value), R"sql(
        SELECT fact.id, fact.slug, fact.paragraph, fact.confidence, fact_text.statement
          FROM zone_fact
          JOIN fact ON fact.id = zone_fact.fact_id
          JOIN fact_text ON fact_text.fact_id = fact.id AND fact_text.locale_id = :locale
         WHERE zone_fact.zone_id = :zone
         ORDER BY zone_fact.position)sql");
    return citationsFrom(rows.with(":zone", zone).with(":locale", locale));
}

std::vector<Citation> CitationRepository::citationsFrom(SelectRows &rows) const
{
    std::vector<Citation> citations;
    while (rows.next())
        citations.push_back({.fact = rows.text("slug"),
                             .statement = rows.text("statement"),
                             .paragraph = rows.text("paragraph"),
                             .confidence = confidenceFrom(rows),
                             .sources = sourcesOf(rows.number("id"))});
    return citations;
}

std::vector<Source> CitationRepository::sourcesOf(std::int64_t fact) const
{
    SelectRows rows(m_pack, u"the sources of fact %1"_s.arg(fact), R"sql(
        SELECT source.publisher, source.title, source.published, source.url, source.is_report
          FROM fact_source JOIN source ON source.id = fact_source.source_id
         WHERE fact_source.fact_id = :fact
         ORDER BY fact_source.position)sql");
    rows.with(":fact", fact);

    std::vector<Source> sources;
    while (rows.next())
        sources.push_back({.publisher = rows.text("publisher"),
                           .title = rows.text("title"),
                           .published = rows.text("published"),
                           .url = rows.text("url"),
                           .isReport = rows.number("is_report") != 0});
    return sources;
}

} // namespace vitrine
