// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide.h"

#include <chrono>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

Guide::Guide(int slideCount, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_presentation(slideCount, clock)
{
}

int Guide::following() const
{
    return current() < slideCount() ? current() + 1 : 0;
}

Guide::Blank Guide::blank() const
{
    switch (m_presentation.blank()) {
    case Presentation::Blank::None: return None;
    case Presentation::Blank::Black: return Black;
    case Presentation::Blank::White: return White;
    }
    Q_UNREACHABLE();
}

template <class Command>
void Guide::command(const Command &work)
{
    if (m_presentation.elapsed().count() == 0)
        m_presentation.start(); // The talk begins with the guide's first step.
    work();
    emit changed();
}

void Guide::goTo(int number)
{
    command([&] { m_presentation.goTo(number - 1); });
}

void Guide::next()
{
    command([&] { m_presentation.next(); });
}

void Guide::previous()
{
    command([&] { m_presentation.previous(); });
}

void Guide::first()
{
    command([&] { m_presentation.first(); });
}

void Guide::last()
{
    command([&] { m_presentation.last(); });
}

void Guide::toggleBlack()
{
    command([&] { m_presentation.toggleBlack(); });
}

void Guide::toggleWhite()
{
    command([&] { m_presentation.toggleWhite(); });
}

void Guide::toggleFreeze()
{
    command([&] { m_presentation.toggleFreeze(); });
}

void Guide::toggleTimer()
{
    if (isRunning())
        m_presentation.pause();
    else
        m_presentation.start();
    emit changed();
}

void Guide::resetTimer()
{
    m_presentation.resetTimer();
    emit changed();
}

QString Guide::elapsed() const
{
    const auto seconds
        = std::chrono::duration_cast<std::chrono::seconds>(m_presentation.elapsed()).count();
    const QString rest = twoDigits(seconds / 60 % 60) + u':' + twoDigits(seconds % 60);
    return seconds < 3600 ? rest : QString::number(seconds / 3600) + u':' + rest;
}

QString Guide::timeOfDay() const
{
    const qint64 minutes = m_clock.timeOfDay().count();
    return twoDigits(minutes / 60 % 24) + u':' + twoDigits(minutes % 60);
}

} // namespace vitrine
