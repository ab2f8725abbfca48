// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk.h"

#include "storage/state/settingrepository.h"
#include "storage/storageerror.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <chrono>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.kiosk", QtInfoMsg)

OperatorSettings settingsIn(const StateDatabase &state)
{
    QStringList faults;
    OperatorSettings settings;
    try {
        settings = operatorSettings(SettingRepository(state).all(), faults);
    } catch (const StorageError &error) {
        faults.append(QString::fromUtf8(error.what()));
    }
    for (const QString &fault : faults)
        qCWarning(log).noquote() << fault;
    return settings;
}

} // namespace

Kiosk::Kiosk(PlayerOptions options, StateDatabase state, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_asked(std::move(options)),
      m_shown(settingsIn(state)),
      m_state(std::move(state)),
      m_settings(m_state, m_shown),
      m_desk(m_state, clock),
      m_health([] { return std::vector<HealthLine>(); }),
      m_operation({.desk = &m_desk, .settings = &m_settings, .health = &m_health}),
      m_show(clock, [this](Player &player) { furnish(player); })
{
    connect(&m_corner, &CornerHold::held, &m_desk, &OperatorDesk::call);
    connect(&m_corner, &CornerHold::touched, &m_desk, &OperatorDesk::touched);
    connect(&m_desk, &OperatorDesk::changed, this, &Kiosk::attend);
    connect(&m_operation, &Operation::restartWanted, this, [this] { emit ended(Restart); });
    connect(&m_operation, &Operation::endWanted, this, [this] { emit ended(Ended); });
    connect(&m_show, &Show::began, this, &Kiosk::goOn);
    connect(&m_show, &Show::failed, this, &Kiosk::fallBack);
    qApp->installEventFilter(&m_corner);
}

Kiosk::~Kiosk() = default;

void Kiosk::furnish(Player &player)
{
    // A guide stands beside the screen: nobody else operates it.
    if (m_asked.mode != PlayerOptions::Mode::Present)
        player.setOperation(&m_operation);
}

PlayerOptions Kiosk::options() const
{
    const OperatorSettings &settings = m_settings.now();
    PlayerOptions options = m_asked;
    if (options.locale.isEmpty() && options.mode == PlayerOptions::Mode::Kiosk)
        options.locale = settings.locale;
    if (!options.idle)
        options.idle = settings.idle;
    if (!options.prompt)
        options.prompt = settings.prompt;
    options.access.volume = settings.volume;
    return options;
}

QString Kiosk::begin()
{
    const QString fault = showPack(m_asked.pack);
    if (fault.isEmpty() || m_pack == installedPack() || !m_asked.isUnattended())
        return fault;
    qCWarning(log).noquote() << fault;
    return showPack({});
}

QString Kiosk::showPack(const QString &path)
{
    PackChoice choice = choosePack(path, installedPack(), m_asked.isUnattended());
    if (!choice.exhibition)
        return choice.faults.join(u'\n');
    for (const QString &fault : choice.faults)
        qCWarning(log).noquote() << fault;
    m_pack = choice.exhibition->photographs ? path : choice.exhibition->pack.path();
    m_shown = m_settings.now();
    return m_show.begin(std::move(*choice.exhibition), options());
}

void Kiosk::attend()
{
    Player *const player = m_show.player();
    switch (m_desk.state()) {
    case OperatorDesk::Away:
        // What the operator has set holds from the next visitor on.
        if (m_settings.now() != m_shown && !m_show.isChanging())
            if (const QString fault = showPack(m_pack); !fault.isEmpty())
                qCWarning(log).noquote() << fault;
        return;
    case OperatorDesk::Checking:
        if (player)
            player->presence().leave();
        return;
    case OperatorDesk::Locked:
    case OperatorDesk::Choosing:
    case OperatorDesk::Repeating:
    case OperatorDesk::Refusing:
    case OperatorDesk::Open: return;
    }
}

void Kiosk::goOn(Player &player)
{
    m_watchdog.watch(*player.window());
    m_watchdog.tellReady(u"Showing "_s + m_pack);
}

void Kiosk::fallBack()
{
    qCWarning(log).noquote() << m_pack << "has shown no picture in"
                             << Show::patience / std::chrono::seconds(1) << "seconds.";
    if (m_show.player())
        return;
    const QString fault = m_pack == installedPack() ? u"Nothing could be shown."_s : showPack({});
    if (fault.isEmpty())
        return;
    qCWarning(log).noquote() << fault;
    emit ended(Refused);
}

} // namespace vitrine
