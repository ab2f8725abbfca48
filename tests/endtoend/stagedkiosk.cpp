// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedkiosk.h"

#include "catchqt.h"
#include "eventually.h"
#include "shownitems.h"

#include "lock/pin.h"

#include <utility>

namespace vitrine {

using namespace Qt::StringLiterals;

const QString StagedKiosk::pin = u"280519"_s;

StagedKiosk::StagedKiosk(PlayerOptions options) : m_options(std::move(options))
{
    if (m_options.size.isEmpty())
        m_options.size = {1280, 720};
    if (m_options.mounting.diagonal <= 0)
        m_options.mounting.diagonal = 55; // Nothing has to be scrolled to.
    PinRepository(StateDatabase::open(m_folder.path())).set(Pin::from(pin)->hash());
    restart();
}

void StagedKiosk::restart()
{
    m_endings.reset();
    m_kiosk.reset();
    m_kiosk = std::make_unique<Kiosk>(
        m_options,
        Kiosk::Place {.clock = m_clock,
                      .log = m_log,
                      .stateFolder = m_folder.path(),
                      .mounts = [stick = m_stick.path()] { return QStringList {stick}; },
                      .backlights = m_folder.path()});
    m_endings = std::make_unique<QSignalSpy>(m_kiosk.get(), &Kiosk::ended);
    REQUIRE(m_kiosk->begin() == QString());
    REQUIRE(eventually([&] { return m_kiosk->show().player() != nullptr; }));
}

StagedKiosk::~StagedKiosk() = default;

bool StagedKiosk::isSettled()
{
    return window().property("settled").toBool();
}

void StagedKiosk::touch(const QString &text)
{
    INFO("The button “" << text.toStdString() << "”");
    QRectF before;
    const auto isAtRest = [&] {
        static_cast<void>(window().grabWindow()); // Lays out what has just come.
        const QQuickItem *const found = button(window(), text);
        const QRectF place = found ? sceneRect(*found) : QRectF();
        return isSettled() && found && std::exchange(before, place) == place;
    };
    if (!eventually(isAtRest))
        FAIL("is not there among: " << texts(window()).join(u'|').toStdString());
    Finger(window()).tap(*button(window(), text));
}

void StagedKiosk::openPanel()
{
    QTest::QTouchEventSequence finger
        = QTest::touchEvent(&window(), QTest::createTouchDevice(), false);
    finger.press(1, {10, 10}).commit();
    REQUIRE(eventually([&] { return desk().state() == OperatorDesk::Locked; }));
    finger.release(1, {10, 10}).commit();
    for (const QChar digit : pin)
        touch(digit);
    touch(u"Enter"_s);
    REQUIRE(eventually([&] { return desk().state() == OperatorDesk::Open; }));
}

void StagedKiosk::wait(std::chrono::milliseconds time)
{
    m_clock.forward(time);
    player().presence().advance();
}

bool StagedKiosk::reads(const QString &text)
{
    return texts(window()).contains(text);
}

} // namespace vitrine
