// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tourdesk.h"

#include <QCoreApplication>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

const QString pin = u"280519"_s;

std::vector<HealthLine> health()
{
    return {
        {HealthLine::Well, u"Renderer"_s, u"OpenGL on the graphics card"_s, {}},
        {HealthLine::Well, u"Screen"_s, u"3840 × 2160 px, 1209 × 680 mm"_s, {}},
        {HealthLine::Well, u"Touch"_s, u"10 fingers"_s, {}},
        {HealthLine::Warning, u"Sound"_s, u"no loudspeakers"_s,
         u"Nothing is read aloud. Connect loudspeakers, or switch reading aloud off."_s},
        {HealthLine::Well, u"Exhibition"_s, u"digital-china-2024, signed"_s, {}},
        {HealthLine::Fault, u"Disk"_s, u"31 MB free"_s,
         u"A new exhibition does not fit. Free some space in /var."_s},
        {HealthLine::Well, u"Clock"_s, u"2030-05-24 10:00"_s, {}},
    };
}

} // namespace

TourDesk::TourDesk(const SettableClock &clock)
    : m_state(StateDatabase::open(m_folder.path())),
      m_settings(m_state, {}),
      m_desk(m_state, clock),
      m_health(health),
      m_operation({.desk = &m_desk, .settings = &m_settings, .health = &m_health})
{
}

void TourDesk::choosePin()
{
    call();
    enter(pin.left(4));
}

void TourDesk::lock()
{
    call();
    if (m_desk.state() == OperatorDesk::Choosing) {
        for (int i = 0; i < 2; ++i) {
            enter(pin);
            m_desk.enter();
        }
        settle();
        call();
    }
    enter(pin.left(4));
}

void TourDesk::open(Operation::Page page)
{
    if (m_desk.state() != OperatorDesk::Open) {
        lock();
        enter(pin.mid(4));
        m_desk.enter();
        settle();
    }
    m_operation.setPage(page);
}

void TourDesk::call()
{
    m_desk.leave();
    m_desk.call();
    settle();
}

void TourDesk::enter(const QString &digits)
{
    for (const QChar digit : digits)
        m_desk.type(digit.digitValue());
}

void TourDesk::settle()
{
    while (m_desk.state() == OperatorDesk::Checking) {
        m_state.finish();
        QCoreApplication::processEvents();
    }
}

} // namespace vitrine
