// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QUdpSocket>

#include <vector>

namespace vitrine {

/// A touch table that speaks TUIO 1.1 over UDP, for a program of its own.
class TuioTable
{
public:
    explicit TuioTable(quint16 port) : m_port(port) { }

    /// A port where nobody listens now.
    [[nodiscard]] static quint16 freePort();

    /// A short touch; the place is from (0, 0), the upper left corner of the screen, to (1, 1).
    void tap(const QPointF &place);

private:
    struct Touch {
        int id = 0;
        QPointF place = {};
    };

    void send(const std::vector<Touch> &touches);

    quint16 m_port;
    QUdpSocket m_socket = QUdpSocket();
    int m_frame = 0;
    int m_lastId = 0;
};

} // namespace vitrine
