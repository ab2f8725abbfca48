// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operation/visitstatistics.h"

#include <QObject>

namespace vitrine {

class Player;

/// Tells the statistics of kiosk mode what visitors do.
class VisitCounting : public QObject
{
    Q_OBJECT

public:
    /// \a player and \a statistics are both there for as long as this is. To be made after the
    /// player, whose own answers to the same signals come first.
    VisitCounting(Player &player, VisitStatistics &statistics, QObject *parent = nullptr);

    /// Outside opening hours nobody is invited.
    void setOpen(bool open);

private:
    void presenceChanged();
    void slideChanged();
    void end();

    Player &m_player;
    VisitStatistics &m_statistics;
    bool m_isInSession = false;
    bool m_isOpen = true;
    QString m_slide = {}; ///< The one that is counted, in its language.
};

} // namespace vitrine
