// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include "foundpack.h"
#include "packs/shelf/packshelf.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace vitrine {

class StateWorker;

/// What a kiosk asks of a pack that somebody brings.
struct ArrivalRules {
    QStringList trustedFolders = {}; ///< Folders of public keys.
    bool takesUnsigned = false;
    PackIdentity installed = {}; ///< Of the pack that comes with the program.
    ContentCheck check = {}; ///< Whether everything in a pack decodes.
    QString shown = {}; ///< PackStart's path: what the player began with; empty: the installed one.
    /// Where sticks are mounted now; asked on another thread.
    std::function<QStringList()> mounts = removableMounts;
};

/// Packs on their way into the kiosk: notices a stick, copies and checks what is on it on a thread
/// of its own, and keeps it ready until no visitor is there.
///
/// The player listens: at arrived() it waits until nobody is there and calls activate(); at
/// activated() it changes over, and calls markShown() once the first picture is on the screen or
/// giveUp() where none comes. The pack is written down as begun with before it is shown, so that
/// one that ends the program does not come back for ever.
class PackArrivals : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has it.")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString pack READ pack NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(bool mayInsist READ mayInsist NOTIFY changed)
    Q_PROPERTY(QString shown READ shown NOTIFY changed)
    Q_PROPERTY(QStringList earlier READ earlier NOTIFY changed)
    Q_PROPERTY(bool mayRollBack READ mayRollBack NOTIFY changed)

public:
    /// How far the pack that was brought has come.
    enum class Step { Nothing, Found, Copying, Checking, Waiting, Activated, Refused };
    Q_ENUM(Step)

    PackArrivals(StateWorker &state, const PackShelf &shelf, const ArrivalRules &rules,
                 QObject *parent = nullptr);
    /// Stops what is being copied or checked, and waits for it.
    ~PackArrivals() override;

    /// Before start(), where it was not known yet.
    void setInstalled(const PackIdentity &installed) { m_rules.installed = installed; }
    void setTakesUnsigned(bool takesUnsigned) { m_rules.takesUnsigned = takesUnsigned; }
    /// Looks for sticks from now on, every \a interval ms. What another program has activated is
    /// noticed as well.
    void start(int interval = 2000);

    [[nodiscard]] Step step() const { return m_step; }
    /// Of the copying or checking, from 0 to 1.
    [[nodiscard]] double progress() const { return m_progress; }
    /// The name of the file that was brought.
    [[nodiscard]] const QString &pack() const { return m_pack; }
    /// One sentence: why it was not taken.
    [[nodiscard]] const QString &refusal() const { return m_refusal; }
    /// Whether insist() would take it all the same: it is older, or was taken back here.
    [[nodiscard]] bool mayInsist() const { return m_refused.has_value(); }
    /// Id and version of the pack that is shown; empty: the installed one.
    [[nodiscard]] const QString &shown() const { return m_shownName; }
    /// Likewise those that rollBack() leads to, the next one first; the last is the installed one.
    [[nodiscard]] const QStringList &earlier() const { return m_earlier; }
    [[nodiscard]] bool mayRollBack() const { return !m_earlier.isEmpty(); }

    /// Makes the pack that is waiting the one to be shown; ends in activated().
    Q_INVOKABLE void activate();
    /// Takes the refused pack all the same, where mayInsist().
    Q_INVOKABLE void insist();
    /// Goes back to the pack before; ends in activated(). The one taken back does not come again
    /// by itself.
    Q_INVOKABLE void rollBack();
    /// The first picture of the pack that is to be shown is on the screen.
    void markShown();
    /// No picture of it came, \a why says the sentence: goes back to the one before; ends in
    /// activated().
    void giveUp(const QString &why);

signals:
    void changed();
    /// A checked pack is waiting at \a path; empty: the installed one is.
    void arrived(const QString &path);
    /// From now on the pack at \a path is the one to be shown; empty: the installed one.
    void activated(const QString &path);

private:
    /// What the state says.
    struct Record {
        std::vector<Activation> standing = {};
        QStringList withdrawn = {};
    };

    void look();
    void notice(const std::vector<FoundPack> &found);
    void take(const FoundPack &found, bool isForced);
    void copy(const FoundPack &found, const Record &record, bool isForced);
    void finish(const FoundPack &found, const ShelfResult<ShelvedPack> &pack);
    void goBack(ActivationRepository::Fate fate, Step step, const QString &why);
    void change(const Record &record, const QString &path);
    void follow(const Record &record);
    void describe(const Record &record);
    void setStep(Step step, const QString &refusal = {});
    void setProgress(Step step, double progress);
    [[nodiscard]] Onward reporting(Step step);
    /// Does \a ask with the state, then \a then with its answer, here; \a failed where the disk
    /// was in the way, with a sentence.
    template <class Ask, class Then>
    void withState(Ask ask, Then then, std::function<void(const QString &why)> failed);

    StateWorker &m_state;
    PackShelf m_shelf;
    ArrivalRules m_rules;
    QTimer m_timer;

    Step m_step = Step::Nothing;
    double m_progress = 0;
    QString m_pack = {};
    QString m_refusal = {};
    QString m_shownName = {};
    QStringList m_earlier = {};

    QString m_shown; ///< Path; empty: the installed one.
    std::shared_ptr<const HeldFile> m_hold = {}; ///< Of the shown one.
    std::optional<ShelvedPack> m_waiting = {};
    std::optional<FoundPack> m_refused = {}; ///< What may be insisted on.
    std::optional<Id<Activation>> m_newest = {}; ///< Of the activations, when last looked at.
    std::vector<FoundPack> m_seen = {}; ///< By the last look; taken once they stay as they are.
    std::vector<FoundPack> m_handled = {};
    bool m_isLooking = false;
    bool m_isTaking = false;
    std::atomic<bool> m_isEnding = false;
    QThreadPool m_thread;
};

} // namespace vitrine
