// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "testexhibition.h"

#include "packs/shelf/packshelf.h"

#include <QMap>
#include <QSet>

#include <chrono>
#include <random>

namespace vitrine {

/// A kiosk that loses its power again and again, whatever it does just then: packing, copying and
/// activating a pack, going back, writing settings, starting.
class PowerCuts
{
public:
    explicit PowerCuts(unsigned seed);

    /// One cut at a random moment of a random piece of work, then a start of the kiosk. Throws
    /// std::runtime_error where that does not show a whole pack: the old or the new one.
    void round();

    /// Rounds in which the work had not ended by itself, by its name.
    [[nodiscard]] const QMap<QString, int> &cuts() const { return m_cuts; }
    [[nodiscard]] QString folder() const { return m_museum.beside({}); }

    /// What runs in a child: writes settings, all with one value, until it is killed.
    [[noreturn]] static void writeSettings(const QString &state);
    /// Likewise: starts as a player does, until it is killed.
    [[noreturn]] static void play(const QString &state);

private:
    struct Work {
        QString name = {};
        QString program = {};
        QStringList arguments = {};
        std::chrono::microseconds duration = {};
    };
    /// Versions that may be shown afterwards; 0 is the installed pack.
    using Versions = QSet<int>;

    [[nodiscard]] QString stickPack(int version) const;
    void buildPacks();
    [[nodiscard]] std::pair<Work, Versions> nextWork();
    [[nodiscard]] std::chrono::microseconds moment(const Work &work);
    [[nodiscard]] int random(int from, int to);
    void checkState(const StateDatabase &state) const;
    void checkStart(const StateDatabase &state, const Versions &expected) const;
    void checkShelf(const StateDatabase &state) const;
    void checkPacking() const;

    TestExhibition m_museum = {};
    std::mt19937 m_random;
    QMap<QString, std::chrono::microseconds> m_durations = {};
    QMap<QString, int> m_cuts = {};
    QList<QByteArray> m_packed = {}; ///< What packing may come to, by the version.
};

} // namespace vitrine
