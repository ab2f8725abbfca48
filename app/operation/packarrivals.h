// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include "packs/shelf/packshelf.h"

#include <atomic>
#include <functional>
#include <memory>

namespace vitrine {

class StateWorker;

/// What a kiosk asks of a pack that somebody brings.
struct ArrivalRules {
    QStringList trustedFolders = {}; ///< Folders of public keys.
    bool takesUnsigned = false;
    PackIdentity installed = {}; ///< Of the pack that comes with the program.
    ContentCheck check = {}; ///< Whether everything in a pack decodes.
};

/// Packs on their way into the kiosk: notices a stick, copies and checks what is on it on a thread
/// of its own, and keeps it ready until no visitor is there.
///
/// The player listens: at arrived() it waits until nobody is there and calls activate(); at
/// activated() it changes over, and calls markShown() once the first picture is on the screen or
/// giveUp() where none comes.
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
    /// How far the pack on the stick has come.
    enum class Step { Nothing, Found, Copying, Checking, Waiting, Activated, Refused };
    Q_ENUM(Step)

    PackArrivals(StateWorker &state, const PackShelf &shelf, const ArrivalRules &rules,
                 QObject *parent = nullptr);
    /// Stops what is being copied or checked, and waits for it.
    ~PackArrivals() override;

    /// Where sticks are looked for: the folders they are mounted at; for tests.
    void setMounts(std::function<QStringList()> mounts) { m_mounts = std::move(mounts); }
    void setTakesUnsigned(bool takesUnsigned) { m_rules.takesUnsigned = takesUnsigned; }
    /// Looks for sticks from now on, every two seconds.
    void start();

    [[nodiscard]] Step step() const { return m_step; }
    /// Of the copying or checking, from 0 to 1.
    [[nodiscard]] double progress() const { return m_progress; }
    /// The name of the file on the stick.
    [[nodiscard]] const QString &pack() const { return m_pack; }
    /// One sentence: why it was not taken.
    [[nodiscard]] const QString &refusal() const { return m_refusal; }
    /// Whether insist() would take it all the same: it is older, or was taken back here.
    [[nodiscard]] bool mayInsist() const { return m_mayInsist; }
    /// The name and version of the activated pack; empty: the installed one is shown.
    [[nodiscard]] const QString &shown() const { return m_shown; }
    /// Likewise those that rollBack() leads to, the next one first; the last is the installed one,
    /// which is empty.
    [[nodiscard]] const QStringList &earlier() const { return m_earlier; }
    [[nodiscard]] bool mayRollBack() const { return !m_earlier.isEmpty(); }

    /// Makes the pack that is waiting the one to be shown; ends in activated().
    Q_INVOKABLE void activate();
    /// Takes the refused pack all the same, where mayInsist().
    Q_INVOKABLE void insist();
    /// Goes back to the pack before; ends in activated(). The one taken back does not come again
    /// by itself.
    Q_INVOKABLE void rollBack();
    /// The first picture of the activated pack is on the screen.
    void markShown();
    /// No picture of the activated pack came: goes back to the one before. \a why is for the log.
    void giveUp(const QString &why);

signals:
    void changed();
    /// A checked pack is waiting at \a path.
    void arrived(const QString &path);
    /// From now on the pack at \a path is the one to be shown; empty: the installed one.
    void activated(const QString &path);

private:
    struct Found;
    struct Watch;

    void look();
    void take(const Found &found, bool isForced);
    void setStep(Step step, const QString &refusal = {});
    void refresh();
    void goBack(bool hasFailed, const QString &why);

    StateWorker &m_state;
    PackShelf m_shelf;
    ArrivalRules m_rules;
    std::function<QStringList()> m_mounts;
    QTimer m_timer;

    Step m_step = Step::Nothing;
    double m_progress = 0;
    QString m_pack = {};
    QString m_refusal = {};
    bool m_mayInsist = false;
    QString m_shown = {};
    QStringList m_earlier = {};
    std::shared_ptr<Watch> m_watch;
    std::optional<ShelvedPack> m_waiting = {};
    QThreadPool m_thread;
};

} // namespace vitrine
