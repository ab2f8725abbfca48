// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tourdesk.h"

#include "storage/state/statisticsrepository.h"

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

/// A state that knows of visitors, in \a folder.
StateDatabase visitedState(const QString &folder, const QDate &today)
{
    VisitCounts counts;
    for (int back = 0; back < VisitReport::dayCount; ++back) {
        const QString day = today.addDays(-back).toString(Qt::ISODate);
        counts.hours[{day, 10}].sessions = back % 7 == 4 ? 0 : 40 + back * 37 % 60;
    }
    counts.slides[{today.toString(Qt::ISODate), u"digital-china-2024"_s, u"cross-strait/nebula/1"_s,
                   u"en"_s}]
        = {.views = 90, .dwellMs = 2'520'000};
    counts.slides[{today.toString(Qt::ISODate), u"digital-china-2024"_s, u"hong-kong/new-zone/1"_s,
                   u"en"_s}]
        = {.views = 60, .dwellMs = 1'260'000};
    StateDatabase state = StateDatabase::open(folder);
    StatisticsRepository(state).add(counts);
    return state;
}

} // namespace

TourDesk::TourDesk(const SettableClock &clock)
    : m_state(visitedState(m_folder.path(), clock.wallTime().date())),
      m_settings(m_state, {}),
      m_desk(m_state, clock),
      m_health(health),
      m_arrivals(m_state, PackShelf(m_folder.path()), {}),
      m_openState(clock),
      m_plan(m_settings, clock),
      m_screen(m_folder.path()),
      m_statistics(m_state, clock),
      m_report(m_state, clock, [] { return QStringList(); }),
      m_log(clock, m_nowhere.open(QIODevice::WriteOnly) ? m_nowhere.handle() : 2,
            Log::Form::Readable),
      m_logTail(m_log),
      m_operation({.desk = &m_desk,
                   .settings = &m_settings,
                   .health = &m_health,
                   .arrivals = &m_arrivals,
                   .openState = &m_openState,
                   .plan = &m_plan,
                   .screen = &m_screen,
                   .statistics = &m_statistics,
                   .visits = &m_report,
                   .log = &m_logTail})
{
    for (const QString &line :
         {u"The kiosk was switched on."_s, u"Showing digital-china-2024 3."_s,
          u"A wrong PIN was entered."_s, u"The operator's panel was opened."_s})
        m_log.write(QtInfoMsg, "vitrine.operation", line);
    m_settings.setOpeningHours(u"Tu-Fr 09:00-17:00; Sa,Su 10:00-18:00; 2030-12-25 closed"_s);
}

void TourDesk::close()
{
    m_desk.leave();
    m_openState.setHours(*OpeningHours::read(u"Sa,Su 10:00-18:00"_s));
    m_openState.advance();
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
    // What the page adds up has to be on it.
    m_report.refresh();
    m_state.finish();
    QCoreApplication::processEvents();
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
