// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packarrivals.h"

#include "packs/signing/trustedkeys.h"
#include "stateworker.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <exception>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.operation", QtInfoMsg)

QString nameOf(const PackIdentity &identity)
{
    return u"%1 %2"_s.arg(identity.slug).arg(identity.version);
}

bool contains(const std::vector<FoundPack> &packs, const FoundPack &pack)
{
    return std::find(packs.begin(), packs.end(), pack) != packs.end();
}

} // namespace

PackArrivals::PackArrivals(StateWorker &state, const PackShelf &shelf, const ArrivalRules &rules,
                           QObject *parent)
    : QObject(parent),
      m_state(state),
      m_shelf(shelf),
      m_rules(rules),
      m_shown(rules.shown),
      m_hold(HeldFile::hold(rules.shown))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::IdlePriority); // The show goes first.
    connect(&m_timer, &QTimer::timeout, this, &PackArrivals::look);
}

PackArrivals::~PackArrivals()
{
    m_isEnding = true;
    m_thread.waitForDone();
    m_state.finish();
}

template <class Ask, class Then>
void PackArrivals::withState(Ask ask, Then then, std::function<void(const QString &why)> failed)
{
    m_state.ask(std::move(ask))
        .then(this, std::move(then))
        .onFailed(this, [failed = std::move(failed)](const std::exception &error) {
            failed(QString::fromUtf8(error.what()));
        });
}

void PackArrivals::start(int interval)
{
    withState(
        [shelf = m_shelf](StateDatabase &state) {
            shelf.tidy(state);
            const ActivationRepository activations(state);
            return Record {activations.standing(), activations.withdrawn()};
        },
        [this](const Record &record) {
            // What was activated in between is new, however often this is called.
            if (!m_newest)
                m_newest = record.standing.empty() ? Id<Activation>() : record.standing.front().id;
            describe(record);
        },
        [](const QString &) {});
    m_timer.start(interval);
    look();
}

void PackArrivals::look()
{
    if (m_isTaking || std::exchange(m_isLooking, true))
        return;
    m_thread.start([this, mounts = m_rules.mounts] {
        const std::vector<FoundPack> found = packsOn(mounts());
        QMetaObject::invokeMethod(
            this, [this, found] { notice(found); }, Qt::QueuedConnection);
    });
    withState(
        [](StateDatabase &state) {
            return Record {ActivationRepository(state).standing(), {}};
        },
        [this](const Record &record) { follow(record); }, [](const QString &) {});
}

void PackArrivals::notice(const std::vector<FoundPack> &found)
{
    m_isLooking = false;
    // A stick that comes again is looked at again.
    std::erase_if(m_handled, [&](const FoundPack &pack) { return !contains(found, pack); });
    const std::vector<FoundPack> before = std::exchange(m_seen, found);
    for (const FoundPack &pack : found)
        if (!m_isTaking && contains(before, pack) && !contains(m_handled, pack)) {
            m_handled.push_back(pack);
            take(pack, false);
            return;
        }
}

void PackArrivals::take(const FoundPack &found, bool isForced)
{
    m_isTaking = true;
    m_pack = QFileInfo(found.path).fileName();
    setStep(Step::Found);
    withState(
        [](StateDatabase &state) {
            const ActivationRepository activations(state);
            return Record {activations.standing(), activations.withdrawn()};
        },
        [this, found, isForced](const Record &record) { copy(found, record, isForced); },
        [this](const QString &why) {
            m_isTaking = false;
            setStep(Step::Refused, why);
        });
}

void PackArrivals::copy(const FoundPack &found, const Record &record, bool isForced)
{
    IntakeRules rules {.takesUnsigned = m_rules.takesUnsigned,
                       .isForced = isForced,
                       .shown = m_rules.installed,
                       .withdrawn = record.withdrawn,
                       .check = m_rules.check,
                       .copying = reporting(Step::Copying),
                       .checking = reporting(Step::Checking)};
    for (const Activation &activation : record.standing)
        if (m_shelf.pathOf(activation) == m_shown) {
            rules.active = activation;
            rules.shown = activation.identity;
        }
    m_thread.start([this, found, rules, shelf = m_shelf,
                    folders = m_rules.trustedFolders]() mutable {
        const TrustedKeys trusted = TrustedKeys::in(folders);
        for (const QString &fault : trusted.faults)
            qCWarning(log).noquote() << fault;
        rules.trustedKeys = trusted.keys;
        const ShelfResult<ShelvedPack> pack = PackIntake(shelf.folder(), rules).take(found.path);
        QMetaObject::invokeMethod(
            this, [this, found, pack] { finish(found, pack); }, Qt::QueuedConnection);
    });
}

