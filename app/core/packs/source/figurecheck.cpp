// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurecheck.h"

#include "content/figurescale.h"
#include "content/runningnumber.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr double firstYear = 1000;
constexpr double lastYear = 2999;
constexpr double thingsOnALayer = 10;

bool isWhole(double value)
{
    return std::floor(value) == value;
}

/// Looks at the figures of one slide.
class FigureCheck
{
public:
    FigureCheck(const SourceSlide &slide, const SourceLocales &locales, Problems &problems)
        : m_slide(slide),
          m_problems(problems)
    {
        for (const SourceFigure &figure : slide.figures)
            m_figures.push_back(
                {figure.value, locales.words(figure.display, locales.tags.value(0)), {}});
    }

    void run()
    {
        const FiguresAs way = m_slide.figuresAs;
        if (way == FiguresAs::Numbers)
            return;
        if (m_figures.empty()) {
            warn(u"The slide has no figure to draw as %1."_s.arg(wordFor(way)),
                 u"Add a [[slide.figure]], or remove “figures_as”."_s);
            return;
        }
        if (way != FiguresAs::Dots && m_figures.size() < 2)
            warn(u"One figure alone cannot be drawn as %1."_s.arg(wordFor(way)),
                 u"Add another [[slide.figure]], or write: figures_as = \"numbers\""_s);
        switch (way) {
        case FiguresAs::Numbers: break;
        case FiguresAs::Bars: checkBars(); break;
        case FiguresAs::Dots: checkDots(); break;
        case FiguresAs::Timeline: checkYears(); break;
        case FiguresAs::Layers: checkLayers(); break;
        }
    }

private:
    void checkBars()
    {
        const QString unit = RunningNumber(m_figures.front().display).unit();
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            const QString other = RunningNumber(m_figures[i].display).unit();
            if (other != unit)
                warn(m_slide.figures[i],
                     u"Bars compare values of one unit, but “%1” and “%2” have different ones."_s
                         .arg(m_figures.front().display, m_figures[i].display),
                     u"Write: figures_as = \"numbers\""_s);
            if (m_figures[i].value < 0)
                warn(m_slide.figures[i], u"No bar can be as long as %1."_s.arg(m_figures[i].value),
                     u"Write: figures_as = \"numbers\""_s);
        }
    }

    void checkDots()
    {
        const double one = perDot(m_figures);
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            const Figure &figure = m_figures[i];
            if (figure.value <= 0 || (!isWhole(figure.value) && !isShare(figure)))
                warn(m_slide.figures[i],
                     u"Dots count things, and %1 is not a number of things."_s.arg(figure.value),
                     u"Write: figures_as = \"numbers\""_s);
            else if (figure.value * 2 < one)
                warn(
                    m_slide.figures[i],
                    u"One dot stands for %1 beside the other figures, and %2 is less than half of one."_s
                        .arg(one)
                        .arg(figure.value),
                    u"Write: figures_as = \"numbers\""_s);
        }
    }

    void checkYears()
    {
        double before = firstYear;
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            const double year = m_figures[i].value;
            if (!isWhole(year) || year < firstYear || year > lastYear)
                warn(m_slide.figures[i],
                     u"A timeline is made of years, and %1 is none."_s.arg(year),
                     u"Write the year: value = 2024"_s);
            else if (year < before)
                warn(m_slide.figures[i],
                     u"The year %1 stands after %2 in the timeline."_s.arg(year).arg(before),
                     u"Put the figures in the order of their years."_s);
            before = std::max(before, year);
        }
    }

    void checkLayers()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            const double value = m_figures[i].value;
            if (!isWhole(value) || value < 1 || value > thingsOnALayer)
                warn(m_slide.figures[i],
                     u"A layer has room for 1 to %1 things, not for %2."_s.arg(thingsOnALayer)
                         .arg(value),
                     u"Write: figures_as = \"numbers\""_s);
        }
    }

    void warn(const QString &sentence, const QString &remedy)
    {
        m_problems.warning(m_slide.figuresAsPlace, sentence, remedy);
    }
    void warn(const SourceFigure &figure, const QString &sentence, const QString &remedy)
    {
        m_problems.warning(figure.valuePlace, sentence, remedy);
    }

    const SourceSlide &m_slide;
    Problems &m_problems;
    std::vector<Figure> m_figures = {};
};

} // namespace

void checkFigures(const SourceSlide &slide, const SourceLocales &locales, Problems &problems)
{
    FigureCheck(slide, locales, problems).run();
}

} // namespace vitrine
