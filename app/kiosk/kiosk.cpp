// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk.h"

#include "doctor/doctor.h"
#include "media/playback/packdecoding.h"
#include "operation/foundpack.h"
#include "packs/signing/trustedkeys.h"
#include "storage/exhibitionrepository.h"
#include "storage/state/settingrepository.h"
#include "storage/storageerror.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <chrono>
#include <cmath>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.kiosk", QtInfoMsg)

void warn(const QStringList &sentences)
{
    for (const QString &sentence : sentences)
        qCWarning(log).noquote() << sentence;
}

OperatorSettings settingsIn(const StateDatabase &state)
{
    QStringList faults;
    OperatorSettings settings;
    try {
        settings = operatorSettings(SettingRepository(state).all(), faults);
    } catch (const StorageError &error) {
        faults.append(QString::fromUtf8(error.what()));
    }
    warn(faults);
    return settings;
}

PackStart startIn(const StateDatabase &state, const QString &folder, const PlayerOptions &options)
{
    // Whoever names a pack wants that one and no other.
    if (!options.pack.isEmpty() || options.mode == PlayerOptions::Mode::Present)
        return {.path = options.pack};
    const PackStart start = PackShelf(folder).beginStart(state);
    warn(start.sentences);
    return start;
}

PackIdentity installedIdentity()
{
    try {
        if (const auto pack = PackDatabase::open(installedPack()))
            return ExhibitionRepository(*pack).identity();
    } catch (const StorageError &error) {
        warn({QString::fromUtf8(error.what())});
    }
    return {};
}

} // namespace

Kiosk::Kiosk(PlayerOptions options, const Place &place, QObject *parent)
    : Kiosk(std::move(options), place, StateDatabase::open(place.stateFolder), parent)
{
}

Kiosk::Kiosk(PlayerOptions options, const Place &place, StateDatabase state, QObject *parent)
    : QObject(parent),
      m_asked(std::move(options)),
      m_stateFolder(place.stateFolder),
      m_stateFaults(state.faults()),
      m_shown(settingsIn(state)),
      m_start(startIn(state, place.stateFolder, m_asked)),
      m_state(std::move(state)),
      m_settings(m_state, m_shown),
      m_desk(m_state, place.clock),
      m_health([this] { return examine(); }),
      m_arrivals(m_state, PackShelf(place.stateFolder), arrivalRules(place)),
      m_openState(place.clock),
      m_plan(m_settings, place.clock),
      m_screen(place.backlights),
      m_statistics(m_state, place.clock),
      m_report(m_state, place.clock, place.mounts),
      m_log(place.log),
      m_operation({.desk = &m_desk,
                   .settings = &m_settings,
                   .health = &m_health,
                   .arrivals = &m_arrivals,
                   .openState = &m_openState,
                   .plan = &m_plan,
                   .screen = &m_screen,
                   .statistics = &m_statistics,
                   .visits = &m_report,
                   .log = &m_log}),
      m_show(place.clock, [this](Player &player) { furnish(player); }),
      m_sampling(m_state, place.clock, [this] {
          return m_show.player() ? m_show.player()->pictures().ledger().bytes() : 0;
      })
{
    connect(&m_corner, &CornerHold::held, &m_desk, &OperatorDesk::call);
    connect(&m_corner, &CornerHold::touched, &m_desk, &OperatorDesk::touched);
    connect(&m_desk, &OperatorDesk::changed, this, &Kiosk::attend);
    // The plan tells of every change of the settings, once it has read them.
    connect(&m_plan, &WeekPlan::changed, this, &Kiosk::apply);
    connect(&m_openState, &OpenState::changed, this, &Kiosk::openOrClose);
    connect(&m_openState, &OpenState::restartDue, this, [this] { emit ended(Restart); });
    connect(&m_arrivals, &PackArrivals::arrived, this, &Kiosk::activateUnseen);
    connect(&m_arrivals, &PackArrivals::activated, this, &Kiosk::changeOver);
    connect(&m_arrivals, &PackArrivals::changed, this, &Kiosk::noticePresence);
    connect(&m_operation, &Operation::restartWanted, this, [this] { emit ended(Restart); });
    connect(&m_operation, &Operation::endWanted, this, [this] { emit ended(Ended); });
    connect(&m_show, &Show::leaving, this, [this] { m_counting.reset(); });
    connect(&m_show, &Show::began, this, &Kiosk::goOn);
    connect(&m_show, &Show::failed, this, &Kiosk::fallBack);
    qApp->installEventFilter(&m_corner);
    apply();
    openOrClose();
}

Kiosk::~Kiosk() = default;

bool Kiosk::takesPacks() const
{
    return m_asked.pack.isEmpty() && m_asked.mode != PlayerOptions::Mode::Present;
}

ArrivalRules Kiosk::arrivalRules(const Place &place) const
{
    if (!takesPacks())
        return {};
    return {.trustedFolders = trustedKeyFolders(place.stateFolder),
            .takesUnsigned = m_shown.takesUnsignedPacks,
            .check = undecodableParts,
            .shown = m_start.path,
            .mounts = place.mounts};
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
    const QString fault = showPack(m_start.path);
    if (fault.isEmpty() || m_start.path.isEmpty())
        return fault;
    if (takesPacks()) {
        m_arrivals.giveUp(fault); // The way goes on at activated().
        return {};
    }
    if (!m_asked.isUnattended())
        return fault;
    warn({fault});
    return showPack({});
}