void PackArrivals::finish(const FoundPack &found, const ShelfResult<ShelvedPack> &pack)
{
    m_isTaking = false;
    if (pack) {
        qCInfo(log).noquote() << u"%1 was checked and waits until nobody is there."_s.arg(m_pack);
        m_waiting = *pack;
        setStep(Step::Waiting);
        emit arrived(pack->path);
        return;
    }
    const PackRefusal &refusal = pack.error();
    if (refusal.kind == PackRefusal::Kind::Stopped
        || refusal.kind == PackRefusal::Kind::AlreadyShown) {
        setStep(Step::Nothing);
        return;
    }
    qCWarning(log).noquote() << refusal.sentence;
    setStep(Step::Refused, refusal.sentence);
    if (refusal.isOpinion()) {
        m_refused = found;
        emit changed();
    }
}

void PackArrivals::insist()
{
    if (m_refused && !m_isTaking)
        take(FoundPack(*m_refused), true);
}

void PackArrivals::activate()
{
    if (!m_waiting)
        return;
    const ShelvedPack pack = *std::exchange(m_waiting, std::nullopt);
    withState(
        [shelf = m_shelf, pack](StateDatabase &state) {
            if (!pack.path.isEmpty())
                shelf.activate(state, pack, true);
            return Record {ActivationRepository(state).standing(), {}};
        },
        [this, path = pack.path](const Record &record) {
            setStep(Step::Activated);
            change(record, path);
        },
        [this](const QString &why) { setStep(Step::Refused, why); });
}

void PackArrivals::rollBack()
{
    goBack(ActivationRepository::Fate::TakenBack, Step::Nothing, {});
}

void PackArrivals::giveUp(const QString &why)
{
    qCWarning(log).noquote() << u"%1 is not shown: %2"_s.arg(m_shown, why);
    goBack(ActivationRepository::Fate::Failed, Step::Refused, why);
}

void PackArrivals::goBack(ActivationRepository::Fate fate, Step step, const QString &why)
{
    if (m_shown.isEmpty())
        return;
    m_waiting.reset();
    withState(
        [shelf = m_shelf, shown = m_shown, fate](StateDatabase &state) {
            const PackStart start = shelf.goBack(state, shown, fate);
            for (const QString &sentence : start.sentences)
                qCWarning(log).noquote() << sentence;
            return std::pair(start.path, Record {ActivationRepository(state).standing(), {}});
        },
        [this, step, why](const std::pair<QString, Record> &now) {
            setStep(step, why);
            change(now.second, now.first);
        },
        [this](const QString &) { change({}, {}); });
}

void PackArrivals::markShown()
{
    m_state.post([shelf = m_shelf, shown = m_shown](StateDatabase &state) {
        shelf.markShown(state, shown);
        shelf.tidy(state);
    });
}

void PackArrivals::change(const Record &record, const QString &path)
{
    m_shown = path;
    m_hold = HeldFile::hold(path);
    m_newest = record.standing.empty() ? Id<Activation>() : record.standing.front().id;
    describe(record);
    qCInfo(log).noquote() << (path.isEmpty() ? u"The installed pack is to be shown."_s
                                             : u"%1 is to be shown."_s.arg(m_shownName));
    emit activated(path);
}

void PackArrivals::follow(const Record &record)
{
    const Id<Activation> newest
        = record.standing.empty() ? Id<Activation>() : record.standing.front().id;
    if (!m_newest || *m_newest == newest)
        return;
    m_newest = newest;
    ShelvedPack pack;
    if (!record.standing.empty()) {
        const Activation &active = record.standing.front();
        pack = {m_shelf.pathOf(active), active.identity, active.sha256, active.signer,
                HeldFile::hold(m_shelf.pathOf(active))};
    }
    if (pack.path == m_shown)
        return;
    m_pack = QFileInfo(pack.path).fileName();
    m_waiting = pack;
    setStep(Step::Waiting);
    emit arrived(pack.path);
}

void PackArrivals::describe(const Record &record)
{
    m_shownName.clear();
    m_earlier.clear();
    bool isBefore = false;
    for (const Activation &activation : record.standing) {
        const QString name = nameOf(activation.identity);
        if (isBefore)
            m_earlier.append(name);
        else if (m_shelf.pathOf(activation) == m_shown) {
            m_shownName = name;
            isBefore = true;
        }
    }
    if (isBefore)
        m_earlier.append(nameOf(m_rules.installed));
    emit changed();
}

void PackArrivals::setStep(Step step, const QString &refusal)
{
    m_step = step;
    m_progress = 0;
    m_refusal = refusal;
    m_refused.reset();
    emit changed();
}

void PackArrivals::setProgress(Step step, double progress)
{
    m_step = step;
    m_progress = progress;
    emit changed();
}

Onward PackArrivals::reporting(Step step)
{
    return [this, step, told = -1](double done) mutable {
        if (const int percent = int(done * 100); percent != told) {
            told = percent;
            QMetaObject::invokeMethod(
                this, [this, step, done] { setProgress(step, done); }, Qt::QueuedConnection);
        }
        return !m_isEnding;
    };
}

} // namespace vitrine
