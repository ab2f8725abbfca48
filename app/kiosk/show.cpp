// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "show.h"

#include "storage/storageerror.h"

#include <QGuiApplication>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// Without a compositor a screen has room for one window.
bool hasRoomForTwoWindows()
{
    const QString platform = QGuiApplication::platformName();
    return platform != "eglfs"_L1 && platform != "linuxfb"_L1 && platform != "vkkhrdisplay"_L1;
}

} // namespace

Show::Show(const Clock &clock, Furnish furnish, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_furnish(std::move(furnish))
{
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(patience);
    connect(&m_waiting, &QTimer::timeout, this, &Show::giveUp);
}

Show::~Show() = default;

QString Show::begin(PlayedExhibition exhibition, const PlayerOptions &options)
{
    m_next.reset();
    try {
        m_next = std::make_unique<Player>(std::move(exhibition), options, m_clock);
    } catch (const StorageError &error) {
        return QString::fromUtf8(error.what());
    }
    if (m_furnish)
        m_furnish(*m_next);
    if (!hasRoomForTwoWindows())
        leave();
    // Queued: the player is in the middle of its own work when it tells.
    connect(m_next.get(), &Player::firstPictureShown, this, &Show::takeOver, Qt::QueuedConnection);
    const QString fault = m_next->show();
    if (!fault.isEmpty()) {
        m_next.reset();
        return fault;
    }
    m_waiting.start();
    return {};
}

void Show::takeOver()
{
    if (sender() != m_next.get())
        return;
    m_waiting.stop();
    leave();
    m_player = std::move(m_next);
    emit began(*m_player);
}

void Show::leave()
{
    if (m_player)
        emit leaving(*m_player);
    m_player.reset();
}

void Show::giveUp()
{
    m_next.reset();
    emit failed();
}

} // namespace vitrine
