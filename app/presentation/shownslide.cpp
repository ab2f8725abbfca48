// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownslide.h"

#include "openpack.h"

namespace vitrine {

using namespace Qt::StringLiterals;

ShownSlide::ShownSlide(QObject *parent) : QObject(parent) { }

ShownSlide::ShownSlide(ShownExhibition &exhibition, const Slide &slide, QObject *parent)
    : QObject(parent),
      m_number(int(slide.id.value))
{
    show(slide);
    setExhibition(&exhibition);
}

void ShownSlide::setExhibition(ShownExhibition *exhibition)
{
    if (m_exhibition == exhibition)
        return;
    if (m_exhibition)
        m_exhibition->disconnect(this);
    m_exhibition = exhibition;
    if (m_exhibition)
        connect(m_exhibition, &ShownExhibition::localeChanged, this, &ShownSlide::read);
    if (m_slide.id.value != m_number)
        read();
    emit exhibitionChanged();
}

void ShownSlide::setNumber(int number)
{
    if (m_number == number)
        return;
    m_number = number;
    read();
    emit numberChanged();
}

QString ShownSlide::locale() const
{
    return m_locale.isEmpty() && m_exhibition ? m_exhibition->locale() : m_locale;
}

void ShownSlide::setLocale(const QString &tag)
{
    if (m_locale == tag)
        return;
    m_locale = tag;
    read();
}

int ShownSlide::readingTime() const
{
    const QString text = m_slide.title + u' ' + m_slide.caption;
    const bool isChinese = locale().startsWith(u"zh"_s);
    const qsizetype units = isChinese ? text.size() : text.count(u' ') + 1;
    return int(units * 60'000 / (isChinese ? 360 : 250));
}

void ShownSlide::read()
{
    if (!m_exhibition)
        return;
    const OpenPack &pack = m_exhibition->pack();
    const Id<Locale> locale = m_exhibition->localeId(this->locale());
    show(pack.slide(Id<Slide> {m_number}, locale).value_or(Slide()));
}

static_assert(int(ShownSlide::Layers) == int(vitrine::FiguresAs::Layers));

void ShownSlide::show(const Slide &slide)
{
    m_slide = slide;
    QList<ShownFigure *> figures;
    for (const Figure &figure : m_slide.figures)
        figures.append(new ShownFigure(figure, this));
    m_figures.replace(figures);
    emit changed();
}

QList<ShownCitation *> ShownSlide::citations(QObject *parent) const
{
    QList<ShownCitation *> shown;
    if (!m_exhibition)
        return shown;
    const OpenPack &pack = m_exhibition->pack();
    const std::vector<Citation> citations
        = pack.read([&] { return pack.citations.ofSlide(m_slide.id, pack.locale); });
    for (const Citation &citation : citations)
        shown.append(new ShownCitation(citation, parent));
    return shown;
}

} // namespace vitrine