QString Kiosk::showPack(const QString &path)
{
    // Of packs that came, the one before stands in, not the installed one: see giveUp().
    const bool hasBefore = takesPacks() && !path.isEmpty();
    PackChoice choice = choosePack(path, installedPack(), m_asked.isUnattended() && !hasBefore);
    if (!choice.exhibition)
        return choice.faults.join(u'\n');
    warn(choice.faults);
    m_pack = choice.exhibition->photographs ? path : choice.exhibition->pack.path();
    m_shown = m_settings.now();
    return m_show.begin(std::move(*choice.exhibition), options());
}

void Kiosk::changeOver(const QString &path)
{
    const QString fault = showPack(path);
    if (fault.isEmpty())
        return;
    if (takesPacks() && !path.isEmpty())
        return m_arrivals.giveUp(fault);
    warn({fault});
    if (!m_show.player())
        emit ended(Refused);
}

void Kiosk::furnish(Player &player)
{
    // A guide stands beside the screen: nobody else operates it.
    if (m_asked.mode != PlayerOptions::Mode::Present)
        player.setOperation(&m_operation);
    connect(&player.presence(), &VisitorPresence::changed, this, &Kiosk::noticePresence);
}

void Kiosk::attend()
{
    noticePresence();
    if (m_desk.state() == OperatorDesk::Away)
        leave();
    else if (m_desk.state() == OperatorDesk::Checking && m_show.player())
        m_show.player()->presence().leave();
    openOrClose();
}

void Kiosk::leave()
{
    // What the operator has set holds from the next visitor on.
    const OperatorSettings &now = m_settings.now();
    const bool isAsBefore = now.locale == m_shown.locale && now.idle == m_shown.idle
        && now.prompt == m_shown.prompt && now.volume == m_shown.volume;
    if (!isAsBefore && m_show.player() && !m_show.isChanging())
        changeOver(m_pack);
}

void Kiosk::goOn(Player &player)
{
    m_watchdog.watch(*player.window());
    m_watchdog.tellReady(u"Showing "_s + m_pack);
    m_sampling.watch(*player.window());
    if (m_asked.mode == PlayerOptions::Mode::Kiosk) {
        m_counting = std::make_unique<VisitCounting>(player, m_statistics);
        m_counting->setOpen(m_openState.isOpen());
    }
    if (!takesPacks())
        return;
    m_arrivals.markShown();
    // Not before the first picture: for it another pack is opened.
    m_arrivals.setInstalled(installedIdentity());
    m_arrivals.start();
}

void Kiosk::fallBack()
{
    const QString fault = u"%1 has shown no picture in %2 seconds."_s.arg(m_pack).arg(
        Show::patience / std::chrono::seconds(1));
    warn({fault});
    if (takesPacks() && m_pack != installedPack())
        m_arrivals.giveUp(fault);
    else if (!m_show.player() && m_pack != installedPack())
        changeOver({});
    else if (!m_show.player())
        emit ended(Refused);
}

void Kiosk::apply()
{
    const OperatorSettings &settings = m_settings.now();
    m_openState.setHours(m_plan.hours());
    const auto window = NightWindow::read(settings.restartWindow);
    m_openState.setRestartWindow(window ? std::optional(*window) : std::nullopt);
    m_screen.setBrightness(int(std::lround(100 * settings.brightness)));
    m_statistics.setCounting(settings.countsVisits);
    m_arrivals.setTakesUnsigned(settings.takesUnsignedPacks);
}

void Kiosk::openOrClose()
{
    const bool isOpen = m_openState.isOpen();
    m_screen.setOn(isOpen || m_desk.state() != OperatorDesk::Away);
    m_statistics.setClockTrusted(m_openState.clockDoubt().isEmpty());
    if (m_counting)
        m_counting->setOpen(isOpen);
    if (!isOpen && m_show.player())
        m_show.player()->presence().leave();
}

bool Kiosk::isOccupied() const
{
    Player *const player = m_show.player();
    const bool isVisited = player && player->presence().state() != VisitorPresence::Nobody;
    return isVisited || m_desk.state() != OperatorDesk::Away;
}

void Kiosk::noticePresence()
{
    const bool isArriving = m_arrivals.step() == PackArrivals::Step::Copying
        || m_arrivals.step() == PackArrivals::Step::Checking;
    m_openState.setOccupied(isOccupied() || isArriving);
    activateUnseen();
}

void Kiosk::activateUnseen()
{
    if (m_arrivals.step() == PackArrivals::Step::Waiting && !isOccupied() && !m_show.isChanging())
        m_arrivals.activate();
}

std::vector<HealthLine> Kiosk::examine() const
{
    std::vector<HealthLine> lines = examineMachine({.pack = m_pack, .state = m_stateFolder});
    const QString brought = m_arrivals.shown();
    lines.push_back({HealthLine::Well, u"Exhibition"_s, brought.isEmpty() ? m_pack : brought, {}});
    for (const QString &fault : m_stateFaults)
        lines.push_back({HealthLine::Warning, u"State"_s, m_stateFolder, fault});
    // The doctor knows only the clock of this moment, the kiosk how it went.
    if (!m_openState.clockDoubt().isEmpty())
        lines.push_back({HealthLine::Warning, u"Clock"_s, {}, m_openState.clockDoubt()});
    return lines;
}

} // namespace vitrine
